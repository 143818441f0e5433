// The lines of captions: they run until the reader holds them or scrolls back, and can be read out at a pace that a screen
// reader keeps up with. The log itself is silent: a reader goes through it when they want to.

import { keep, kept } from "./capture";
import { control, part, put, show } from "./drawn";
import type { Caption } from "./told";
import { filled } from "./words";

const LINES = 400;
const NEAR = 40;
// Between two readings; of what came meanwhile the last lines are read, the others stand in the log.
const PACE = 5000;
const READ = 2;

const lines = (): HTMLElement | null => part("caption-lines");
const begun = (): HTMLElement | null => part("caption-begun");

function written(element: HTMLElement, { language, dir, text }: Caption): void {
  element.lang = language;
  element.dir = dir;
  put(element, text);
}

/** What a screen reader is given to read. */
class Reading {
  private waiting: Caption[] = [];
  private timer = 0;

  add(line: Caption): void {
    this.waiting = [...this.waiting.slice(1 - READ), line];
    if (!this.timer) this.read();
  }

  stop(): void {
    this.waiting = [];
    put(part("caption-said"), "");
  }

  private read(): void {
    const last = this.waiting.at(-1);
    const place = part("caption-said");
    if (last && place) written(place, { ...last, text: this.waiting.filter(({ language }) => language === last.language).map(({ text }) => text).join(" ") });
    this.waiting = [];
    this.timer = last ? window.setTimeout(() => this.read(), PACE) : 0;
  }
}

/** The log and its controls. */
export class CaptionLog {
  private held = false;
  private missed = 0;
  private last = 0;
  private reading = new Reading();

  constructor() {
    const aloud = control("captions-aloud");
    if (aloud) aloud.checked = kept("captions-aloud") === "yes";
    aloud?.addEventListener("change", () => {
      keep("captions-aloud", aloud.checked ? "yes" : "");
      this.reading.stop();
    });
    part("caption-hold")?.addEventListener("click", () => this.hold(!this.held));
    part("caption-newest")?.addEventListener("click", () => this.newest());
    lines()?.addEventListener("scroll", () => this.isNear() && this.caughtUp(), { passive: true });
  }

  /** The last lines of what was chosen, in place of all before. Nobody is read what they have heard. */
  begin(told: Caption[]): void {
    for (const line of lines()?.querySelectorAll("[data-id]") ?? []) line.remove();
    show(begun(), false);
    for (const line of told) this.append(line);
    this.last = told.at(-1)?.id ?? this.last;
    this.caughtUp();
    this.settle();
  }

  /** A line more, or one mended. */
  add(line: Caption): void {
    const shown = lines()?.querySelector<HTMLElement>(`[data-id="${line.id}"]`);
    if (shown) return this.mend(shown, line);
    const follows = !this.held && this.isNear();
    this.append(line);
    if (begun()?.lang === line.language) show(begun(), false);
    if (follows) this.settle();
    else this.miss();
    if (line.id > this.last && !this.held && control("captions-aloud")?.checked) this.reading.add(line);
    this.last = Math.max(this.last, line.id);
  }

  /** A line that is under way. */
  under(line: Caption): void {
    const place = begun();
    if (!place) return;
    const follows = !this.held && this.isNear();
    written(place, line);
    show(place, true);
    if (follows) this.settle();
    this.empty();
  }

  /** The newest line is in view. */
  settle(): void {
    this.empty();
    const box = lines();
    if (box && !this.held) box.scrollTop = box.scrollHeight;
  }

  private append(line: Caption): void {
    const element = document.createElement("p");
    written(element, line);
    element.dataset["id"] = String(line.id);
    lines()?.insertBefore(element, begun());
    if (line.mended) this.sign(element);
    while ((lines()?.children.length ?? 0) > LINES) lines()?.firstElementChild?.remove();
  }

  private mend(element: HTMLElement, line: Caption): void {
    written(element, line);
    this.sign(element);
  }

  private sign(element: HTMLElement): void {
    const sign = Object.assign(document.createElement("small"), { lang: document.documentElement.lang, dir: document.documentElement.dir });
    sign.textContent = part("captions")?.dataset["mended"] ?? "";
    element.append(" ", sign);
  }

  private isNear(): boolean {
    const box = lines();
    return !box || box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
  }

  private miss(): void {
    this.missed += 1;
    const button = part("caption-newest");
    put(button, filled(button?.dataset["new"] ?? "", { count: this.missed }));
    show(button, true);
  }

  private caughtUp(): void {
    if (this.held) return;
    this.missed = 0;
    this.leave(part("caption-newest"));
    show(part("caption-newest"), false);
  }

  // A button that goes away takes the focus with it.
  private leave(button: HTMLElement | null): void {
    if (button && document.activeElement === button) lines()?.focus({ preventScroll: true });
  }

  private hold(held: boolean): void {
    this.held = held;
    const button = part("caption-hold");
    put(button, button?.dataset[held ? "goOn" : "hold"] ?? "");
    if (held) this.reading.stop();
    else this.newest();
  }

  private newest(): void {
    if (this.held) return this.hold(false);
    this.settle();
    this.caughtUp();
  }

  private empty(): void {
    const has = !!lines()?.querySelector("[data-id]") || !begun()?.hidden;
    show(part("caption-empty"), !has);
    show(lines(), has);
  }
}
