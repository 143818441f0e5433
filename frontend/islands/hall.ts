// The technician's computer in the hall: for each channel of the meeting what the hall sends into it, with its level before
// anything is live, and where it is heard in the hall.

import { keep, kept } from "./parts/capture";
import { options, press, put, show } from "./parts/draw";
import { Devices, Tap } from "./parts/hall-input";
import { Link, stand } from "./parts/hall-link";
import { Output } from "./parts/hall-out";
import { fallen, shown } from "./parts/levels";
import type { Socket } from "./parts/socket";
import type { State } from "./parts/told";
import { filled } from "./parts/words";

const EVERY = 100;
const AGAIN = 2000;

/** What the hall sends into one channel. */
class Input {
  private link: Link | undefined;
  private tap: Tap | undefined;
  private tapped = "";
  private live = false;
  private saidAt = 0;
  private height = -100;
  private key: string;

  constructor(private part: HTMLElement, private words: DOMStringMap, private devices: Devices) {
    this.key = part.dataset["input"] ?? "";
    this.device?.addEventListener("change", () => void this.choose());
    this.channel?.addEventListener("change", () => void this.choose());
    this.find("[data-live-toggle]")?.addEventListener("click", () => this.go(!this.live));
    setInterval(() => this.measure(), EVERY);
  }

  /** Whether the hall is heard in the meeting by this page. */
  get isLive(): boolean {
    return this.live;
  }

  /** Offers the inputs of this computer, and takes the one that was chosen before. */
  offer(inputs: [string, string][]): void {
    options(this.device, [["", this.words["noDevice"] ?? ""], ...inputs], this.device?.value || kept(`hall-${this.key}-device`));
    if (this.device) this.device.disabled = inputs.length === 0;
    void this.choose();
  }

  private find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.part.querySelector<E>(selector);
  }
  private get device(): HTMLSelectElement | null {
    return this.find("[data-device]");
  }
  private get channel(): HTMLSelectElement | null {
    return this.find("[data-channel]");
  }

  // Another device, or another channel of it: what is live goes on with the new one.
  private async choose(): Promise<void> {
    const [device, channel] = [this.device?.value ?? "", this.channel?.value ?? "all"];
    const wanted = device && `${device} ${channel}`;
    if (wanted === this.tapped) return;
    const before = this.tapped.split(" ")[0] ?? "";
    this.tapped = wanted;
    this.tap?.close();
    this.tap = undefined;
    if (device) await this.open(device);
    if (before) await this.devices.close(before);
    keep(`hall-${this.key}-device`, device);
    this.drawLive();
    if (this.live) await this.link?.media.send("microphone", this.track);
  }

  private get track(): MediaStreamTrack | null {
    return this.tap?.track ?? null;
  }

  private async open(device: string): Promise<void> {
    const opened = await this.devices.open(device).catch(() => undefined);
    if (!opened || this.device?.value !== device) return;
    this.offerChannels(opened.channels);
    const channel = this.channel?.value ?? "all";
    this.tapped = `${device} ${channel}`;
    keep(`hall-${this.key}-channel`, channel);
    this.tap = new Tap(this.devices.context, opened.source, opened.channels, channel === "all" ? "all" : Number(channel));
  }

  private offerChannels(channels: number): void {
    const numbered = [...Array(channels).keys()].map((n): [string, string] => [String(n), filled(this.words["channelNumber"] ?? "", { n: n + 1 })]);
    const chosen = this.channel?.disabled ? kept(`hall-${this.key}-channel`) : this.channel?.value;
    options(this.channel, [["all", this.words["mixed"] ?? ""], ...numbered], chosen || "all");
    if (this.channel) this.channel.disabled = channels < 2;
  }

  private measure(): void {
    const level = this.tap?.level();
    this.height = fallen(level?.db ?? -100, this.height);
    this.find("[data-level]")?.setAttribute("width", (100 * shown(this.height)).toFixed(0));
    const grade = level?.grade ?? "none";
    put(this.find("[data-level-says]"), this.words[`level${grade[0]?.toUpperCase()}${grade.slice(1)}`] ?? "");
    const says = this.find("[data-level-says]");
    if (says) says.className = `level-says state ${grade === "good" ? "state-good" : grade === "none" ? "state-off" : "state-warn"}`;
    show(this.find("[data-untested]"), !!level && grade !== "good" && !this.live);
  }

  private go(live: boolean): void {
    this.live = live && !!this.tap;
    this.drawLive();
    if (this.live) this.connect();
    else this.end();
  }

  private connect(): void {
    if (this.link) return;
    this.link = new Link(this.part.dataset["socketUrl"] ?? "", { receives: [], sends: ["microphone"] },
      (socket) => this.say(socket),
      (state, socket) => this.insist(state, socket),
      (standing) => stand(this.find("[data-state]"), this.words, standing),
      () => this.ended());
    void this.link.media.send("microphone", this.track);
  }

  private say(socket: Socket): void {
    socket.say({ do: "open", track: "microphone", open: true });
  }

  // The server forgets after a restart what was wanted here: it is said again, not more often than now and then. What the
  // moderator silenced stays so until the moderator gives it again.
  private insist({ you }: State, socket: Socket): void {
    if (you.open.includes("microphone") || !you.given.includes("microphone") || Date.now() - this.saidAt < AGAIN) return;
    this.saidAt = Date.now();
    this.say(socket);
  }

  private end(): void {
    const link = this.link;
    this.link = undefined;
    link?.socket.say({ do: "open", track: "microphone", open: false });
    link?.close();
    stand(this.find("[data-state]"), this.words, "off");
  }

  // Another browser or device sends it now, or the room is over.
  private ended(): void {
    if (!this.link) return;
    this.live = false;
    this.end();
    this.drawLive();
  }

  private drawLive(): void {
    const button = this.find<HTMLButtonElement>("[data-live-toggle]");
    press(button, this.live);
    put(button, this.words[this.live ? "liveNow" : "live"] ?? "");
    button?.classList.toggle("live", this.live);
    if (button) button.disabled = !this.tap && !this.live;
  }
}

