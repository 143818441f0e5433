// The steps of the device check as the page shows them: one open at a time, each with where it stands.

import { shown } from "./levels";
import type { Kind } from "./check-device";
import type { Echo, Voice } from "./check-sound";

/** What was measured; the other side is `Figures` in crates/domain/src/device_check/figures.rs. */
export type Figures = {
  browser?: { webrtc: boolean; devices: boolean; worklet: boolean; socket: boolean; opus: boolean; vp8: boolean; h264: boolean };
  microphone?: "refused" | "missing" | { is: Kind };
  voice?: Voice;
  loudspeaker?: { heard: boolean };
  echo?: Echo;
  camera?: "seen" | "refused" | "without";
  network?: { path?: "udp" | "tcp"; pages: boolean; round_trip: number; lost: number; jitter: number };
  interpretation?: { floor: boolean; language: boolean };
};

/** What the server says of an item. */
export type Told = { grade: "good" | "warn" | "bad" | "off"; word: string; says: string };
/** What the server says of figures. */
export type Answer = { items: Record<string, Told>; result: Told; missing: string; network: string; kept: string };

const WORST = ["good", "warn", "bad"];

/** A step of the page. */
export class Step {
  readonly name: string;
  readonly body: HTMLElement;
  readonly button: HTMLButtonElement;

  constructor(readonly line: HTMLElement, private open: (step: Step | undefined) => void) {
    this.name = line.dataset["step"] ?? "";
    this.body = this.one(".check-body");
    this.button = this.one(".check-head");
    this.button.addEventListener("click", () => this.open(this.isOpen ? undefined : this));
  }

  /** An element of the step. */
  one<Of extends Element = HTMLElement>(selector: string): Of {
    const found = this.line.querySelector<Of>(selector);
    if (!found) throw new Error(`${this.name} has no ${selector}`);
    return found;
  }

  /** Does something when a button of the step is pressed; further presses wait until it is done. */
  on(name: string, act: () => void | Promise<void>): void {
    for (const button of this.line.querySelectorAll<HTMLButtonElement>(`[data-do="${name}"]`)) {
      button.addEventListener("click", () => {
        button.disabled = true;
        void Promise.resolve(act()).finally(() => (button.disabled = false));
      });
    }
  }

  get isOpen(): boolean {
    return !this.body.hidden;
  }

  get isWanted(): boolean {
    return !this.line.hidden;
  }

  /** Opens or closes it. */
  show(open: boolean): void {
    this.body.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    this.line.classList.toggle("check-open", open);
  }

  /** Where it stands. */
  state(grade: string, word: string): void {
    const state = this.one("[data-state]");
    state.className = `state state-${grade}`;
    state.textContent = word;
  }

  /** The items of this step as the server sees them; the worst is where it stands. Its sentences, when they are new. */
  take(items: Record<string, Told>, untouched: string): string[] {
    const places = [...this.line.querySelectorAll<HTMLElement>("[data-says]")];
    const told = places.map((place) => items[place.dataset["says"] ?? ""]);
    const fresh = places.filter((place, n) => put(place, told[n]?.says ?? ""));
    const worst = told.reduce((worse, one) => (one && WORST.indexOf(one.grade) > WORST.indexOf(worse?.grade ?? "") ? one : worse), undefined);
    this.state(worst?.grade ?? "off", worst?.word ?? untouched);
    this.line.dataset["grade"] = worst?.grade ?? "";
    const next = this.line.querySelector<HTMLElement>("[data-next]");
    if (next) next.hidden = !worst;
    return fresh.map((place) => place.textContent ?? "").filter(Boolean);
  }

  /** Says what goes on: a sentence of the page by its name, or nothing. */
  phase(name = ""): void {
    const place = this.one("[data-phase]");
    place.textContent = place.dataset[name] ?? "";
  }

  /** Shows how loud it is. */
  meter(db: number): void {
    const rect = this.line.querySelector(".level rect");
    rect?.setAttribute("width", String(Math.round(shown(db) * 100)));
    rect?.parentElement?.setAttribute("data-loud", db > -6 ? "yes" : "no");
  }
}

function put(place: HTMLElement, text: string): boolean {
  if (place.textContent === text) return false;
  place.textContent = text;
  return true;
}
