// Captions as the reader wants them: which, how large, held or running, and read out or not. Chosen on this device.

import { keep, kept } from "./capture";
import { CaptionLog } from "./caption-log";
import { control, part, put, show } from "./drawn";
import type { Socket } from "./socket";
import type { State } from "./told";
import { filled } from "./words";

const choice = (): HTMLSelectElement | null => control<HTMLSelectElement>("captions-of");
const size = (): HTMLSelectElement | null => control<HTMLSelectElement>("captions-size");

// Before captions were chosen apart, a size was all there was, and nothing meant none.
const before = (): string => kept("captions-of") || (kept("captions") ? "listening" : "");

/** The reader's choice, and the lines that follow from it. */
export class Captions {
  private log = new CaptionLog();
  private told = false;

  constructor(private socket: Socket) {
    this.restore();
    choice()?.addEventListener("change", () => this.chose());
    size()?.addEventListener("change", () => this.chose());
    // Whoever comes back is sent the last lines anew.
    socket.watch((standing) => standing === "open" && this.told && this.ask());
    socket.on("captions", (lines) => this.log.begin(lines));
    socket.on("caption", (line) => this.log.add(line));
    socket.on("begun", (line) => this.log.under(line));
    this.draw();
  }

  /** What the server tells: which captions there are. */
  follow({ captions }: State): void {
    if (!this.told) this.ask();
    this.told = true;
    put(part("captions-says"), captions.says);
    for (const option of choice()?.options ?? []) this.mark(option, captions.written.includes(option.value));
  }

  private restore(): void {
    const [of, large] = [choice(), size()];
    const known = [...(of?.options ?? [])].some(({ value }) => value === before());
    if (of && known) of.value = before();
    if (large) large.value = kept("captions") || large.value;
  }

  private mark(option: HTMLOptionElement, isWritten: boolean): void {
    const name = (option.dataset["name"] ??= option.text);
    const text = isWritten ? filled(choice()?.dataset["marked"] ?? "{language}", { language: name }) : name;
    if (option.text !== text) option.text = text;
  }

  private chose(): void {
    const changed = choice()?.value !== kept("captions-of");
    keep("captions-of", choice()?.value ?? "off");
    keep("captions", size()?.value ?? "");
    this.draw();
    if (changed) this.ask();
  }

  private ask(): void {
    this.socket.say({ do: "read", captions: choice()?.value ?? "off" });
  }

  private draw(): void {
    const on = (choice()?.value ?? "off") !== "off";
    const place = part("captions");
    if (place) place.dataset["size"] = size()?.value ?? "2";
    show(place, on);
    show(part("captions-size-row"), on);
    if (on) this.log.settle();
  }
}
