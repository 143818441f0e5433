// What is measured of recorded sound: pure, so that it can be tested without a microphone. Decibels are of full scale.

import { decibels, loudness } from "./levels";

/** Loudness of silence and speech; the other side is `Voice` in crates/domain/src/device_check/figures.rs. */
export type Voice = { noise: number; speech: number | null; clipped: number };
/** What of a sweep came back. */
export type Echo = { likeness: number; gain: number };

const FRAME = 0.02;
/** So far above the noise it is a voice. */
const ABOVE = 8;
/** Quieter than this is nobody's voice. */
const FAINTEST = -65;
/** So much of the time that one reads has to be voice. */
const LEAST = 0.15;
const LIMIT = 0.985;
const COARSE = 16_000;

/** Half a second and more from 400 to 2,600 Hz, its ends soft; quiet enough for an ear in a headset. */
export function sweep(rate: number, seconds = 0.6, amplitude = 0.15): Float32Array {
  const [from, to, count] = [400, 2600, Math.round(rate * seconds)];
  return Float32Array.from({ length: count }, (_, n) => {
    const t = n / rate;
    const soft = Math.min(1, t / 0.03, (seconds - t) / 0.03);
    return amplitude * Math.max(0, soft) * Math.sin(2 * Math.PI * (from * t + ((to - from) * t * t) / (2 * seconds)));
  });
}

function frames(samples: Float32Array, rate: number): number[] {
  const size = Math.round(rate * FRAME);
  const all: number[] = [];
  for (let at = 0; at + size <= samples.length; at += size) all.push(loudness(samples.subarray(at, at + size)));
  return all;
}

const quantile = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? -100;

function mean(loud: number[]): number {
  return decibels(Math.sqrt(loud.reduce((sum, db) => sum + 10 ** (db / 10), 0) / loud.length));
}

/** What `silent` seconds of silence, and the speech after them, come to. */
export function voiceOf(samples: Float32Array, rate: number, silent: number): Voice {
  const all = frames(samples, rate);
  const edge = Math.round(silent / FRAME);
  const noise = quantile(all.slice(0, edge), 0.5);
  const spoken = all.slice(edge);
  const loud = spoken.filter((db) => db > Math.max(FAINTEST, noise + ABOVE));
  const clipped = samples.reduce((count, sample) => count + (Math.abs(sample) >= LIMIT ? 1 : 0), 0) / Math.max(1, samples.length);
  return { noise, speech: loud.length > spoken.length * LEAST ? mean(loud) : null, clipped };
}

// Fewer samples, each the mean of those it stands for: enough for a sweep below 2,600 Hz, and a fraction of the work.
function coarse(samples: Float32Array, rate: number): Float32Array {
  const step = rate / COARSE;
  return Float32Array.from({ length: Math.floor(samples.length / step) }, (_, n) => {
    const [from, to] = [Math.floor(n * step), Math.max(Math.floor(n * step) + 1, Math.floor((n + 1) * step))];
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += samples[at] ?? 0;
    return sum / (to - from);
  });
}

const energy = (samples: Float32Array): number => samples.reduce((sum, sample) => sum + sample * sample, 0);

/** Seeks what was played in what was recorded, at every delay: how alike the likest place is, and how loud it came back. */
export function echoOf(recorded: Float32Array, played: Float32Array, rate: number): Echo {
  const [heard, sought] = [coarse(recorded, rate), coarse(played, rate)];
  const whole = energy(sought);
  let around = energy(heard.subarray(0, sought.length));
  let best: Echo = { likeness: 0, gain: -120 };
  for (let delay = 0; delay + sought.length <= heard.length; delay += 1) {
    let product = 0;
    for (let n = 0; n < sought.length; n += 1) product += (heard[delay + n] ?? 0) * (sought[n] ?? 0);
    const likeness = around > 1e-12 ? Math.abs(product) / Math.sqrt(around * whole) : 0;
    if (likeness > best.likeness) best = { likeness: Math.min(1, likeness), gain: Math.max(-120, decibels(Math.abs(product) / whole)) };
    around += (heard[delay + sought.length] ?? 0) ** 2 - (heard[delay] ?? 0) ** 2;
  }
  return best;
}
