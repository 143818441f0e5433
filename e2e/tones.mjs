// What runs inside a page before its own scripts: its connections are remembered, what it hears is taken apart into tones.

/** An init script; afterwards `globalThis.ears` answers. */
export function ears() {
  if (location.protocol === "about:") return;
  const mine = (globalThis.ears = { connections: [], sockets: [], lines: new Map(), first: {}, offline: false });
  const SIZE = 8192;

  // Where the page joins: which line is for what, and since when.
  const say = WebSocket.prototype.send;
  WebSocket.prototype.send = function (text) {
    const told = typeof text === "string" && text.startsWith('{"do":"join"') ? JSON.parse(text) : undefined;
    if (told) mine.lines = new Map(told.lines.map(([mid, name]) => [name, mid]));
    return say.call(this, text);
  };
  globalThis.WebSocket = class extends WebSocket {
    constructor(address) {
      super(mine.offline ? new URL("/nowhere", address).href : address); // another port the policy forbids, without a word to the page
      mine.sockets.push(this);
    }
  };
  globalThis.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...rest) {
      super(...rest);
      this.made = performance.now();
      mine.connections.push(this);
    }
    async setRemoteDescription(told) {
      return super.setRemoteDescription({ ...told, sdp: await rewired(told.sdp) });
    }
  };

  // `tcpOnly` (kept by the session) takes the candidates for UDP away; `rewire` (given by the story) leads them over a wire that may be cut.
  async function rewired(sdp) {
    const lines = sdp.split("\r\n");
    const isUdp = (line) => /^a=candidate:\S+ \d+ udp /i.test(line);
    if (sessionStorage.getItem("tcpOnly")) return lines.filter((line) => !isUdp(line)).join("\r\n");
    if (!globalThis.rewire) return sdp;
    const kept = lines.filter((line) => !line.startsWith("a=candidate:") || isUdp(line));
    for (const [at, line] of kept.entries()) {
      const [, head, port, tail] = /^(a=candidate:(?:\S+ ){5})(\d+)(.*)$/.exec(line) ?? [];
      if (port) kept[at] = head + (await globalThis.rewire(Number(port))) + tail;
    }
    return kept.join("\r\n");
  }

  // What leaves for the loudspeaker.
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (to, ...rest) {
    if (to instanceof AudioDestinationNode && !(this.context === mine.context)) {
      mine.out ??= new AnalyserNode(this.context, { fftSize: SIZE });
      if (mine.out.context === this.context) connect.call(this, mine.out);
    }
    return connect.call(this, to, ...rest);
  };

  // What arrives on a line, before anything is done to it here.
  const taps = new Map();
  function tap(slot) {
    const line = mine.connections.at(-1)?.getTransceivers().find(({ mid }) => mid !== null && mid === mine.lines.get(slot));
    const track = line?.receiver.track;
    if (!track) return undefined;
    if (taps.get(slot)?.track !== track) {
      mine.context ??= new AudioContext({ sampleRate: 48_000 });
      const stream = new MediaStream([track]);
      const meter = new AnalyserNode(mine.context, { fftSize: SIZE });
      new MediaStreamAudioSourceNode(mine.context, { mediaStream: stream }).connect(meter);
      const player = Object.assign(new Audio(), { srcObject: stream, muted: true });
      player.play().catch(() => undefined);
      taps.set(slot, { track, meter, player });
    }
    return taps.get(slot).meter;
  }
  const meterOf = (where) => (where === "out" ? mine.out : tap(where));

  // How loud a pitch is in the last `size` samples, in decibels below full scale (Goertzel, Hann).
  const buffer = new Float32Array(SIZE);
  function strength(samples, sampleRate, hertz) {
    const [length, turn] = [samples.length, 2 * Math.cos((2 * Math.PI * hertz) / sampleRate)];
    let [one, two] = [0, 0];
    for (let n = 0; n < length; n += 1) {
      const now = samples[n] * (0.5 - 0.5 * Math.cos((2 * Math.PI * n) / length)) + turn * one - two;
      [one, two] = [now, one];
    }
    const power = one * one + two * two - turn * one * two;
    return 10 * Math.log10(Math.max(1e-12, (power * 16) / (length * length)));
  }
  mine.levels = (where, tones, size = SIZE) => {
    const meter = meterOf(where);
    if (!meter) return Object.fromEntries(tones.map((hertz) => [hertz, -120]));
    meter.getFloatTimeDomainData(buffer);
    const samples = buffer.subarray(SIZE - size);
    return Object.fromEntries(tones.map((hertz) => [hertz, Math.round(10 * strength(samples, meter.context.sampleRate, hertz)) / 10]));
  };

  /** The present time, the same for every browser of this machine. */
  mine.time = () => performance.timeOrigin + performance.now();

  /** The greatest strength of tones over a while. */
  mine.peaks = async (where, tones, seconds) => {
    const most = Object.fromEntries(tones.map((hertz) => [hertz, -120]));
    for (const end = performance.now() + 1000 * seconds; performance.now() < end;) {
      for (const [hertz, db] of Object.entries(mine.levels(where, tones))) most[hertz] = Math.max(most[hertz], db);
      await new Promise((go) => setTimeout(go, 20));
    }
    return most;
  };

  /** Waits until a tone is heard, looking often; how long that took since the connection was made, and since the page was asked for. */
  mine.begins = async (where, hertz, db) => {
    for (const end = performance.now() + 15_000; mine.levels(where, [hertz], 1024)[hertz] < db;) {
      if (performance.now() > end) throw new Error(`${hertz} Hz is not heard on ${where}`);
      await new Promise((go) => setTimeout(go, 4));
    }
    return { made: performance.now() - mine.connections.at(-1).made, asked: performance.now() };
  };

  /** Presses something; how long until one tone is heard and another is not. */
  mine.changes = async (selector, where, [from, to], db) => {
    const began = performance.now();
    document.querySelector(selector).click();
    for (;;) {
      const now = mine.levels(where, [from, to], 1024);
      if (now[to] > db && now[to] > now[from]) return performance.now() - began;
      if (performance.now() - began > 15_000) throw new Error(`${where}: ${JSON.stringify(now)}`);
      await new Promise((go) => setTimeout(go, 4));
    }
  };

  /** How the lines of sound are: what waits in the jitter buffer, and over what they come. */
  mine.line = async () => {
    const all = [...(await mine.connections.at(-1).getStats()).values()];
    const chosen = all.find(({ type }) => type === "transport")?.selectedCandidatePairId;
    const pair = all.find(({ id }) => id === chosen);
    const sound = all.filter(({ type, kind, packetsReceived }) => type === "inbound-rtp" && kind === "audio" && packetsReceived);
    return {
      protocol: all.find(({ id }) => id === pair?.localCandidateId)?.protocol, trip: Math.round(1000 * (pair?.currentRoundTripTime ?? 0)),
      waits: sound.map((one) => `${one.mid}: ${Math.round((1000 * one.jitterBufferDelay) / Math.max(1, one.jitterBufferEmittedCount))} ms, lost ${one.packetsLost}, concealed ${one.concealedSamples}`),
    };
  };

  /** Sends the microphone on its line whatever the page thinks of it; waits until a second of it has left. */
  mine.rogue = async () => {
    const [track] = (await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false } })).getAudioTracks();
    const { sender } = mine.connections.at(-1).getTransceivers().find(({ mid }) => mid === mine.lines.get(">microphone"));
    await sender.replaceTrack(track);
    const sent = async () => [...(await sender.getStats()).values()].find(({ type }) => type === "outbound-rtp")?.packetsSent ?? 0;
    for (const before = await sent(); (await sent()) < before + 50;) await new Promise((go) => setTimeout(go, 50));
  };

  /** Notes how loud tones are, every few milliseconds, until told. */
  mine.follow = (where, tones) => {
    const seen = [];
    const timer = setInterval(() => seen.push([mine.time(), mine.levels(where, tones, 1024)]), 4);
    return () => {
      clearInterval(timer);
      return seen;
    };
  };
}
