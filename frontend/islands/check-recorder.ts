// Runs where sound is worked on (AudioWorklet): hands the microphone's samples to the page that measures them.

declare const registerProcessor: (name: string, processor: unknown) => void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const BLOCK = 1024;

class Recorder extends AudioWorkletProcessor {
  private block = new Float32Array(BLOCK);
  private filled = 0;

  process([input]: Float32Array[][]): boolean {
    const samples = input?.[0];
    if (samples) this.take(samples);
    return true;
  }

  private take(samples: Float32Array): void {
    this.block.set(samples, this.filled);
    this.filled += samples.length;
    if (this.filled < BLOCK) return;
    this.port.postMessage(this.block);
    this.block = new Float32Array(BLOCK);
    this.filled = 0;
  }
}

registerProcessor("recorder", Recorder);
