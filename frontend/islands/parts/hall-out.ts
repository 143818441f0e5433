// A channel of the meeting, played in the hall. It is a connection of its own, so that whoever sends the channel in
// need not be this browser; the server gives it nothing that the hall itself sends.

import { keep, kept } from "./capture";
import { options, put } from "./draw";
import { Ear } from "./ear";
import { Link, stand } from "./hall-link";
import type { State } from "./told";

/** Where a channel is heard in the hall. */
export class Output {
  private link: Link | undefined;
  private ear: Ear | undefined;
  private key: string;
  private output: HTMLSelectElement | null;
  private play: HTMLInputElement | null;

  constructor(private part: HTMLElement, private words: DOMStringMap) {
    this.key = part.dataset["input"] ?? "";
    this.output = part.querySelector("[data-output]");
    this.play = part.querySelector("[data-play]");
    this.play?.addEventListener("change", () => this.change());
    this.output?.addEventListener("change", () => this.change());
  }

  /** Offers the outputs of this computer, and takes the one that was chosen before. */
  offer(outputs: [string, string][]): void {
    options(this.output, [["", this.words["defaultOutput"] ?? ""], ...outputs], this.output?.value || kept(`hall-${this.key}-output`));
    if (this.output) this.output.disabled = outputs.length === 0;
  }

  private change(): void {
    keep(`hall-${this.key}-output`, this.output?.value ?? "");
    if (this.play?.checked) this.open();
    else this.end();
  }

  private open(): void {
    const ear = (this.ear ??= new Ear({ levelling: false }));
    void ear.output(this.output?.value ?? "").catch(() => undefined);
    void ear.wake();
    if (this.link) return;
    const place = this.part.querySelector<HTMLElement>("[data-out-state]");
    this.link = new Link(this.part.dataset["outputUrl"] ?? "", { receives: ["voice", "floor-1", "floor-2", "floor-3"], sends: [] },
      (socket) => socket.say({ do: "listen", channel: this.key, under: false }),
      (state) => this.draw(state),
      (standing) => stand(place, this.words, standing),
      () => this.ended());
    this.link.media.onSlot((slot, track) => ear.hear(slot, track));
  }

  private draw(state: State): void {
    const carried = state.channels.find(({ key }) => key === this.key);
    put(this.part.querySelector("[data-carries]"), this.play?.checked ? (carried?.says ?? "") : "");
  }

  private end(): void {
    const link = this.link;
    this.link = undefined;
    link?.close();
    put(this.part.querySelector("[data-carries]"), "");
    stand(this.part.querySelector("[data-out-state]"), this.words, "off");
  }

  // Another browser plays it now, or the room is over.
  private ended(): void {
    if (!this.link) return;
    if (this.play) this.play.checked = false;
    this.end();
  }
}
