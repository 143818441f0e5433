// The samples behind a meter. A look takes all that came since the look before: a sound shorter than the time between two
// looks would else be missed, and a clipped sample with it.

const LONGEST = 8192;
const SHORTEST = 1024;

/** Everything that passed a place in the graph since it was last looked at. */
export class Gauge {
  private all = new Float32Array(LONGEST);
  private at: number;
  /** Where the sound is led to. */
  readonly node: AnalyserNode;

  constructor(private context: BaseAudioContext) {
    this.node = new AnalyserNode(context, { fftSize: LONGEST });
    this.at = context.currentTime;
  }

  /** The samples since the last look, 0.17 s of them at most; the block stays valid until the next look. */
  samples(): Float32Array {
    const since = Math.round((this.context.currentTime - this.at) * this.context.sampleRate);
    this.at = this.context.currentTime;
    this.node.getFloatTimeDomainData(this.all);
    return this.all.subarray(LONGEST - Math.min(LONGEST, Math.max(SHORTEST, since)));
  }
}
