// The arithmetic of loudness: pure, so that it can be tested without a sound. Decibels are dB below full scale (0 loudest).

/** What every source is brought to at the listener's ear. */
export const WANTED = -26;
/** Below this nobody speaks: the gain rests, so that silence is not pulled up into noise. */
export const SILENT = -55;
/** As far as a source is raised or lowered. */
export const FARTHEST = 18;
/** How fast: slow enough not to be heard as a movement (design: about 6 dB a second). */
export const SPEED = 6;
/** How far below the interpretation the original is heard. */
export const UNDER = -18;

const FLOOR = -100;

/** A factor in decibels. */
export const decibels = (factor: number): number => (factor > 0 ? Math.max(FLOOR, 20 * Math.log10(factor)) : FLOOR);
/** Decibels as a factor. */
export const factor = (db: number): number => (db <= FLOOR ? 0 : 10 ** (db / 20));

/** The loudness of a block of samples. */
export function loudness(samples: Float32Array): number {
  let power = 0;
  for (const sample of samples) power += sample * sample;
  return samples.length ? decibels(Math.sqrt(power / samples.length)) : FLOOR;
}

const within = (value: number, limit: number): number => Math.min(limit, Math.max(-limit, value));

/** A running loudness, over about a second of speech; silence does not count. */
export function averaged(average: number | undefined, block: number, seconds: number): number | undefined {
  if (block < SILENT) return average;
  if (average === undefined) return block;
  const weight = 1 - Math.exp(-seconds / 0.8);
  return decibels(Math.sqrt((1 - weight) * factor(average) ** 2 + weight * factor(block) ** 2));
}

/** The gain after `seconds` more of a source that is so loud on average. */
export function levelled(gain: number, average: number | undefined, seconds: number): number {
  if (average === undefined) return gain;
  const wanted = within(WANTED - average, FARTHEST);
  return gain + within(wanted - gain, SPEED * seconds);
}

/** How far a meter is out, 0 to 1: from -60 dB to full scale. */
export const shown = (db: number): number => Math.min(1, Math.max(0, (db + 60) / 60));

/** A meter that falls slowly, so that it is read: `before` is what it showed a tenth of a second ago. */
export const fallen = (db: number, before: number): number => Math.max(db, before - 2);

/** A slider's place (0 to 1) as a factor: the ear hears in decibels. */
export const volume = (place: number): number => (place <= 0 ? 0 : place ** 2);
