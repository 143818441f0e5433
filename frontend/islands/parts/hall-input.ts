// What a device in the hall sends, channel by channel: a mixer with many outputs is one device to the browser.

import { Gauge } from "./gauge";
import { loudness } from "./levels";

const QUIET = -42;
const CLIPS = 0.985;
const HOLD = 1500;
const SILENT_FOR = 1500;
const SILENCE = -58;

/** How a level is: what a technician does about it differs. */
export type Grade = "silent" | "low" | "good" | "loud";

/** Grades a running level: a clipped sample counts for a while, silence only after a while. */
export class Grader {
  private clippedAt = -Infinity;
  private heardAt = -Infinity;

  grade(samples: Float32Array, now: number): { db: number; grade: Grade } {
    const db = loudness(samples);
    if (samples.some((sample) => Math.abs(sample) >= CLIPS)) this.clippedAt = now;
    if (db > SILENCE) this.heardAt = now;
    return { db, grade: this.word(db, now) };
  }

  private word(db: number, now: number): Grade {
    if (now - this.clippedAt < HOLD) return "loud";
    if (now - this.heardAt > SILENT_FOR) return "silent";
    return db < QUIET ? "low" : "good";
  }
}

type Opened = { stream: MediaStream; source: MediaStreamAudioSourceNode; channels: number; users: number };

/** The devices of the hall, each opened once however many inputs use it. */
export class Devices {
  readonly context = new AudioContext({ latencyHint: "interactive", sampleRate: 48_000 });
  private opened = new Map<string, Promise<Opened>>();

  constructor() {
    for (const press of ["pointerdown", "keydown"]) addEventListener(press, () => void this.context.resume(), { capture: true });
  }

  /** Opens a device for one more input. */
  open(device: string): Promise<Opened> {
    const already = this.opened.get(device);
    const opening = already ?? this.capture(device);
    this.opened.set(device, opening);
    opening.then((one) => (one.users += 1), () => this.opened.delete(device));
    return opening;
  }

  /** One input fewer uses it. */
  async close(device: string): Promise<void> {
    const one = await this.opened.get(device)?.catch(() => undefined);
    if (!one || (one.users -= 1) > 0) return;
    this.opened.delete(device);
    one.source.disconnect();
    for (const track of one.stream.getTracks()) track.stop();
  }

  private async capture(device: string): Promise<Opened> {
    // Nothing is done to the sound: the hall's mixer did what there is to do, and interpreters hear it.
    const audio = { deviceId: { exact: device }, channelCount: { ideal: 32 }, echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    const stream = await navigator.mediaDevices.getUserMedia({ audio });
    void this.context.resume(); // before anybody has pressed anything it waits for that
    const channels = stream.getAudioTracks()[0]?.getSettings().channelCount ?? 1;
    return { stream, source: new MediaStreamAudioSourceNode(this.context, { mediaStream: stream }), channels, users: 0 };
  }
}

/** One channel of a device, or all of them mixed, as a track to send, with its level. */
export class Tap {
  readonly track: MediaStreamTrack | undefined;
  private mono: GainNode;
  private splitter: ChannelSplitterNode;
  private meter: Gauge;
  private grader = new Grader();

  constructor(context: AudioContext, private from: AudioNode, channels: number, channel: number | "all") {
    this.mono = new GainNode(context, { channelCount: 1, channelCountMode: "explicit", gain: channel === "all" ? 1 / channels : 1 });
    this.splitter = new ChannelSplitterNode(context, { numberOfOutputs: Math.max(1, channels) });
    this.meter = new Gauge(context);
    const destination = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
    from.connect(this.splitter);
    for (let n = 0; n < channels; n += 1) if (channel === "all" || channel === n) this.splitter.connect(this.mono, n);
    this.mono.connect(this.meter.node);
    this.mono.connect(destination);
    this.track = destination.stream.getAudioTracks()[0];
  }

  /** How loud it is now. */
  level(): { db: number; grade: Grade } {
    return this.grader.grade(this.meter.samples(), performance.now());
  }

  /** Lets go of the device. */
  close(): void {
    this.from.disconnect(this.splitter);
    this.mono.disconnect();
    this.track?.stop();
  }
}
