// The page's line to its room: what is told comes as JSON, acts go the same way. A line that broke is made anew by itself.

import type { Act, Told } from "./told";

type Hearers = { [Kind in keyof Told]?: ((told: Told[Kind]) => void)[] };
/** How the line is: `again` while it is made anew after a break. */
export type Standing = "opening" | "open" | "again" | "over";

const FIRST = 300;
const LONGEST = 5000;

/** How long to wait before the n-th attempt, from 0; `chance` (0 to 1) spreads a hall of pages. */
export function pause(attempt: number, chance: number): number {
  return Math.min(LONGEST, FIRST * 2 ** attempt) * (0.75 + chance / 2);
}

/** Where a path of this server answers sockets. */
export function address(path: string, page = location.href): string {
  const url = new URL(path, page);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}

/** A socket that comes back. */
export class Socket {
  standing: Standing = "opening";
  private line: WebSocket | undefined;
  private attempt = 0;
  private timer = 0;
  private hearers: Hearers = {};
  private watchers: ((standing: Standing) => void)[] = [];

  constructor(private path: string) {
    addEventListener("online", () => this.hurry());
    addEventListener("pagehide", () => this.line?.close());
    addEventListener("pageshow", (event) => event.persisted && this.standing !== "over" && this.open());
    this.open();
  }

  /** Whether what is said now arrives. */
  get isOpen(): boolean {
    return this.line?.readyState === WebSocket.OPEN;
  }

  /** Calls `hear` for each message of a kind. */
  on<Kind extends keyof Told>(kind: Kind, hear: (told: Told[Kind]) => void): this {
    ((this.hearers[kind] ??= []) as ((told: Told[Kind]) => void)[]).push(hear);
    return this;
  }

  /** Calls `see` whenever the line opens, breaks or is over. */
  watch(see: (standing: Standing) => void): this {
    this.watchers.push(see);
    return this;
  }

  /** Says something; false when the line is down: what was meant a moment ago is not said later. */
  say(act: Act): boolean {
    if (this.isOpen) this.line?.send(JSON.stringify(act));
    return this.isOpen;
  }

  /** Makes it anew though it seems open: a laptop that moved to another network hears of that only minutes later. */
  renew(): void {
    const line = this.line;
    this.line = undefined;
    line?.close();
    this.broken();
  }

  /** Ends it for good. */
  close(): void {
    this.stand("over");
    clearTimeout(this.timer);
    this.line?.close();
  }

  private open(): void {
    clearTimeout(this.timer);
    const line = (this.line = new WebSocket(address(this.path)));
    line.addEventListener("open", () => line === this.line && this.opened());
    line.addEventListener("message", ({ data }) => line === this.line && this.hear(String(data)));
    line.addEventListener("close", () => line === this.line && this.broken());
  }

  private opened(): void {
    this.attempt = 0;
    this.stand("open");
  }

  private broken(): void {
    if (this.standing === "over") return;
    this.stand("again");
    this.timer = window.setTimeout(() => this.open(), pause(this.attempt, Math.random()));
    this.attempt += 1;
  }

  // The network is back: not to wait for the rest of the pause.
  private hurry(): void {
    if (this.standing === "again" && this.line?.readyState !== WebSocket.CONNECTING) this.open();
  }

  private hear(text: string): void {
    const message = JSON.parse(text) as Partial<Told>;
    // Another window of this person counts now: to come back would take the place away again, and so on without end.
    if (message.refused?.code === "elsewhere") this.close();
    for (const kind of Object.keys(message) as (keyof Told)[]) this.give(kind, message[kind] as Told[typeof kind]);
  }

  private give<Kind extends keyof Told>(kind: Kind, told: Told[Kind]): void {
    for (const hear of (this.hearers[kind] ?? []) as ((told: Told[Kind]) => void)[]) hear(told);
  }

  private stand(standing: Standing): void {
    this.standing = standing;
    for (const see of this.watchers) see(standing);
  }
}
