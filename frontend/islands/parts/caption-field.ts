// One language of the captioner's page: its field, the lines so far, and the mending of the last one.

import { put, show } from "./draw";
import { complain } from "./line";
import type { Socket } from "./socket";
import type { Caption } from "./told";

const LONGEST_HISTORY = 300;
const NEAR = 40;

/** A field and its lines. */
export class CaptionField {
  private history: HTMLElement | null;
  private form: HTMLFormElement | null;
  private input: HTMLInputElement | null;
  private began = 0;
  private mends = 0;

  constructor(private part: HTMLElement, private socket: Socket, private says: { unsent: string; mended: string }) {
    this.history = part.querySelector("ol");
    this.form = part.querySelector("form");
    this.input = part.querySelector("form input");
    this.form?.addEventListener("submit", (event) => this.send(event));
    this.input?.addEventListener("input", () => (this.began ||= performance.now()));
    this.input?.addEventListener("keydown", (event) => this.pressed(event));
  }

  get language(): string {
    return this.part.dataset["language"] ?? "";
  }

  /** The last lines, for a page that comes or comes back. */
  begin(lines: Caption[]): void {
    const last = Number(this.last?.dataset["id"] ?? 0);
    for (const line of lines) if (line.id > last || this.shown(line.id)) this.told(line);
  }

  /** A line that was told: somebody else's, one of this page on its way back, or one mended. */
  told(line: Caption): void {
    const atEnd = !this.history || this.history.scrollHeight - this.history.scrollTop - this.history.clientHeight < NEAR;
    const element = this.shown(line.id) ?? this.history?.appendChild(document.createElement("li"));
    if (!element) return;
    put(element, line.text);
    element.dataset["id"] = String(line.id);
    if (line.mended) element.append(" ", Object.assign(document.createElement("small"), { className: "quiet", textContent: `(${this.says.mended})`, lang: document.documentElement.lang }));
    while ((this.history?.children.length ?? 0) > LONGEST_HISTORY) this.history?.firstElementChild?.remove();
    if (this.history && atEnd) this.history.scrollTop = this.history.scrollHeight;
    show(this.part.querySelector("[data-none]"), false);
    // Another line came after the one that is being mended: it can no longer be.
    if (this.mends && line.id > this.mends) this.mend(0, this.input?.value ?? "");
  }

  private shown(id: number): HTMLElement | null {
    return this.history?.querySelector(`[data-id="${id}"]`) ?? null;
  }

  private get last(): HTMLElement | null {
    return this.history?.lastElementChild as HTMLElement | null;
  }

  private send(event: Event): void {
    event.preventDefault();
    const text = this.input?.value.trim() ?? "";
    if (!this.input || !text) return;
    const took = this.began ? Math.round(performance.now() - this.began) : 0;
    const act = this.mends ? { do: "mend", line: this.mends, text } : { do: "caption", language: this.language, text, took };
    if (!this.socket.say(act)) return complain(this.says.unsent);
    this.mend(0, "");
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowUp" && !this.input?.value && this.last) {
      event.preventDefault();
      this.mend(Number(this.last.dataset["id"]), this.last.firstChild?.textContent ?? "");
    } else if (event.key === "Escape" && this.mends) {
      event.preventDefault();
      this.mend(0, "");
    }
  }

  // Begins to mend a line, or (nought) is done with it.
  private mend(line: number, text: string): void {
    this.mends = line;
    this.began = 0;
    if (this.input) this.input.value = text;
    put(this.form?.querySelector("button"), this.form?.dataset[line ? "mend" : "send"] ?? "");
    const how = this.part.querySelector<HTMLElement>("[data-mending]");
    put(how, how?.dataset[line ? "mending" : "how"] ?? "");
  }
}
