// How loud a track of this machine is, told ten times a second.

import { Gauge } from "./gauge";
import { loudness } from "./levels";

const EVERY = 100;

/** A meter of one track at a time. */
export class Meter {
  private context: AudioContext | undefined;
  private source: MediaStreamAudioSourceNode | undefined;
  private track: MediaStreamTrack | undefined;
  private timer = 0;

  constructor(private tell: (db: number) => void) {}

  /** Measures a track from now on, or none. */
  measure(track: MediaStreamTrack | undefined): void {
    if (track === this.track) return;
    this.track = track;
    clearInterval(this.timer);
    this.source?.disconnect();
    if (track) this.begin(track);
    else this.tell(-100);
  }

  private begin(track: MediaStreamTrack): void {
    const context = (this.context ??= new AudioContext());
    void context.resume().catch(() => undefined);
    const gauge = new Gauge(context);
    this.source = new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([track]) });
    this.source.connect(gauge.node);
    this.timer = window.setInterval(() => this.tell(loudness(gauge.samples())), EVERY);
  }
}
