// One's own controls in a room: microphone, camera and screen in their three states, the request for the floor, the keys.

import { keep, kept, mayCapture, mayShareScreen, type Hindrance } from "./capture";
import { choose, control, isTyping, meter, part, put, show } from "./drawn";
import { shown } from "./levels";
import type { Media } from "./media";
import { Meter } from "./meter";
import { plug } from "./pictures";
import { Sending, type Sends } from "./sending";
import type { Socket } from "./socket";
import type { State, Track, You } from "./told";
import { announce } from "./words";

const KEYS: Record<string, Track> = { m: "microphone", v: "camera", KeyM: "microphone", KeyV: "camera" };

// The letter on the key; where the layout has no Latin letters, the key's place.
const trackOf = ({ key, code }: KeyboardEvent): Track | undefined => KEYS[/^[a-z]$/i.test(key) ? key.toLowerCase() : /\p{L}/u.test(key) ? code : ""];

const button = (track: Track): HTMLButtonElement | null => document.querySelector<HTMLButtonElement>(`[data-track="${track}"]`);

// What a control says now, without its key's letter.
function told(place: Element): string {
  const words = place.querySelector("span[data-is]:not([hidden])")?.childNodes ?? [];
  const texts = [...words].filter(({ nodeName }) => nodeName !== "KBD").map(({ textContent }) => textContent?.trim());
  return texts.filter(Boolean).join(" – ");
}

/** What the person who speaks works with. */
export class Own {
  private sending: Sending;
  private you: You | undefined;
  private meter = new Meter((db) => meter(part("own-level"), shown(db)));

  constructor(private socket: Socket, private media: Media, private refused: (says: string) => void) {
    this.sending = new Sending(socket, media, () => this.choice(), (why) => this.hindered(why), () => this.draw());
    socket.on("refused", () => this.sending.refused());
    this.restore();
    document.addEventListener("click", ({ target }) => this.clicked(target as Element));
    document.addEventListener("change", ({ target }) => this.chose((target as Element).id));
    document.addEventListener("keydown", (event) => this.key(event));
    navigator.mediaDevices?.addEventListener("devicechange", () => void this.devices());
  }

  /** Takes what the server says. */
  follow(state: State): void {
    this.you = state.you;
    this.sending.follow(state.you);
    const speaks = control<HTMLSelectElement>("speaks");
    if (speaks && document.activeElement !== speaks && state.you.speaks) speaks.value = state.you.speaks;
    this.draw();
  }

  /** The sentence of one's own picture while it is sent. */
  picture(): string {
    return this.sending.stands("camera") === "live" ? (document.querySelector('[data-slot="own"]')?.getAttribute("aria-label") ?? "") : "";
  }

  private restore(): void {
    const boxes = { loudspeakers: "", keys: "yes" };
    for (const [id, usual] of Object.entries(boxes)) {
      const box = control(id);
      if (box) box.checked = (kept(id) || usual) === "yes";
    }
    show(part("voice"), true);
    show(button("screen"), mayShareScreen());
    if (!mayCapture()) this.hindered("insecure");
    void this.devices();
  }

  private choice(): { treatment: "raw" | "cleaned"; microphone: string } {
    return { treatment: control("loudspeakers")?.checked ? "cleaned" : "raw", microphone: control<HTMLSelectElement>("microphone-device")?.value ?? "" };
  }

  private hindered(why: Hindrance): void {
    this.refused(part("refused")?.dataset[why === "refused" ? "denied" : why] ?? "");
  }

  private clicked(target: Element): void {
    const track = target.closest<HTMLElement>("[data-track]")?.dataset["track"] as Track | undefined;
    if (track) void this.press(track);
    if (target.closest('[data-part="ask"]')) this.socket.say({ do: "ask", wants: !this.you?.asking });
  }

  private async press(track: Track): Promise<void> {
    await this.sending.press(track);
    if (track === "microphone") void this.devices(); // their names are told only now
  }

  private key(event: KeyboardEvent): void {
    const track = trackOf(event);
    if (!track || event.repeat || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    if (control("keys")?.checked) void this.press(track);
  }

  private chose(id: string): void {
    if (id === "speaks") this.socket.say({ do: "speak_in", language: control<HTMLSelectElement>("speaks")?.value });
    if (id === "loudspeakers" || id === "keys") keep(id, control(id)?.checked ? "yes" : "no");
    if (id === "microphone-device") keep(id, control<HTMLSelectElement>(id)?.value ?? "");
    if (id === "loudspeakers" || id === "microphone-device") void this.sending.again();
  }

  private async devices(): Promise<void> {
    const list = control<HTMLSelectElement>("microphone-device");
    const found = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
    const named = found.filter(({ kind, label, deviceId }) => kind === "audioinput" && label && deviceId !== "default");
    if (!list || !named.length) return;
    const chosen = list.value || kept("microphone-device");
    list.replaceChildren(...[list.options[0] ?? new Option(), ...named.map(({ label, deviceId }) => new Option(label, deviceId))]);
    list.value = named.some(({ deviceId }) => deviceId === chosen) ? chosen : "";
  }

  private draw(): void {
    for (const track of ["microphone", "camera", "screen"] as const) this.drawOne(track, this.sending.stands(track));
    const ask = part("ask");
    show(ask, !!this.you);
    if (ask) put(ask, (this.you?.asking ? ask.dataset["withdraw"] : ask.dataset["ask"]) ?? "");
    const microphone = this.sending.stands("microphone") === "live" ? this.media.sent("microphone") : undefined;
    show(part("own-level"), !!microphone);
    this.meter.measure(microphone);
    plug("own", (this.sending.stands("camera") === "live" && this.media.sent("camera")) || null);
  }

  private drawOne(track: Track, stands: Sends): void {
    const [place, key] = [button(track), stands === "opening" ? "given" : stands];
    if (!place || place.dataset["stands"] === stands) return;
    const before = place.dataset["stands"];
    place.dataset["stands"] = stands;
    choose(place, key);
    place.setAttribute("aria-disabled", String(stands === "wait"));
    place.setAttribute("aria-busy", String(stands === "opening"));
    place.classList.toggle("live", stands === "live");
    place.classList.toggle("given", stands === "given");
    if (before && before !== "opening" && stands !== "opening") announce(told(place));
  }
}
