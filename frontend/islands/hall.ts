// The technician's computer in the hall: each channel of the meeting has what the hall sends into it and where it is
// heard in the hall, over a connection of its own that exists only while one of the two is wanted.

import { keep, kept } from "./parts/capture";
import { options, press, put, show } from "./parts/draw";
import { Ear } from "./parts/ear";
import { Devices, Tap } from "./parts/hall-input";
import { shown } from "./parts/levels";
import { complain } from "./parts/line";
import { Media } from "./parts/media";
import { Socket } from "./parts/socket";
import type { State } from "./parts/told";
import { filled } from "./parts/words";

const EVERY = 100;
const AGAIN = 2000;
// Decibels a beat: a meter that falls slowly is read.
const FALLS = 2;
const STANDINGS = { off: "state-off", connecting: "state-warn", connected: "state-good", again: "state-warn" };
type Standing = keyof typeof STANDINGS;

/** One channel of the meeting in the hall. */
class Input {
  private socket: Socket | undefined;
  private media: Media | undefined;
  private ear: Ear | undefined;
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
    this.play?.addEventListener("change", () => this.listen());
    this.output?.addEventListener("change", () => this.listen());
    setInterval(() => this.measure(), EVERY);
  }

  /** Whether the hall is heard in the meeting by this page. */
  get isLive(): boolean {
    return this.live;
  }

  /** Offers the devices of this computer, and takes those that were chosen before. */
  offer(inputs: [string, string][], outputs: [string, string][]): void {
    options(this.device, [["", this.words["noDevice"] ?? ""], ...inputs], this.device?.value || kept(`hall-${this.key}-device`));
    options(this.output, [["", this.words["defaultOutput"] ?? ""], ...outputs], this.output?.value || kept(`hall-${this.key}-output`));
    if (this.device) this.device.disabled = inputs.length === 0;
    if (this.output) this.output.disabled = outputs.length === 0;
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
  private get output(): HTMLSelectElement | null {
    return this.find("[data-output]");
  }
  private get play(): HTMLInputElement | null {
    return this.find("[data-play]");
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
    if (this.live) await this.media?.send("microphone", this.track);
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
    this.height = Math.max(level?.db ?? -100, this.height - FALLS);
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
    void this.media?.send("microphone", this.live ? this.track : null);
    this.sayOpen();
    this.release();
  }

  private listen(): void {
    keep(`hall-${this.key}-output`, this.output?.value ?? "");
    if (this.play?.checked) this.connect();
    void this.hear();
    this.release();
  }

  private async hear(): Promise<void> {
    const plays = !!this.play?.checked;
    if (plays && !this.ear) {
      this.ear = new Ear({ levelling: false });
      this.media?.onSlot((slot, track) => this.ear?.hear(slot, track));
    }
    await this.ear?.output(this.output?.value ?? "").catch(() => undefined);
    this.ear?.volume(plays ? 1 : 0);
    if (plays) await this.ear?.wake();
  }

  private connect(): void {
    if (this.socket) return;
    const socket = (this.socket = new Socket(this.part.dataset["socketUrl"] ?? ""));
    this.media = new Media(socket, { receives: ["voice", "floor-1", "floor-2", "floor-3"], sends: ["microphone"] });
    this.media.onSlot((slot, track) => this.ear?.hear(slot, track));
    this.media.watch((flow) => this.stand(flow === "flowing" ? "connected" : flow === "over" ? "off" : flow === "again" ? "again" : "connecting"));
    socket.watch((standing) => standing === "again" && this.stand("again"));
    // Said before the offer: an input that is only heard never takes the channel from a booth.
    socket.watch((standing) => standing === "open" && this.sayOpen());
    socket.on("state", (state) => this.draw(state));
    socket.on("refused", ({ says }) => complain(says));
    if (this.live) void this.media.send("microphone", this.track);
    this.stand("connecting");
  }

  // Neither wanted any more: nothing keeps the input occupied.
  private release(): void {
    if (this.live || this.play?.checked || !this.socket) return;
    this.media?.close();
    this.socket.close();
    [this.socket, this.media] = [undefined, undefined];
    this.stand("off");
  }

  private draw(state: State): void {
    this.state = state;
    const carried = state.channels.find(({ key }) => key === this.key);
    put(this.find("[data-carries]"), this.play?.checked ? (carried?.says ?? "") : "");
    this.insist();
  }

  private state: State | undefined;

  // The server forgets after a restart what was wanted here: it is said again, not more often than now and then.
  private insist(): void {
    const you = this.state?.you;
    if (!you || Date.now() - this.saidAt < AGAIN) return;
    // What the moderator silenced stays so until the moderator gives it again.
    const wrong = you.open.includes("microphone") !== this.live && (!this.live || you.given.includes("microphone"));
    if (!wrong && you.listening === this.key) return;
    this.saidAt = Date.now();
    if (wrong) this.sayOpen();
    if (you.listening !== this.key) this.socket?.say({ do: "listen", channel: this.key, under: false });
  }

  private sayOpen(): void {
    this.socket?.say({ do: "open", track: "microphone", open: this.live });
  }

  private drawLive(): void {
    const button = this.find<HTMLButtonElement>("[data-live-toggle]");
    press(button, this.live);
    put(button, this.words[this.live ? "liveNow" : "live"] ?? "");
    button?.classList.toggle("live", this.live);
    if (button) button.disabled = !this.tap && !this.live;
  }

  private stand(standing: Standing): void {
    const place = this.find("[data-state]");
    put(place, this.words[standing] ?? "");
    if (place) place.className = `state ${STANDINGS[standing]}`;
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
  const inputs = [...root.querySelectorAll<HTMLElement>("[data-input]")].map((part) => new Input(part, root.dataset, opened));
  const offer = async (): Promise<void> => {
    const found = await devices();
    show(root.querySelector("[data-allow]"), found.inputs.length === 0);
    for (const input of inputs) input.offer(found.inputs, found.outputs);
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
