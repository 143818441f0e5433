// The interpreter's ears: the source, the partner beside it, tone, and whether the last minute was loud.

import { mark, says } from "./booth-page";
import { keep, kept } from "./capture";
import { part, put } from "./drawn";
import { Ear } from "./ear";
import { decibels, factor, volume } from "./levels";
import type { Slot } from "./told";

const SOURCE: Slot[] = ["voice", "floor-1", "floor-2", "floor-3"];
/** A minute's mean above this, in decibels below full scale, is called loud; below the second it no longer is. */
export const LOUD = -20;
const QUIET_AGAIN = -23;
const EVERY = 100;
const MINUTE = 600;

/** The mean loudness of blocks of equal length: what reached the ear, not what somebody perceived. */
export function mean(blocks: number[]): number {
  const power = blocks.reduce((sum, block) => sum + factor(block) ** 2, 0);
  return blocks.length ? decibels(Math.sqrt(power / blocks.length)) : -100;
}

/** Whether the last minute counts as loud; a short time says nothing yet, and at the edge it does not flicker. */
export function isLoud(before: boolean, blocks: number[]): boolean {
  return blocks.length >= MINUTE / 3 && mean(blocks) > (before ? QUIET_AGAIN : LOUD);
}

/** What the partner's line carries: nothing, the partner, or the partner on my channel. */
export type Monitor = "none" | "partner" | "channel";

/** The ears. */
export class Ears {
  readonly ear = new Ear({ levelling: false, limiter: true, tone: true });
  monitor: Monitor = "none";
  private told = false;
  private loud = false;
  private blocks: number[] = [];
  private changed: (() => void)[] = [];

  constructor() {
    for (const slider of document.querySelectorAll<HTMLInputElement>("[data-ear]")) this.follow(slider);
    part("monitor")?.addEventListener("change", (event) => this.choose((event.target as HTMLInputElement).value as Monitor));
    const kept = document.querySelector<HTMLInputElement>(`[data-part="monitor"] [value="${this.kept()}"]`);
    if (kept) kept.checked = true;
    this.choose(this.kept());
    setInterval(() => this.measure(), EVERY);
  }

  /** Calls `see` when the person chose something here. */
  watch(see: () => void): this {
    this.changed.push(see);
    return this;
  }

  /** A slider's value. */
  value(name: string): number {
    return Number(document.querySelector<HTMLInputElement>(`[data-ear="${name}"]`)?.value ?? 0);
  }

  /** How loud the source is, before any gain here. */
  source(): number {
    return Math.max(...SOURCE.map((slot) => this.ear.level(slot)));
  }

  /** Somebody talks to this person alone: that is heard whatever is set. */
  talkedTo(told: boolean): void {
    if (told !== this.told) {
      this.told = told;
      this.set();
    }
  }

  private kept(): Monitor {
    const value = kept("booth-monitor");
    return value === "partner" || value === "channel" ? value : "none";
  }

  private choose(monitor: Monitor): void {
    this.monitor = monitor;
    keep("booth-monitor", monitor);
    this.set();
  }

  private follow(slider: HTMLInputElement): void {
    const name = slider.dataset["ear"] ?? "";
    const before = kept(`booth-${name}`);
    if (before !== "") slider.value = before;
    const drawn = (): void => put(slider.parentElement?.querySelector("output") ?? null, signed(slider));
    slider.addEventListener("input", () => {
      keep(`booth-${name}`, slider.value);
      drawn();
      this.set();
    });
    drawn();
  }

  private set(): void {
    const at = (name: string): number => decibels(volume(this.value(name) / 100));
    for (const slot of SOURCE) this.ear.mix(slot, at("volume"));
    this.ear.mix("aside", this.told ? at("volume") : this.monitor === "none" ? -Infinity : at("partner"));
    this.ear.tone(this.value("bass"), this.value("treble"));
    for (const see of this.changed) see();
  }

  private measure(): void {
    if (this.ear.isAsleep) return;
    this.blocks.push(this.ear.heard());
    if (this.blocks.length > MINUTE) this.blocks.shift();
    const loud = isLoud(this.loud, this.blocks);
    if (loud === this.loud) return;
    this.loud = loud;
    const words = part("loud");
    put(words, says(words, loud ? "loud" : "ok"));
    mark(words, "class", loud ? "mb-1 state state-warn booth-warning" : "mb-1");
  }
}

function signed(slider: HTMLInputElement): string {
  if (slider.min === "0") return slider.value;
  return slider.value.startsWith("-") ? slider.value.replace("-", "−") : slider.value === "0" ? "0" : `+${slider.value}`;
}
