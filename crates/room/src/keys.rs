//! Lets us see the keys of a handshake as it gives them to str0m: through str0m's own, replaceable, provider of DTLS.

use std::{
    cell::RefCell,
    sync::{Arc, LazyLock, OnceLock},
    time::Instant,
};

use str0m::{
    config::{CryptoProvider, DtlsCert},
    crypto::{
        self, CryptoError,
        dtls::{DtlsImplError, DtlsInstance, DtlsOutput, DtlsProvider, DtlsVersion, ProtocolVersion},
    },
};

use crate::seal::Sealer;

/// Where the sealer of a connection appears once its handshake is done; empty when another cipher was agreed on.
pub(crate) type Seal = Arc<OnceLock<Option<Sealer>>>;

thread_local! {
    /// The seal of the connection that was made last on this thread.
    static LAST: RefCell<Seal> = RefCell::default();
}

static PLAIN: LazyLock<CryptoProvider> = LazyLock::new(crypto::from_feature_flags);

/// The provider that lets us see.
pub(crate) fn provider() -> CryptoProvider {
    CryptoProvider { dtls_provider: &Seeing, ..PLAIN.clone() }
}

/// The seal of the connection that was made last on this thread.
pub(crate) fn last_seal() -> Seal {
    LAST.with_borrow(Arc::clone)
}

#[derive(Debug)]
struct Seeing;

impl DtlsProvider for Seeing {
    fn generate_certificate(&self) -> Option<DtlsCert> {
        PLAIN.dtls_provider.generate_certificate()
    }

    fn new_dtls(
        &self,
        cert: &DtlsCert,
        now: Instant,
        version: DtlsVersion,
        mtu: Option<usize>,
    ) -> Result<Box<dyn DtlsInstance>, CryptoError> {
        let inner = PLAIN.dtls_provider.new_dtls(cert, now, version, mtu)?;
        let seal = Seal::default();
        LAST.set(seal.clone());
        Ok(Box::new(Seen { inner, seal }))
    }
}

struct Seen {
    inner: Box<dyn DtlsInstance>,
    seal: Seal,
}

impl std::fmt::Debug for Seen {
    // Keys stay out of every log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seen")
    }
}

impl DtlsInstance for Seen {
    fn set_active(&mut self, active: bool) {
        self.inner.set_active(active);
    }

    fn handle_packet(&mut self, packet: &[u8]) -> Result<(), DtlsImplError> {
        self.inner.handle_packet(packet)
    }

    fn poll_output<'a>(&mut self, buffer: &'a mut [u8]) -> DtlsOutput<'a> {
        let output = self.inner.poll_output(buffer);
        if let DtlsOutput::KeyingMaterial(material, profile) = &output {
            self.seal.set(Sealer::new(&PLAIN, material, *profile, self.inner.is_active())).ok();
        }
        output
    }

    fn handle_timeout(&mut self, now: Instant) -> Result<(), DtlsImplError> {
        self.inner.handle_timeout(now)
    }

    fn send_application_data(&mut self, data: &[u8]) -> Result<usize, DtlsImplError> {
        self.inner.send_application_data(data)
    }

    fn is_active(&self) -> bool {
        self.inner.is_active()
    }

    fn protocol_version(&self) -> Option<ProtocolVersion> {
        self.inner.protocol_version()
    }

    fn is_closing(&self) -> bool {
        self.inner.is_closing()
    }

    fn is_closed(&self) -> bool {
        self.inner.is_closed()
    }

    fn close(&mut self) -> Result<(), DtlsImplError> {
        self.inner.close()
    }
}
