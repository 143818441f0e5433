// Whether anything arrives on a connection. The server reports on it every second even when nobody speaks, so that a line
// that was cut is told from a channel that is silent, well before the browser gives it up (5 to 7 seconds).

const LOOK = 250;
// Two reports and a half: one may be lost. Where reports came more rarely, so much longer.
const MISSED = 2.5;
const SHORTEST = 2500;
// Before so many beats nothing is known of how often they come.
const KNOWN = 4;
// A server that pauses is not asked by everybody at one instant.
const SPREAD = 1000;
// Whoever calls in vain waits longer each time, until all has been well for a while.
const LONGEST = 20_000;
const CALM = 60_000;
// The browser says that the network came back: what was open before is likely to be gone.
const AFTER_CHANGE = 1200;
const HEEDED = 5000;

let changed = -Infinity;
let alarms = 0;
addEventListener("online", () => (changed = performance.now()));

type Pair = { type: string; bytesReceived?: number };

async function arrived(connection: RTCPeerConnection): Promise<number> {
  const all = (await connection.getStats()) as unknown as Map<string, Pair>;
  return [...all.values()].reduce((sum, { type, bytesReceived }) => (type === "candidate-pair" ? sum + (bytesReceived ?? 0) : sum), 0);
}

/** How long nothing may arrive, when it never took longer than `longest` before, after so many alarms. */
export function patience(longest: number, before: number, afterChange: boolean): number {
  if (afterChange && before === 0) return AFTER_CHANGE;
  return Math.min(LONGEST, Math.max(SHORTEST, MISSED * longest) * 2 ** before);
}

/** Watches a connection while the browser holds it for alive: tells when nothing arrives any more, and when it does again. */
export class Pulse {
  private timer = 0;
  private bytes = -1;
  private at = performance.now();
  private began = performance.now();
  private beats = 0;
  private longest = 0;
  private late = Math.random() * SPREAD;
  private silent = false;

  constructor(private connection: RTCPeerConnection, private told: (arrives: boolean) => void) {
    this.timer = window.setInterval(() => void this.look(), LOOK);
  }

  /** Watches no longer. */
  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    const bytes = await arrived(this.connection);
    const now = performance.now();
    if (this.connection.connectionState !== "connected") return this.stop();
    if (bytes !== this.bytes) this.beat(bytes, now);
    else if (!this.silent && this.beats >= KNOWN && now - this.at > this.late + patience(this.longest, alarms, now - changed < HEEDED)) this.turn(true);
  }

  private turn(silent: boolean): void {
    this.silent = silent;
    if (silent) alarms += 1;
    this.told(!silent);
  }

  private beat(bytes: number, now: number): void {
    if (this.bytes >= 0) this.longest = Math.max(this.longest, now - this.at);
    if (now - this.began > CALM) alarms = 0;
    this.beats += 1;
    [this.bytes, this.at] = [bytes, now];
    if (this.silent) this.turn(false);
  }
}
