// What the interpreter sends: the microphone (or, for a signed language, the camera) is measured all the time and leaves
// this machine only while it is on air and cough is not held.

import { Hindered, openCamera, openMicrophone } from "./capture";
import { Gauge } from "./gauge";
import { loudness } from "./levels";
import type { Media } from "./media";

/** The interpreter's voice, or hands. */
export class Voice {
  own: MediaStreamTrack | undefined;
  private sent: MediaStreamTrack | undefined;
  private context: AudioContext | undefined;
  private meter: Gauge | undefined;
  private side: GainNode | undefined;
  private through = false;

  constructor(private media: Media, private signed: boolean) {}

  /** Opens microphone or camera; why it cannot, or nothing. */
  async start(): Promise<Hindered["why"] | ""> {
    try {
      this.own = this.signed ? await openCamera() : await openMicrophone("raw");
    } catch (error) {
      if (error instanceof Hindered) return error.why;
      throw error;
    }
    this.own.addEventListener("ended", () => this.lost());
    this.sent = this.own.clone();
    this.sent.enabled = this.through;
    if (!this.signed) this.listen(this.own);
    await this.media.send(this.signed ? "camera" : "microphone", this.sent);
    return "";
  }

  /** Lets what is said leave this machine, or not. */
  let(through: boolean): void {
    this.through = through;
    if (this.sent) this.sent.enabled = through;
  }

  /** Whether there is something to open. */
  get isReady(): boolean {
    return this.own?.readyState === "live";
  }

  /** How loud the own voice is, in decibels. */
  level(): number {
    return loudness(this.meter?.samples() ?? new Float32Array());
  }

  /** How much of the own voice is heard here, as a factor: what goes out on the own channel. */
  monitor(gain: number): void {
    if (this.side && this.context) this.side.gain.setTargetAtTime(gain, this.context.currentTime, 0.04);
  }

  private listen(track: MediaStreamTrack): void {
    const context = (this.context ??= new AudioContext({ latencyHint: "interactive" }));
    const source = new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([track]) });
    this.meter = new Gauge(context);
    this.side = new GainNode(context, { gain: 0 });
    source.connect(this.meter.node);
    source.connect(this.side).connect(context.destination);
    void context.resume();
  }

  private lost(): void {
    this.own = this.sent = undefined;
    document.dispatchEvent(new Event("booth-lost"));
  }
}
