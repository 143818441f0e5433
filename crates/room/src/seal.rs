//! Seals sound for listeners without str0m's machinery for every packet: SRTP with AES-GCM (RFC 7714) under the keys of
//! the same handshake. str0m keeps ICE, DTLS and RTCP, and seals a packet of each stream now and then, from which it
//! makes its sender reports. A number of a stream is given once (`rebase`), so no nonce is ever used twice.

use aws_lc_rs::aead::{AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use str0m::{
    config::CryptoProvider,
    crypto::dtls::{KeyingMaterial, SrtpProfile},
};

const HEADER: usize = 12;
const SALT: usize = 12;

/// The head of a packet: no extension, no contributing sources.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    /// The payload type.
    pub payload_type: u8,
    /// The marker bit.
    pub marker: bool,
    /// The extended sequence number: its upper part is the rollover counter (RFC 3711, 3.3.1).
    pub sequence: u64,
    /// The timestamp.
    pub time: u32,
    /// The stream.
    pub ssrc: u32,
}

/// Seals packets of one connection.
pub struct Sealer {
    key: LessSafeKey,
    salt: [u8; SALT],
}

impl Sealer {
    /// The sealer for what we send under the keys of a handshake; none when another cipher was agreed on.
    pub fn new(
        crypto: &CryptoProvider,
        material: &KeyingMaterial,
        profile: SrtpProfile,
        we_are_client: bool,
    ) -> Option<Self> {
        let (algorithm, length) = match profile {
            SrtpProfile::AEAD_AES_128_GCM => (&AES_128_GCM, 16),
            SrtpProfile::AEAD_AES_256_GCM => (&AES_256_GCM, 32),
            _ => return None,
        };
        // RFC 5764, 4.2: client's key, server's key, client's salt, server's salt.
        let bytes: &[u8] = material.as_ref();
        let (keys, salts) = bytes.split_at_checked(2 * length)?;
        let ours = usize::from(!we_are_client);
        let (master, salt) = (keys.get(ours * length..)?.get(..length)?, salts.get(ours * SALT..)?.get(..SALT)?);
        let derive = |label, out: &mut [u8]| derive(crypto, master, salt, label, out);
        let (mut key, mut session_salt) = (vec![0; length], [0; SALT]);
        derive(0, &mut key);
        derive(2, &mut session_salt);
        Self::from_session(UnboundKey::new(algorithm, &key).ok()?, session_salt)
    }

    fn from_session(key: UnboundKey, salt: [u8; SALT]) -> Option<Self> {
        Some(Self { key: LessSafeKey::new(key), salt })
    }

    /// The sealed packet.
    pub fn seal(&self, head: Head, payload: &[u8]) -> Option<Vec<u8>> {
        let mut packet = Vec::with_capacity(HEADER + payload.len() + AES_128_GCM.tag_len());
        packet.extend_from_slice(&header(head));
        packet.extend_from_slice(payload);
        let (aad, sealed) = packet.split_at_mut(HEADER);
        let tag = self.key.seal_in_place_separate_tag(self.nonce(head), Aad::from(&*aad), sealed).ok()?;
        packet.extend_from_slice(tag.as_ref());
        Some(packet)
    }

    /// RFC 7714, 8.1: two bytes of nothing, the stream, the rollover counter and the number, and over it the salt.
    fn nonce(&self, head: Head) -> Nonce {
        let mut nonce = [0; NONCE_LEN];
        nonce[2..6].copy_from_slice(&head.ssrc.to_be_bytes());
        nonce[6..12].copy_from_slice(&head.sequence.to_be_bytes()[2..]);
        nonce.iter_mut().zip(self.salt).for_each(|(byte, salt)| *byte ^= salt);
        Nonce::assume_unique_for_key(nonce)
    }
}

fn header(head: Head) -> [u8; HEADER] {
    let mut bytes = [0; HEADER];
    bytes[0] = 0x80;
    bytes[1] = head.payload_type & 0x7f | u8::from(head.marker) << 7;
    bytes[2..4].copy_from_slice(&(head.sequence as u16).to_be_bytes());
    bytes[4..8].copy_from_slice(&head.time.to_be_bytes());
    bytes[8..12].copy_from_slice(&head.ssrc.to_be_bytes());
    bytes
}

