// Sound and pictures of one page: one connection, negotiated once. Every line has its purpose from the first offer on;
// what flows on it is changed at the server, or by exchanging the track. A connection that failed is made anew.

import { Pulse } from "./pulse";
import { wholeSpeech } from "./sdp";
import type { Socket, Standing } from "./socket";
import type { Slot, Track } from "./told";

const SOUND: ReadonlySet<string> = new Set(["voice", "floor-1", "floor-2", "floor-3", "aside", "microphone"]);
const LAYERS: RTCRtpEncodingParameters[] = [
  { rid: "q", scaleResolutionDownBy: 4, maxBitrate: 120_000 },
  { rid: "h", scaleResolutionDownBy: 2, maxBitrate: 350_000 },
  { rid: "f", scaleResolutionDownBy: 1, maxBitrate: 1_000_000 },
];
const SHEETS: RTCRtpEncodingParameters[] = [{ maxBitrate: 1_500_000, maxFramerate: 15 }];
const VOICE: RTCRtpEncodingParameters[] = [{ maxBitrate: 64_000, priority: "high", networkPriority: "high" }];
const ENCODINGS: Record<Track, RTCRtpEncodingParameters[]> = { microphone: VOICE, camera: LAYERS, screen: SHEETS };

/** What the lines of a page are for. */
export type Lines = { receives: Slot[]; sends: Track[] };
/** How the media stand. */
export type Flow = "waiting" | "joining" | "flowing" | "again" | "refused" | "over";

const ANSWER_WITHIN = 8000;
// After a line was cut, when the socket may be cut with it.
const ANSWER_SOON = 2000;
const MEND_WITHIN = 3000;
const REFUSED_AGAIN = 5000;
const SETTLED = 2000;

// The refusals of an offer; all others are of acts.
const OF_OFFERS: ReadonlySet<string> = new Set(["full", "opening", "malformed"]);

const kindOf = (name: string): "audio" | "video" => (SOUND.has(name) ? "audio" : "video");

/** Of sound Opus alone; of pictures VP8 first: every browser has it, and its layers can be told apart without decoding. */
function preferred(kind: "audio" | "video"): RTCRtpCodec[] {
  const all = RTCRtpReceiver.getCapabilities(kind)?.codecs ?? [];
  const [first, rest] = [all.filter(({ mimeType }) => /opus|vp8/i.test(mimeType)), all.filter(({ mimeType }) => !/opus|vp8/i.test(mimeType))];
  return kind === "audio" ? first : [...first, ...rest];
}

function prefer(line: RTCRtpTransceiver, kind: "audio" | "video"): void {
  const codecs = preferred(kind);
  if (codecs.length) line.setCodecPreferences?.(codecs);
}

/** The media of a page, joined over its socket. */
export class Media {
  flow: Flow = "waiting";
  private connection: RTCPeerConnection | undefined;
  private lines = new Map<string, RTCRtpTransceiver>();
  private tracks = new Map<Track, MediaStreamTrack>();
  private timer = 0;
  private since = Infinity;
  private pulse: Pulse | undefined;
  private patience = ANSWER_WITHIN;
  private slots: ((slot: Slot, track: MediaStreamTrack) => void)[] = [];
  private watchers: ((flow: Flow) => void)[] = [];

  constructor(private socket: Socket, private wanted: Lines) {
    socket.on("answer", ({ sdp }) => void this.take(sdp));
    socket.on("again", () => this.flow === "joining" || void this.join()); // the server knows nothing of a connection
    socket.on("refused", ({ code }) => OF_OFFERS.has(code) && this.refused());
    socket.on("state", ({ you }) => this.compare(you.connected));
    socket.on("over", () => this.close());
    socket.watch((standing) => this.follow(standing));
    if (socket.isOpen) void this.join();
  }

  /** Calls `hear` with the track of each slot, again after each new connection. */
  onSlot(hear: (slot: Slot, track: MediaStreamTrack) => void): this {
    this.slots.push(hear);
    for (const [name, { receiver }] of this.lines) if (!name.startsWith(">")) hear(name as Slot, receiver.track);
    return this;
  }

  /** Calls `see` whenever the media begin or stop to flow. */
  watch(see: (flow: Flow) => void): this {
    this.watchers.push(see);
    return this;
  }

  /** Whether a connection carries media now. */
  get isFlowing(): boolean {
    return this.connection?.connectionState === "connected";
  }

  /** What is sent on a line from now on, or nothing; the server lets it through when it was given and is open. */
  async send(name: Track, track: MediaStreamTrack | null): Promise<void> {
    if (track) this.tracks.set(name, track);
    else this.tracks.delete(name);
    if (track) track.contentHint = name === "screen" ? "detail" : name === "microphone" ? "" : "motion";
    await this.lines.get(`>${name}`)?.sender.replaceTrack(track);
  }

  /** The track that is sent on a line. */
  sent(name: Track): MediaStreamTrack | undefined {
    return this.tracks.get(name);
  }

