// The ear of those who run a meeting: nothing is heard before they want it; whom they talk to alone is heard in any case.

import { Hindered, keep, kept, openMicrophone } from "./capture";
import { options, press, put, show } from "./draw";
import { Ear } from "./ear";
import { Media } from "./media";
import type { Socket } from "./socket";
import type { Slot, State } from "./told";

const HEARD: Slot[] = ["voice", "floor-1", "floor-2", "floor-3", "aside"];
const find = <E extends Element>(selector: string): E | null => document.querySelector<E>(selector);

/** The controls of an ear (`data-ear`, `data-channel`, `data-volume`, `data-under`, `data-device`), and what they do. */
export class OwnEar {
  private ear: Ear | undefined;
  private media: Media | undefined;
  private listens = false;
  private talksTo = "";
  private state: State | undefined;
  private button = find<HTMLButtonElement>("[data-ear]");
  private channel = find<HTMLSelectElement>("[data-channel]");
  private volume = find<HTMLInputElement>("[data-volume]");
  private under = find<HTMLInputElement>("[data-under]");
  private device = find<HTMLSelectElement>("[data-device]");

  constructor(private socket: Socket, private speaks: boolean) {
    this.button?.addEventListener("click", () => this.listen(!this.listens));
    this.channel?.addEventListener("change", () => this.choose());
    this.under?.addEventListener("change", () => this.choose());
    this.volume?.addEventListener("input", () => this.ear?.volume(this.loudness));
    this.device?.addEventListener("change", () => void this.changeDevice());
    void this.nameDevices();
  }

  /** What is told of the channels, and of what this ear is set to. */
  draw(state: State): void {
    this.state = state;
    const heard = state.channels.filter(({ key }) => key !== "signed");
    options(this.channel, heard.map(({ key, name, says }) => [key, `${name} (${says})`]), state.you.listening);
    if (this.under) this.under.checked = state.you.under;
    this.mix();
  }

  /** Opens this person's microphone for somebody alone, by their key, or closes it. */
  async talk(to: string): Promise<void> {
    if (!this.speaks) return;
    this.talksTo = to;
    this.mix();
    if (!to) return this.hush();
    this.attend();
    show(find("[data-no-device]"), false);
    try {
      const track = await openMicrophone("cleaned", this.device?.value);
      await this.media?.send("microphone", track);
      void this.nameDevices();
    } catch (error) {
      show(find("[data-no-device]"), error instanceof Hindered);
    }
  }

  private async hush(): Promise<void> {
    this.media?.sent("microphone")?.stop();
    await this.media?.send("microphone", null);
  }

  private listen(on: boolean): void {
    this.listens = on;
    if (on) this.attend();
    press(this.button, on);
    put(this.button, this.button?.dataset[on ? "off" : "on"] ?? "");
    this.mix();
  }

  // Made at the first press: browsers let no sound out before.
  private attend(): void {
    if (!this.ear) {
      const ear = (this.ear = new Ear({ levelling: true }));
      this.media = new Media(this.socket, { receives: HEARD, sends: this.speaks ? ["microphone"] : [] });
      this.media.onSlot((slot, track) => ear.hear(slot, track));
      ear.volume(this.loudness);
      this.mix();
    }
    void this.ear.wake();
  }

  private mix(): void {
    const chosen = this.state?.channels.find(({ key }) => key === this.state?.you.listening);
    this.ear?.floor(!!chosen?.interpreted);
    this.ear?.mix("voice", this.listens ? 0 : -Infinity);
    // Who is heard on the floor already does not come a second time.
    const onFloor = !!this.state?.open.some(({ key }) => key === this.talksTo);
    if (!this.listens && !onFloor) for (const slot of ["floor-1", "floor-2", "floor-3"] as const) this.ear?.mix(slot, -Infinity);
  }

  private get loudness(): number {
    return Number(this.volume?.value ?? 80) / 100;
  }

  private choose(): void {
    this.socket.say({ do: "listen", channel: this.channel?.value ?? "floor", under: !!this.under?.checked });
  }

  private async changeDevice(): Promise<void> {
    keep("panel-microphone", this.device?.value ?? "");
    if (this.media?.sent("microphone")) {
      await this.hush();
      await this.talk(this.talksTo);
    }
  }

  // Without a permission given before, devices have no names: then the browser's own choice stands there alone.
  private async nameDevices(): Promise<void> {
    const all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
    const named = all.filter(({ kind, label }) => kind === "audioinput" && label);
    options(this.device, [["", "–"], ...named.map(({ deviceId, label }): [string, string] => [deviceId, label])]);
    if (this.device && !this.device.value) this.device.value = named.some(({ deviceId }) => deviceId === kept("panel-microphone")) ? kept("panel-microphone") : "";
  }
}
