// Lips and sound: a picture is shown as late as its sound is heard. Sound waits longer, in the browser's buffer and on its
// way through the ear, and which line of sound belongs to which picture changes in mid-stream: so the browser's own rule,
// which pairs two lines for good, does not do it.

import type { Ear } from "./ear";
import type { Media } from "./media";
import type { Slot } from "./told";

const EVERY = 500;
const LONGEST = 1000;
const FLOOR: Slot[] = ["floor-1", "floor-2", "floor-3"];
const FACES: Slot[] = ["speaker", "chair", "hall"];

/** What a line of sound has kept waiting in all, in seconds, and for how many samples. */
export type Kept = { delay: number; samples: number };

/** How long sound waited since the look before, in milliseconds; nothing when none came. */
export function waited(before: Kept | undefined, now: Kept): number | undefined {
  const samples = now.samples - (before?.samples ?? 0);
  return samples > 0 ? (1000 * (now.delay - (before?.delay ?? 0))) / samples : undefined;
}

/** How long pictures wait, in milliseconds: towards the sound in steps too small to be seen; at once when none waited. */
export function holdBack(now: number | undefined, sound: number | undefined): number | undefined {
  if (sound === undefined) return undefined;
  const to = Math.min(LONGEST, Math.max(0, sound));
  return Math.round(now === undefined ? to : now + (to - now) / 2);
}

type Patient = RTCRtpReceiver & { jitterBufferTarget?: number | null };

/** Keeps the faces of a page with their voices. */
export class Lips {
  private kept = new Map<Slot, Kept>();
  private held: number | undefined;

  constructor(private media: Media, private ear: Ear) {
    setInterval(() => void this.look(), EVERY);
  }

  private async look(): Promise<void> {
    const all = await Promise.all(FLOOR.map((slot) => this.line(slot)));
    const sound = all.filter((one) => one !== undefined);
    this.held = holdBack(this.held, sound.length ? Math.max(...sound) + this.ear.delay() : undefined);
    for (const slot of FACES) {
      const receiver: Patient | undefined = this.media.receiver(slot);
      if (receiver && "jitterBufferTarget" in receiver) receiver.jitterBufferTarget = this.held ?? null;
    }
  }

  private async line(slot: Slot): Promise<number | undefined> {
    const report = await this.media.receiver(slot)?.getStats().catch(() => undefined);
    const told = [...(report?.values() ?? [])].find(({ type }) => type === "inbound-rtp");
    if (!told) return undefined;
    const [before, now] = [this.kept.get(slot), { delay: told.jitterBufferDelay ?? 0, samples: told.jitterBufferEmittedCount ?? 0 }];
    this.kept.set(slot, now);
    // A new connection counts from nought.
    return waited(before && before.samples <= now.samples ? before : undefined, now);
  }
}
