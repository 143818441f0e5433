// What the device check guesses of labels and measures of sound: pure parts, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { part } from "./parts.mjs";

const { kindOf } = await part("check-device");
const { echoOf, sweep, voiceOf } = await part("check-sound");

const labels = {
  headset: [
    "Headset Microphone (Realtek(R) Audio)", "Default - Headset (Plantronics Blackwire 5220 Series)", "Jabra EVOLVE 20 MS", "Jabra Evolve2 40 SE Mono",
    "Headset Microphone (Jabra Link 380)", "Mikrofon (Jabra BIZ 2300)", "Logitech USB Headset H390", "Logi Zone Wired 2", "Zone Wireless 2 Dongle",
    "Sennheiser SC 260 USB", "EPOS ADAPT 260", "EPOS IMPACT SC 75", "Microphone (Poly BT700)", "Plantronics BT600", "Poly Voyager Focus 2-M",
    "Casque (Jabra Evolve 30 II)", "Casque avec micro (2- USB Audio Device)", "Auriculares con micrófono (Realtek(R) Audio)", "Micrófono de los auriculares (Logitech H340)",
    "Гарнитура (Plantronics C3220)", "Микрофон гарнитуры (Realtek(R) Audio)", "耳机式麦克风 (Realtek(R) Audio)", "默认 - 耳麦 (USB Audio Device)", "耳機麥克風 (Realtek Audio)",
    "ميكروفون سماعة الرأس (Realtek(R) Audio)", "Kopfhörermikrofon (Realtek Audio)", "Microsoft LifeChat LX-6000", "Microsoft Modern USB-C Headset", "Dell Pro Stereo Headset WH3022",
    "Lenovo USB-C Headset", "Cisco Headset 532", "Yealink UH36", "HyperX Cloud II Wireless", "SteelSeries Arctis 7", "EarPods Microphone", "External Microphone (Apple)",
    "Externes Mikrofon (Integriert)", "Micrófono externo (Integrado)", "Micro externe", "外接麦克风 (内建)", "Microfono (Cuffie con microfono USB)",
  ],
  bluetooth: [
    "AirPods Pro", "AirPods Pro von Maria", "Les AirPods de Marie", "Headset (AirPods Max - Find My)", "Headset (WH-1000XM4 Hands-Free AG Audio)", "Galaxy Buds2 Pro", "Jabra Elite 75t",
    "Bose QuietComfort 35", "Bluetooth headset", "Casque (Jabra Evolve 65 Mains Libres)", "Auriculares (WF-1000XM4 Manos libres)", "Гарнитура Bluetooth", "蓝牙耳机", "耳机 (小米 Hands-Free AG Audio)",
    "سماعة رأس بلوتوث", "Pixel Buds Pro", "Headset (OpenRun Pro by Shokz)", "Soundcore Liberty 3 Pro", "JBL TUNE500BT Hands-Free AG Audio",
  ],
  speakerphone: [
    "Jabra SPEAK 510 USB", "Jabra Speak2 75", "Speakerphone (Jabra SPEAK 410 USB)", "Echo Cancelling Speakerphone (Poly Sync 20)", "Plantronics Calisto 620", "Anker PowerConf S3",
    "Logitech MeetUp Speakerphone", "Logitech Rally Audio", "Yamaha YVC-200", "eMeet M2", "Polycom Trio 8800", "EPOS EXPAND 30T", "Sennheiser SP 20", "Microsoft Modern USB-C Speaker",
    "Yealink CP900", "Громкая связь (Jabra SPEAK 710)", "全向麦克风 (CP700)", "Altavoz de conferencia (Jabra)", "Meeting Owl 3",
  ],
  built_in: [
    "Microphone Array (Intel® Smart Sound Technology for Digital Microphones)", "Default - MacBook Pro Microphone (Built-in)", "MacBook Air Microphone", "Internal Microphone", "Internes Mikrofon",
    "Integriertes Mikrofon (Realtek)", "Micrófono incorporado", "Conjunto de micrófonos (Realtek High Definition Audio)", "Réseau de microphones (AMD Audio Device)", "Microphone intégré", "Micro interne",
    "Встроенный микрофон", "Массив микрофонов (Технология Intel® Smart Sound)", "Набор микрофонов (Realtek(R) Audio)", "麦克风阵列 (适用于数字麦克风的英特尔® 智音技术)", "内置麦克风", "內建麥克風", "麥克風排列 (Realtek)",
    "مصفوفة الميكروفون (Realtek)", "ميكروفون مدمج", "iPhone Microphone", "iPad Microphone", "Micro de l’iPhone", "iMac Microphone", "Speakerphone", "Headset earpiece",
    "Built-in Audio Analog Stereo", "Microphone (Surface High Definition Audio)",
  ],
  camera: [
    "Microphone (HD Pro Webcam C920)", "Logitech BRIO", "Mikrofon (HD-Webcam)", "C270 HD WEBCAM", "Microphone (LifeCam HD-3000)", "Микрофон (веб-камера Logitech)", "麦克风 (USB摄像头)", "Micrófono (cámara USB)", "Microphone (Caméra HP)",
  ],
  separate: [
    "Blue Yeti Stereo Microphone", "Yeti Nano", "Microphone (RØDE NT-USB Mini)", "AT2020USB+", "Shure MV7", "HyperX QuadCast S", "Samson Q2U", "Scarlett 2i2 USB", "FIFINE K669", "Elgato Wave:3", "Настольный микрофон (USB)", "台式麦克风",
  ],
  virtual: ["CABLE Output (VB-Audio Virtual Cable)", "Stereo Mix (Realtek)", "Mezcla estéreo", "Стерео микшер (Realtek)", "立体声混音", "BlackHole 2ch", "Microphone (NVIDIA Broadcast)", "krisp microphone", "Monitor of Built-in Audio", "ZoomAudioDevice", "OBS Virtual Audio"],
  unknown: ["", "Microphone", "USB PnP Sound Device", "Microphone (2- USB Audio)", "Micrófono", "Микрофон", "麦克风", "ميكروفون", "Line In"],
};