/// RFC 3711, 4.3.1 and 4.3.3: AES in counter mode over the salt and a label, without key derivation rate.
fn derive(crypto: &CryptoProvider, master: &[u8], salt: &[u8], label: u8, out: &mut [u8]) {
    let mut input = [0; 16];
    input[..salt.len()].copy_from_slice(salt);
    input[7] ^= label;
    for (round, part) in out.chunks_mut(16).enumerate() {
        input[14..].copy_from_slice(&(round as u16).to_be_bytes());
        let mut block = [0; 32];
        match master.len() {
            16 => crypto.srtp_provider.srtp_aes_128_ecb_round(master, &input, &mut block),
            _ => crypto.srtp_provider.srtp_aes_256_ecb_round(master, &input, &mut block),
        }
        part.copy_from_slice(&block[..part.len()]);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
        digits.chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap()).collect()
    }

    fn vector() -> Sealer {
        let key: Vec<u8> = (0..16).collect();
        let salt = hex("51756964 2070726f 2071756f").try_into().unwrap();
        Sealer::from_session(UnboundKey::new(&AES_128_GCM, &key).unwrap(), salt).unwrap()
    }

    #[test]
    fn the_packet_of_rfc_7714_16_1_1() {
        let head = Head { payload_type: 0x40, marker: false, sequence: 0xf17b, time: 0x8041_f8d3, ssrc: 0x5501_a0b2 };
        let sealed = vector().seal(head, b"Gallia est omnis divisa in partes tres").unwrap();
        let expected = "8040f17b 8041f8d3 5501a0b2 f24de3a3 fb34de6c acba861c 9d7e4bca be633bd5 0d294e6f 42a5f47a
                        51c7d19b 36de3adf 8833899d 7f27beb1 6a9152cf 765ee439 0cce";
        assert_eq!(sealed, hex(expected));
    }

    #[test]
    fn the_keys_of_rfc_3711_b_3() {
        let (master, salt) = (hex("E1F97A0D3E018BE0D64FA32C06DE4139"), hex("0EC675AD498AFEEBB6960B3AABE6"));
        let mut key = [0; 16];
        derive(&str0m::crypto::from_feature_flags(), &master, &salt, 0, &mut key);
        assert_eq!(key.to_vec(), hex("C61E7A93744F39EE10734AFE3FF7A087"));
    }

    /// What libsrtp (in pylibsrtp 1.0.0, `Session.protect`) makes of four packets, for a key that counts up from 0x10, a
    /// salt that counts up from 0xa0, and numbers that pass 65535: the last two lines have the rollover counter 1.
    const LIBSRTP: [(SrtpProfile, usize, [&str; 4]); 2] = [
        (
            SrtpProfile::AEAD_AES_128_GCM,
            16,
            [
                "80effffe1122334401020304 c1526c9cebc08a03019dfba7e4b376b140873fae 2b718640df9a8b55fee3efa03fadeb4b0561b7609f",
                "806fffff1122334401020304 3a481922f1dd119af79e95571fc151ad3087316a 160842e2d4df058983f3200981baa2cc20507097bc",
                "806f00001122334401020304 6ebbbd6cb98340f43f2a0c716ad2389a5c871667 072ac77c7ab7041f7e3799c8628da6b156e5254890",
                "806f00011122334401020304 0e2941d887fdc13fe1f4ceaab958e7aa9f5bed93 59ba6fd223066d8d4d8cbaf398f988389636f4dd94",
            ],
        ),
        (
            SrtpProfile::AEAD_AES_256_GCM,
            32,
            [
                "80effffe1122334401020304 d3755338719001014c504f0cdc4365667484047d 36990c7a556e624731e4f9314c7c67a50404fdaf7b",
                "806fffff1122334401020304 e90fb3a2e24aea84cb67430cfbe72e709eb90f6d 6abf7c44a1a149f0c4208237acaa15137676567ccc",
                "806f00001122334401020304 d0cdf7c437cd5dcf8cd5d2fcbfdf1c88b21f9865 ca997169c5839b60fd10cb52755e3e9921262863e6",
                "806f00011122334401020304 4b2bc25da497a903cb88d24a246aa2093c22de65 6ecbbf13c73d1eeddb4ff87214f2da76bfc03b46ba",
            ],
        ),
    ];

    /// The keys of a handshake: ours, as the client or as the server, among others that must not be used.
    fn handshake(length: usize, we_are_client: bool) -> KeyingMaterial {
        let ours = (0x10..).take(length).collect::<Vec<u8>>();
        let salt = (0xa0..).take(SALT).collect::<Vec<u8>>();
        let (other, pepper) = (vec![0xee; length], vec![0xdd; SALT]);
        let parts = if we_are_client { [ours, other, salt, pepper] } else { [other, ours, pepper, salt] };
        KeyingMaterial::new(&parts.concat())
    }

    #[test]
    fn libsrtp_makes_the_same_packets_and_past_a_rollover() {
        for (profile, length, expected) in LIBSRTP {
            for we_are_client in [true, false] {
                let material = handshake(length, we_are_client);
                let crypto = str0m::crypto::from_feature_flags();
                let sealer = Sealer::new(&crypto, &material, profile, we_are_client).unwrap();
                for (sequence, expected) in (0xfffe..).zip(expected) {
                    let marker = sequence == 0xfffe;
                    let head = Head { payload_type: 111, marker, sequence, time: 0x1122_3344, ssrc: 0x0102_0304 };
                    let sealed = sealer.seal(head, b"what is said on the floor").unwrap();
                    assert_eq!(sealed, hex(expected), "{profile:?} {sequence:#x}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn different_numbers_have_different_nonces(a in 0u64..1 << 48, b in 0u64..1 << 48, ssrc: u32, other: u32) {
            let sealer = vector();
            let nonce = |sequence, ssrc| *sealer.nonce(Head { payload_type: 111, marker: false, sequence, time: 0, ssrc }).as_ref();
            prop_assert_eq!(nonce(a, ssrc) == nonce(b, ssrc), a == b);
            prop_assert_eq!(nonce(a, ssrc) == nonce(a, other), ssrc == other);
        }
    }
}
