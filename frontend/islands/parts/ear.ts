// What the listener hears: every line of sound is a source of its own, brought slowly to one loudness here and nowhere
// else, the original softly underneath, one volume over all; for booths tone and an always-on limiter.

import { Gauge } from "./gauge";
import { UNDER, averaged, factor, levelled, loudness, volume } from "./levels";
import type { Slot } from "./told";

const EVERY = 100;
const SOFTLY = 0.04;
const LIMIT = -6;
const CEILING = -3;
// What lies between a line and the graph in Chromium, measured (e2e/stories/lips.test.mjs): it tells of it nowhere.
const INTO_GRAPH = 40;

/** What kind of listener: interpreters get the sound as it is. */
export type Kind = { levelling: boolean; limiter?: boolean; tone?: boolean };

type Line = {
  track: MediaStreamTrack; player: HTMLAudioElement; source: MediaStreamAudioSourceNode; meter: Gauge;
  level: GainNode; mix: GainNode; gain: number; average: number | undefined; now: number;
};

// Loudness as the ear weighs it (ITU-R BS.1770): the head lifts the treble, the rumble does not count.
function weighed(context: AudioContext, source: AudioNode): Gauge {
  const head = new BiquadFilterNode(context, { type: "highshelf", frequency: 1500, gain: 4 });
  const rumble = new BiquadFilterNode(context, { type: "highpass", frequency: 60, Q: 0.5 });
  const meter = new Gauge(context);
  source.connect(head).connect(rumble).connect(meter.node);
  return meter;
}

/** The ear of a page. */
export class Ear {
  private context = new AudioContext({ latencyHint: "interactive" });
  private master = new GainNode(this.context);
  private bass = new BiquadFilterNode(this.context, { type: "lowshelf", frequency: 250, gain: 0 });
  private treble = new BiquadFilterNode(this.context, { type: "highshelf", frequency: 3000, gain: 0 });
  // Protects ears from a blow: hardly ever at work below, a wall above.
  private limiter = new DynamicsCompressorNode(this.context, { threshold: LIMIT, knee: 0, ratio: 20, attack: 0.001, release: 0.1 });
  private out = new Gauge(this.context);
  private lines = new Map<Slot, Line>();
  private mixes = new Map<Slot, number>();
  private at = performance.now();
  private watchers: ((asleep: boolean) => void)[] = [];

  constructor(private kind: Kind) {
    const chain: AudioNode[] = [this.master, ...(kind.tone ? [this.bass, this.treble] : []), ...(kind.limiter ? [this.limiter, ...ceiling(this.context)] : []), this.out.node];
    chain.reduce((before, after) => before.connect(after)).connect(this.context.destination);
    this.context.addEventListener("statechange", () => this.tell());
    for (const press of ["pointerdown", "keydown"]) addEventListener(press, () => this.isAsleep && void this.wake(), { capture: true });
    setInterval(() => this.measure(), EVERY);
  }

  /** Whether the browser keeps the sound off until somebody presses something. */
  get isAsleep(): boolean {
    return this.context.state !== "running";
  }

  /** Switches the sound on; browsers allow it in answer to a press. */
  async wake(): Promise<void> {
    await this.context.resume().catch(() => undefined);
    for (const { player } of this.lines.values()) player.play().catch(() => undefined);
  }

  /** Calls `see` when the sound falls asleep or wakes, and at once. */
  watch(see: (asleep: boolean) => void): this {
    this.watchers.push(see);
    see(this.isAsleep);
    return this;
  }

  /** Hears a slot's track; what the slot carried before is let go, but how loud it was is kept: after a break it goes on so. */
  hear(slot: Slot, track: MediaStreamTrack): void {
    const before = this.lines.get(slot);
    if (track.kind !== "audio" || before?.track === track) return;
    this.forget(slot);
    const stream = new MediaStream([track]);
    const source = new MediaStreamAudioSourceNode(this.context, { mediaStream: stream });
    const [gain, average] = [before?.gain ?? 0, before?.average];
    const [level, mix] = [new GainNode(this.context, { gain: factor(gain) }), new GainNode(this.context, { gain: this.mixes.get(slot) ?? 1 })];
    source.connect(level).connect(mix).connect(this.master);
    const meter = weighed(this.context, source);
    this.lines.set(slot, { track, player: pulling(stream), source, meter, level, mix, gain, average, now: -100 });
  }