for (const [kind, named] of Object.entries(labels)) {
  test(`${named.length} labels of ${kind}`, () => {
    const wrong = named.filter((label) => kindOf(label) !== kind).map((label) => `${label}: ${kindOf(label)}`);
    assert.deepEqual(wrong, []);
  });
}

const RATE = 48_000;
// A generator with a seed: the same noise in each run.
function random(seed) {
  let state = seed;
  return () => ((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 1_073_741_824) - 1;
}
const noise = (seconds, amplitude, seed = 7) => {
  const next = random(seed);
  return Float32Array.from({ length: RATE * seconds }, () => amplitude * next());
};
function speaking(silent, spoken, amplitude, floor) {
  const samples = noise(silent + spoken, floor);
  for (let n = silent * RATE; n < samples.length; n += 1) {
    const syllable = Math.sin(2 * Math.PI * 3 * (n / RATE)) > -0.2 ? 1 : 0.01;
    samples[n] = Math.max(-1, Math.min(1, samples[n] + amplitude * syllable * Math.sin(2 * Math.PI * 180 * (n / RATE))));
  }
  return samples;
}
const about = (value, wanted, within = 2) => assert.ok(Math.abs(value - wanted) <= within, `${value} is not about ${wanted}`);

test("a voice stands out of its noise", () => {
  const { noise: quiet, speech, clipped } = voiceOf(speaking(2, 6, 0.1, 0.001), RATE, 2);
  about(quiet, -65);
  about(speech, -23);
  assert.equal(clipped, 0);
});

test("noise alone is no voice, and neither is silence", () => {
  assert.equal(voiceOf(noise(8, 0.05), RATE, 2).speech, null);
  assert.equal(voiceOf(new Float32Array(RATE * 8), RATE, 2).speech, null);
  assert.equal(voiceOf(new Float32Array(0), RATE, 2).speech, null);
});

test("a voice at the limit is clipped", () => {
  assert.ok(voiceOf(speaking(2, 6, 3, 0.001), RATE, 2).clipped > 0.05);
});

function heard(delay, gain, around) {
  const [played, recorded] = [sweep(RATE), noise(1.6, around, 11)];
  for (let n = 0; n < played.length; n += 1) recorded[n + Math.round(delay * RATE)] += gain * played[n];
  return { played, recorded };
}

test("a sweep that comes back is found at any delay, with its loudness", () => {
  for (const [delay, db] of [[0, -10], [0.05, -20], [0.31, -40], [0.9, -30]]) {
    const { played, recorded } = heard(delay, 10 ** (db / 20), 0.0005);
    const { likeness, gain } = echoOf(recorded, played, RATE);
    assert.ok(likeness > 0.5, `${likeness} at ${delay}`);
    about(gain, db);
  }
});

test("a reflection more does not hide it", () => {
  const { played, recorded } = heard(0.1, 0.1, 0.001);
  for (let n = 0; n < played.length; n += 1) recorded[n + Math.round(0.123 * RATE)] -= 0.06 * played[n];
  assert.ok(echoOf(recorded, played, RATE).likeness > 0.5);
});

test("noise, a voice and silence are not like a sweep", () => {
  const played = sweep(RATE);
  for (const recorded of [noise(1.6, 0.02, 3), noise(1.6, 0.3, 5), speaking(0, 2, 0.2, 0.01), new Float32Array(RATE * 1.6)]) {
    assert.ok(echoOf(recorded, played, RATE).likeness < 0.2, String(echoOf(recorded, played, RATE).likeness));
  }
});

test("other rates than 48 kHz are measured alike", () => {
  const played = sweep(44_100);
  const recorded = new Float32Array(44_100 * 1.6);
  recorded.set(played.map((sample) => sample * 0.1), 9_000);
  const { likeness, gain } = echoOf(recorded, played, 44_100);
  assert.ok(likeness > 0.9);
  about(gain, -20);
});