async function devices(): Promise<{ inputs: [string, string][]; outputs: [string, string][] }> {
  const all = await navigator.mediaDevices.enumerateDevices();
  const named = (kind: MediaDeviceKind): [string, string][] =>
    all.filter((one) => one.kind === kind && one.label).map(({ deviceId, label }) => [deviceId, label]);
  const canChoose = "setSinkId" in AudioContext.prototype;
  return { inputs: named("audioinput"), outputs: canChoose ? named("audiooutput").filter(([id]) => id !== "default") : [] };
}

function begin(root: HTMLElement): void {
  const opened = new Devices();
  const parts = [...root.querySelectorAll<HTMLElement>("[data-input]")];
  const inputs = parts.map((part) => new Input(part, root.dataset, opened));
  const outputs = parts.map((part) => new Output(part, root.dataset));
  const offer = async (): Promise<void> => {
    const found = await devices();
    show(root.querySelector("[data-allow]"), found.inputs.length === 0);
    for (const input of inputs) input.offer(found.inputs);
    for (const output of outputs) output.offer(found.outputs);
  };
  const ask = async (): Promise<void> => {
    const denied = root.querySelector("[data-denied]");
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      await offer();
      for (const track of stream.getTracks()) track.stop();
      show(denied, false);
    } catch {
      show(denied, true);
    }
  };
  // Leaving the page would silence the hall.
  addEventListener("beforeunload", (event) => inputs.some((input) => input.isLive) && event.preventDefault());
  root.querySelector("[data-allow-devices]")?.addEventListener("click", () => void ask());
  navigator.mediaDevices?.addEventListener("devicechange", () => void offer());
  if (navigator.mediaDevices) void offer();
  else show(root.querySelector("[data-denied]"), true);
}

const root = document.querySelector<HTMLElement>("[data-hall-page]");
if (root) begin(root);
