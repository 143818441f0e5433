// One's own microphone, camera and screen: captured when opened, let go when closed by whomever, kept over a broken line.

import { Hindered, openCamera, openMicrophone, openScreen, type Hindrance, type Treatment } from "./capture";
import type { Media } from "./media";
import type { Socket } from "./socket";
import type { Track, You } from "./told";

/** How a track stands: not given, given, being opened, live. */
export type Sends = "wait" | "given" | "opening" | "live";
/** What the person chose for the microphone. */
export type Choice = { treatment: Treatment; microphone: string };

const WORD_WITHIN = 5000;

/** What a page sends. */
export class Sending {
  private busy = new Map<Track, number>();
  private you: You | undefined;

  constructor(
    private socket: Socket,
    private media: Media,
    private choice: () => Choice,
    private hindered: (why: Hindrance) => void,
    private changed: () => void,
  ) {}

  /** How a track stands. */
  stands(track: Track): Sends {
    if (this.busy.has(track)) return "opening";
    if (this.answers(track)) return this.media.sent(track) ? "live" : "given";
    if (!this.you?.given.includes(track)) return "wait";
    return this.you.open.includes(track) && this.media.sent(track) ? "live" : "given";
  }

  /** Takes what the server says: what it closed is let go, and what a page that was loaded anew no longer captures is closed. */
  follow(you: You): void {
    this.you = you;
    for (const track of ["microphone", "camera", "screen"] as const) {
      const [open, captured] = [you.open.includes(track), !!this.media.sent(track)];
      if (open && captured) this.settled(track);
      if (this.busy.has(track)) continue;
      if (captured && !open && !this.answers(track)) this.release(track);
      if (open && !captured) this.socket.say({ do: "open", track, open: false });
    }
  }

  /** Opens or closes, as the person pressed. */
  async press(track: Track): Promise<void> {
    const stands = this.stands(track);
    if (stands === "live") this.shut(track);
    else if (stands === "given") await this.open(track);
  }

  /** Captures the open microphone anew, after another choice. */
  async again(): Promise<void> {
    if (this.stands("microphone") !== "live") return;
    await this.capture("microphone");
    this.changed();
  }

  /** What is refused was not opened. */
  refused(): void {
    for (const track of [...this.busy.keys()]) {
      this.release(track);
      this.settled(track);
    }
  }

  // Until the server's word comes nothing is called live, and a state from before the press takes nothing away.
  private async open(track: Track): Promise<void> {
    this.busy.set(track, 0);
    this.changed();
    const captured = await this.capture(track);
    if (!captured || this.answers(track)) return this.settled(track);
    if (!this.socket.say({ do: "open", track, open: true })) return this.refused();
    this.busy.set(track, window.setTimeout(() => this.refused(), WORD_WITHIN));
  }

  // To the moderator who talks to this person alone one answers without having been given anything: nobody else hears it.
  private answers(track: Track): boolean {
    return track === "microphone" && !!this.you?.aside && !this.you.given.includes(track);
  }

  private settled(track: Track): void {
    clearTimeout(this.busy.get(track));
    if (this.busy.delete(track)) this.changed();
  }

  private async capture(track: Track): Promise<boolean> {
    try {
      const fresh = await this.device(track);
      this.media.sent(track)?.stop();
      fresh.addEventListener("ended", () => this.media.sent(track) === fresh && this.shut(track));
      await this.media.send(track, fresh);
      return true;
    } catch (error) {
      this.hindered(error instanceof Hindered ? error.why : "missing");
      return false;
    }
  }

  private device(track: Track): Promise<MediaStreamTrack> {
    const { treatment, microphone } = this.choice();
    if (track === "microphone") return openMicrophone(treatment, microphone);
    return track === "camera" ? openCamera() : openScreen();
  }

  private shut(track: Track): void {
    this.socket.say({ do: "open", track, open: false });
    this.release(track);
    this.changed();
  }

  private release(track: Track): void {
    this.media.sent(track)?.stop();
    void this.media.send(track, null);
  }
}