  /** Lets a slot go. */
  forget(slot: Slot): void {
    const line = this.lines.get(slot);
    if (!line) return;
    line.mix.disconnect();
    line.source.disconnect();
    line.player.srcObject = null;
    this.lines.delete(slot);
  }

  /** How loud a slot is in the whole, in decibels; `-Infinity` is silence. */
  mix(slot: Slot, db: number): void {
    const to = Number.isFinite(db) ? factor(db) : 0;
    this.mixes.set(slot, to);
    const line = this.lines.get(slot);
    if (line) this.glide(line.mix.gain, to);
  }

  /** The floor's three lines: as they are, or underneath an interpretation by so many decibels. */
  floor(underneath: boolean, db = UNDER): void {
    for (const slot of ["floor-1", "floor-2", "floor-3"] as const) this.mix(slot, underneath ? db : 0);
  }

  /** The volume over all, 0 to 1. */
  volume(place: number): void {
    this.glide(this.master.gain, volume(place));
  }

  /** Bass and treble in decibels, for booths. */
  tone(bass: number, treble: number): void {
    this.glide(this.bass.gain, bass);
    this.glide(this.treble.gain, treble);
  }

  /** How long sound is on its way from the browser's buffer to the ear, in milliseconds. */
  delay(): number {
    return INTO_GRAPH + 1000 * (this.context.baseLatency + (this.context.outputLatency || 0));
  }

  /** How loud a slot is now, in decibels, before any gain here. */
  level(slot: Slot): number {
    return this.lines.get(slot)?.now ?? -100;
  }

  /** How loud all of it is as it leaves for the ear, in decibels. */
  heard(): number {
    return loudness(this.out.samples());
  }

  /** The gain that the levelling gives to a slot, in decibels. */
  gain(slot: Slot): number {
    return this.lines.get(slot)?.gain ?? 0;
  }

  /** Where the sound comes out, where the browser can choose. */
  async output(device: string): Promise<void> {
    const context = this.context as AudioContext & { setSinkId?: (id: string) => Promise<void> };
    await context.setSinkId?.(device);
  }

  private measure(): void {
    const [before, now] = [this.at, performance.now()];
    this.at = now;
    if (this.isAsleep) return;
    for (const line of this.lines.values()) this.listen(line, (now - before) / 1000);
  }

  private listen(line: Line, seconds: number): void {
    line.now = loudness(line.meter.samples());
    if (!this.kind.levelling) return;
    line.average = averaged(line.average, line.now, seconds);
    line.gain = levelled(line.gain, line.average, seconds);
    line.level.gain.setTargetAtTime(factor(line.gain), this.context.currentTime, EVERY / 2000);
  }

  private glide(parameter: AudioParam, to: number): void {
    parameter.setTargetAtTime(to, this.context.currentTime, SOFTLY);
  }

  private tell(): void {
    for (const see of this.watchers) see(this.isAsleep);
  }
}

// A compressor lifts what is below its threshold (Web Audio: the full range gain to the power of -0.6): taken back here.
// What still comes through in its first millisecond is cut.
function ceiling(context: AudioContext): AudioNode[] {
  const lift = -0.6 * LIMIT * (1 - 1 / 20);
  const before = new GainNode(context, { gain: factor(-lift - CEILING) });
  const wall = new WaveShaperNode(context, { curve: new Float32Array([-1, 0, 1]) });
  return [before, wall, new GainNode(context, { gain: factor(CEILING) })];
}

// Chromium decodes a far end's sound for the graph only when an element plays it too.
function pulling(stream: MediaStream): HTMLAudioElement {
  const player = Object.assign(new Audio(), { srcObject: stream, muted: true });
  player.play().catch(() => undefined);
  return player;
}
