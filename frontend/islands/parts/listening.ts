// The choice of a channel: radios that are a plain form without this, volume, the original underneath, pictures.

import { keep, kept } from "./capture";
import { control, part, put, show } from "./drawn";
import type { Ear } from "./ear";
import type { Socket } from "./socket";
import type { ChannelState, State } from "./told";

const form = (): HTMLFormElement | null => part<HTMLFormElement>("channels");
const chosen = (): string => form()?.querySelector<HTMLInputElement>("input:checked")?.value ?? "floor";
const number = (id: string): number => Number(control(id)?.value ?? 0);
const isOn = (id: string): boolean => !!control(id)?.checked;

// A state from before a press must not take the choice back under the reader's fingers.
const SETTLES = 1500;

const labels = (): HTMLElement[] => [...(form()?.querySelectorAll<HTMLElement>("[data-channel]") ?? [])];

// A channel that came while the page is open, in the form of those that were there.
function label({ key, name, lang }: ChannelState): HTMLElement | undefined {
  const found = labels().find(({ dataset }) => dataset["channel"] === key);
  const like = found ?? labels()[0];
  if (found || !like) return found;
  const made = like.cloneNode(true) as HTMLElement;
  made.dataset["channel"] = key;
  for (const input of made.querySelectorAll("input")) [input.value, input.checked] = [key, false];
  for (const word of made.querySelectorAll("b")) [word.textContent, word.lang] = [name, lang];
  labels().at(-1)?.after(made);
  return made;
}

function drawChannels(state: State, isSettled: boolean): void {
  const spoken = state.channels.filter(({ key }) => key !== "signed");
  for (const channel of spoken) put(label(channel)?.querySelector("[data-says]") ?? null, channel.says);
  for (const one of labels()) show(one, spoken.some(({ key }) => key === one.dataset["channel"]));
  const radio = form()?.querySelector<HTMLInputElement>(`input[value="${state.you.listening}"]`);
  if (radio && isSettled) radio.checked = true;
  const signed = state.channels.find(({ key }) => key === "signed");
  show(part("signed-row"), !!signed);
  put(part("signed-name"), signed?.name ?? "");
}

/** The listener's choices, as this browser keeps them. */
export class Listening {
  private state: State | undefined;
  private chosenAt = -Infinity;

  constructor(private socket: Socket, private ear: Ear) {
    this.restore();
    socket.watch((standing) => standing === "open" && this.state && this.ask());
    for (const name of ["dial", "under-row", "seeing"]) show(part(name), true);
    show(part("keep-channel"), false);
    document.addEventListener("change", ({ target }) => this.chose((target as Element).id || (target as HTMLInputElement).name));
    document.addEventListener("input", ({ target }) => this.turned((target as Element).id));
  }

  /** What the server says: the ear follows at once. */
  follow(state: State): void {
    const first = !this.state;
    this.state = state;
    if (first) this.ask();
    drawChannels(state, performance.now() - this.chosenAt > SETTLES);
    this.mix();
  }

  /** Says anew what was chosen, to a server that may have forgotten. */
  ask(): void {
    this.listen();
    this.pictures();
  }

  private restore(): void {
    for (const id of ["under", "pictures-on", "signed-on"]) {
      const box = control(id);
      if (box) box.checked = kept(id) === "yes";
    }
    for (const id of ["volume", "under-volume", "signed-size"]) {
      const dial = control(id);
      if (dial) dial.value = kept(id) || dial.value;
    }
    this.turned("volume");
    this.sizes();
  }

  private chose(what: string): void {
    if (what === "listen") this.channel();
    else if (what === "under") this.listen();
    else if (what === "pictures-on" || what === "signed-on") this.pictures();
    else if (what !== "signed-size") return;
    this.sizes();
    for (const id of ["under", "pictures-on", "signed-on"]) keep(id, isOn(id) ? "yes" : "");
    keep("signed-size", control("signed-size")?.value ?? "");
  }

  // Heard at once; and kept by the same post as without script, for the next page.
  private channel(): void {
    this.chosenAt = performance.now();
    this.listen();
    const action = form()?.action;
    if (action) fetch(action, { method: "POST", body: new URLSearchParams({ listen: chosen() }), redirect: "manual", keepalive: true }).catch(() => undefined);
  }

  private listen(): void {
    this.socket.say({ do: "listen", channel: chosen(), under: isOn("under") });
    this.mix();
  }

  private pictures(): void {
    this.socket.say({ do: "pictures", on: isOn("pictures-on"), signed: isOn("signed-on") });
  }

  private turned(id: string): void {
    if (id === "volume") this.ear.volume(number("volume") / 100);
    else if (id === "under-volume") this.mix();
    else return;
    keep(id, String(number(id)));
  }

  private sizes(): void {
    show(part("under-dial"), isOn("under"));
    show(part("signed-size-row"), isOn("signed-on"));
    const stage = document.getElementById("stage");
    if (stage) stage.dataset["signer"] = control("signed-size")?.value ?? "2";
  }

  // The floor is softly underneath only while an interpreter's voice lies over it; what is said to one alone goes before all.
  private mix(): void {
    if (!this.state) return;
    const { listening, aside } = this.state.you;
    const over = !!this.state.channels.find(({ key }) => key === listening)?.interpreted;
    this.ear.floor(over, number("under-volume") || undefined);
    this.ear.mix("voice", aside ? -12 : 0);
    if (aside && !over) this.ear.floor(true, -12);
  }
}
