// What is checked in the room of the test, over the same line and the same ear as in a meeting: the way there, and the
// other language. The moderator of a test session finds people here, and can talk to one of them alone.

import type { Sound } from "./check-own";
import type { Check } from "./check-run";
import type { Figures, Step } from "./check-steps";
import { kept } from "./capture";
import { Ear } from "./ear";
import { Media } from "./media";
import { Socket } from "./socket";

const WITHIN = 12_000;
const MEASURED = 6;

type Network = NonNullable<Figures["network"]>;
type Counts = { got: number; lost: number };

const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function pages(): Promise<boolean> {
  return fetch("/healthz", { cache: "no-store" }).then(({ ok }) => ok, () => false);
}

type Stat = Record<string, number | string | undefined> & { type: string };
const all = (report: RTCStatsReport): Stat[] => [...(report as unknown as Map<string, Stat>).values()];
const sum = (stats: Stat[], name: string): number => stats.reduce((total, stat) => total + Number(stat[name] ?? 0), 0);

function counts(report: RTCStatsReport): Counts {
  const sound = all(report).filter(({ type, kind }) => type === "inbound-rtp" && kind === "audio");
  return { got: sum(sound, "packetsReceived"), lost: Math.max(0, sum(sound, "packetsLost")) };
}

// By what the chosen pair of addresses travels, and how long it takes there and back.
function way(report: RTCStatsReport): { path: "udp" | "tcp"; seconds: number } {
  const stats = all(report);
  const chosen = stats.find(({ type, selectedCandidatePairId }) => type === "transport" && selectedCandidatePairId)?.["selectedCandidatePairId"];
  const pair = stats.find((stat) => stat.type === "candidate-pair" && (stat["id"] === chosen || (!chosen && stat["nominated"] && stat["state"] === "succeeded")));
  const here = stats.find(({ id }) => id !== undefined && id === pair?.["localCandidateId"]);
  return { path: here?.["protocol"] === "tcp" ? "tcp" : "udp", seconds: Number(pair?.["currentRoundTripTime"] ?? 0) };
}

/** What two accounts of a connection, some seconds apart, come to. */
export function networkOf(before: RTCStatsReport, then: RTCStatsReport): Network {
  const [a, b] = [counts(before), counts(then)];
  const [got, lost] = [b.got - a.got, Math.max(0, b.lost - a.lost)];
  const sound = all(then).filter(({ type, kind }) => type === "inbound-rtp" && kind === "audio");
  const up = all(then).filter(({ type, kind }) => type === "remote-inbound-rtp" && kind === "audio");
  const { path, seconds } = way(then);
  return {
    path, pages: true, round_trip: Math.round(seconds * 1000),
    lost: Math.min(1, Math.max(got + lost ? lost / (got + lost) : 0, ...up.map((stat) => Math.max(0, Number(stat["fractionLost"] ?? 0))))),
    jitter: Math.round(1000 * Math.max(0, ...sound.filter((stat) => stat["packetsReceived"]).map((stat) => Number(stat["jitter"] ?? 0)))),
  };
}

/** The room of the test, entered when it is first needed. */
export class Room {
  private ear: Ear | undefined;
  private socket: Socket | undefined;
  private media: Media | undefined;

  constructor(private check: Check, private sound: Sound) {}

  /** Enters; whether media flow. */
  async enter(): Promise<boolean> {
    const ear = (this.ear ??= new Ear({ levelling: true }));
    if (!this.media) this.connect(ear);
    void ear.wake();
    await ear.output(kept("loudspeaker")).catch(() => undefined);
    await this.media?.send("microphone", this.sound.track ?? (await this.silence()));
    for (let waited = 0; waited < WITHIN && !this.media?.isFlowing; waited += 100) await after(100);
    return !!this.media?.isFlowing;
  }

  /** The browser's account of the connection. */
  async stats(): Promise<RTCStatsReport> {
    return (await this.media?.stats()) ?? (new Map() as unknown as RTCStatsReport);
  }

  /** Chooses what to listen to. */
  listen(channel: string): void {
    this.socket?.say({ do: "listen", channel, under: false });
  }

  /** How loud what is heard is. */
  level(): number {
    return Math.max(...(["voice", "floor-1", "floor-2", "floor-3"] as const).map((slot) => this.ear?.level(slot) ?? -100));
  }

  private connect(ear: Ear): void {
    const socket = (this.socket = new Socket(this.check.root.dataset["mediaUrl"] ?? ""));
    this.media = new Media(socket, { receives: ["voice", "floor-1", "floor-2", "floor-3", "aside"], sends: ["microphone"] });
    this.media.onSlot((slot, track) => ear.hear(slot, track));
    const aside = this.check.root.querySelector<HTMLElement>("[data-aside]");
    socket.on("state", ({ you }) => aside && (aside.hidden = !you.aside));
    socket.on("over", () => location.reload());
  }

  // Who only listens, or gave no microphone, sends silence: the way there is measured all the same.
  private async silence(): Promise<MediaStreamTrack | null> {
    const context = await this.sound.wake();
    return new MediaStreamAudioDestinationNode(context).stream.getAudioTracks()[0] ?? null;
  }
}

/** The way to the server and back. */
export function network(check: Check, room: Room): void {
  const step = check.step("network");
  step.on("measure", async () => {
    step.phase("running");
    const entered = await room.enter();
    const before = await room.stats();
    if (entered) await after(MEASURED * 1000);
    const measured = entered
      ? networkOf(before, await room.stats())
      : { pages: await pages(), round_trip: 0, lost: 0, jitter: 0 };
    step.phase();
    await check.found(step, { network: measured });
  });
}

// The question under way: what was answered to it before, and what comes after.
function ask(step: Step, name: "floor" | "language"): Promise<boolean> {
  const [group, question] = [step.one("[data-ask]"), step.one<HTMLElement>("#check-hear")];
  question.textContent = question.dataset[name] ?? "";
  group.hidden = false;
  return new Promise((answer) => {
    for (const press of ["yes", "no"]) {
      step.one<HTMLButtonElement>(`[data-do=${press}]`).onclick = () => answer(press === "yes");
    }
  });
}

/** The floor, and another language. */
export function interpretation(check: Check, room: Room): void {
  const step = check.step("interpretation");
  step.on("listen", async () => {
    step.phase("running");
    const entered = await room.enter();
    step.phase(entered ? "" : "none");
    if (!entered) return;
    const meter = setInterval(() => step.meter(room.level()), 100);
    room.listen("floor");
    const floor = await ask(step, "floor");
    room.listen(step.one<HTMLSelectElement>("select").value);
    const language = await ask(step, "language");
    clearInterval(meter);
    step.one("[data-ask]").hidden = true;
    room.listen("floor");
    await check.found(step, { interpretation: { floor, language } });
  });
}