  /** What receives a slot. */
  receiver(slot: Slot): RTCRtpReceiver | undefined {
    return this.lines.get(slot)?.receiver;
  }

  /** The browser's own account of the connection, for those who measure. */
  stats(): Promise<RTCStatsReport> | undefined {
    return this.connection?.getStats();
  }

  /** Ends it for good. */
  close(): void {
    clearTimeout(this.timer);
    this.stand("over");
    this.shut();
  }

  private follow(standing: Standing): void {
    if (standing === "over") this.close();
    else if (standing === "open" && !(this.isFlowing && this.flow === "flowing")) void this.join();
  }

  // A server that was started again knows nothing of this connection, which the browser would hold for alive for seconds more.
  private compare(connected: boolean | undefined): void {
    if (connected === false && this.isFlowing && performance.now() - this.since > SETTLED) void this.join();
  }

  private shut(): void {
    this.pulse?.stop();
    this.connection?.close();
  }

  private async join(): Promise<void> {
    clearTimeout(this.timer);
    if (this.flow === "over") return;
    this.shut();
    this.since = Infinity;
    const connection = (this.connection = new RTCPeerConnection({ bundlePolicy: "max-bundle" }));
    this.stand(this.flow === "waiting" ? "joining" : "again");
    connection.addEventListener("connectionstatechange", () => connection === this.connection && this.changed());
    this.layLines(connection);
    await connection.setLocalDescription();
    if (connection === this.connection) this.offer(connection);
  }

  private layLines(connection: RTCPeerConnection): void {
    this.lines.clear();
    for (const slot of this.wanted.receives) {
      this.lines.set(slot, connection.addTransceiver(kindOf(slot), { direction: "recvonly" }));
    }
    for (const name of this.wanted.sends) this.layOutgoing(connection, name);
    for (const [name, line] of this.lines) prefer(line, kindOf(name.replace(">", "")));
  }

  private layOutgoing(connection: RTCPeerConnection, name: Track): void {
    const line = connection.addTransceiver(kindOf(name), { direction: "sendonly", sendEncodings: ENCODINGS[name] });
    this.lines.set(`>${name}`, line);
    void line.sender.replaceTrack(this.tracks.get(name) ?? null);
  }

  private offer(connection: RTCPeerConnection): void {
    const lines = [...this.lines].map(([name, line]) => [line.mid, name]);
    const sdp = wholeSpeech(connection.localDescription?.sdp ?? "");
    this.stand("joining");
    if (!this.socket.say({ do: "join", sdp, lines })) return; // the socket's return joins
    this.timer = window.setTimeout(() => this.socket.renew(), this.patience);
    this.patience = ANSWER_WITHIN;
  }

  private async take(sdp: string): Promise<void> {
    clearTimeout(this.timer);
    const connection = this.connection;
    if (connection?.signalingState !== "have-local-offer") return;
    try {
      await connection.setRemoteDescription({ type: "answer", sdp: wholeSpeech(sdp) });
    } catch {
      return; // an answer to an offer before: that of this one comes
    }
    for (const [name, { receiver }] of this.lines) {
      if (!name.startsWith(">")) for (const hear of this.slots) hear(name as Slot, receiver.track);
    }
    this.timer = window.setTimeout(() => !this.isFlowing && void this.join(), ANSWER_WITHIN);
  }

  private refused(): void {
    clearTimeout(this.timer);
    this.stand("refused");
    this.timer = window.setTimeout(() => void this.join(), REFUSED_AGAIN * (1 + Math.random()));
  }

  private changed(): void {
    const connection = this.connection;
    const state = connection?.connectionState;
    if (state === "connected") {
      clearTimeout(this.timer);
      this.since = performance.now();
      this.pulse?.stop();
      this.pulse = connection && new Pulse(connection, (arrives) => connection === this.connection && this.beats(arrives));
      this.stand("flowing");
    } else if (state === "failed") this.lost(0);
    else if (state === "disconnected") this.lost(MEND_WITHIN);
  }

  // Lost packets of a moment mend by themselves; a new connection takes longer than that.
  private lost(within: number): void {
    clearTimeout(this.timer);
    this.stand("again");
    this.timer = window.setTimeout(() => {
      if (!this.isFlowing) this.anew();
    }, within);
  }

  // Nothing arrives, whatever the browser still hopes for. While the socket is gone too, this connection is kept: it may mend first.
  private beats(arrives: boolean): void {
    if (arrives) return this.stand("flowing");
    this.stand("again");
    if (!this.socket.isOpen) return;
    this.patience = ANSWER_SOON;
    void this.join();
  }

  private anew(): void {
    if (this.socket.isOpen) void this.join();
    else this.shut(); // the socket's return joins
  }

  private stand(flow: Flow): void {
    if (flow === this.flow || this.flow === "over") return;
    this.flow = flow;
    for (const see of this.watchers) see(flow);
  }
}
