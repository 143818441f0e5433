// Rooms proved by ear: a server of one's own that may be killed, browsers with a tone for a microphone, pages whose sound
// is taken apart into tones, and a line that may be cut.
import { execFile, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { ears } from "./tones.mjs";

const binary = process.env.CONVOKE_BINARY ?? fileURLToPath(new URL("../target/debug/convoke", import.meta.url));
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required",
  "--disable-background-timer-throttling", "--disable-renderer-backgrounding", "--disable-backgrounding-occluded-windows"];
const rate = 48_000;

/** Waits until `is` says something true, and gives that; throws what `why` says otherwise. */
export async function until(is, why, within = 15_000) {
  const end = Date.now() + within;
  for (;;) {
    const found = await is();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not within ${within} ms: ${typeof why === "function" ? await why() : why}`);
    await new Promise((go) => setTimeout(go, 20));
  }
}

const freePort = () => new Promise((give) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => give(port));
  });
});

/** A rehearsal in a folder of its own, that may be killed and started again at the same address. */
export class Server {
  static async start() {
    const server = new Server();
    server.folder = await mkdtemp(join(tmpdir(), "room-"));
    server.port = await freePort();
    server.base = `http://127.0.0.1:${server.port}`;
    await server.run();
    return server;
  }

  async run() {
    this.process = spawn(binary, ["rehearse", "--listen", `127.0.0.1:${this.port}`, "--data", join(this.folder, "data")], { stdio: "ignore" });
    this.ended = new Promise((go) => this.process.once("exit", go));
    await until(() => fetch(`${this.base}/healthz`).then(({ ok }) => ok, () => false), "the rehearsal does not start", 60_000);
  }

  /** As when the power fails. */
  async kill() {
    this.process.kill("SIGKILL");
    await this.ended;
  }

  async end() {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const folders = [];
async function folder(prefix) {
  const made = await mkdtemp(join(tmpdir(), prefix));
  folders.push(made);
  return made;
}

/** Removes what was written on the way. */
export const swept = () => Promise.all(folders.map((made) => rm(made, { recursive: true, force: true })));

/** Samples as a file of 16-bit sound. */
async function wav(name, samples) {
  const head = Buffer.alloc(44);
  head.write("RIFF"); head.writeUInt32LE(36 + samples.length * 2, 4); head.write("WAVEfmt ", 8); head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22); head.writeUInt32LE(rate, 24); head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32); head.writeUInt16LE(16, 34); head.write("data", 36); head.writeUInt32LE(samples.length * 2, 40);
  const path = join(await folder("tone-"), `${name}.wav`);
  await writeFile(path, Buffer.concat([head, Buffer.from(Int16Array.from(samples, (sample) => sample * 32_767).buffer)]));
  return path;
}

const sine = (hertz, db, length) => Float32Array.from({ length }, (_, n) => 10 ** (db / 20) * Math.sin((2 * Math.PI * hertz * n) / rate));

/** A tone, as loud as told in decibels below full scale, that joins its own beginning without a click. */
export const tone = (hertz, db = -14) => wav(`tone-${hertz}`, sine(hertz, db, 2 * rate));

/** One tone after the other, each so many seconds, all equally loud. */
export function steps(all, seconds = 0.5, db = -20) {
  const parts = all.map((hertz) => sine(hertz, db, seconds * rate));
  // The edges are rounded: a click would be heard at every pitch.
  for (const part of parts) for (let n = 0; n < 960; n += 1) for (const at of [n, part.length - 1 - n]) part[at] *= 0.5 - 0.5 * Math.cos((Math.PI * n) / 960);
  return wav("steps", Float32Array.from(parts.flatMap((part) => [...part])));
}

/** A browser whose microphone is a file, and its pages. */
export class Body {
  static async born(base, file) {
    const body = new Body();
    body.base = base;
    const own = file ? [`--use-file-for-fake-audio-capture=${file}`] : [];
    body.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args: [...flags, ...own] });
    body.complaints = [];
    return body;
  }

  /** A page in a context of its own. */
  async page() {
    const context = await this.browser.newContext({ baseURL: this.base, viewport: { width: 1280, height: 900 }, locale: "en", timezoneId: "Europe/Zurich", reducedMotion: "reduce" });
    context.setDefaultTimeout(20_000);
    await context.addInitScript(ears);
    const page = await context.newPage();
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    return page;
  }

  end() {
    return this.browser.close();
  }
}

/** A line for datagrams that may be cut: what a page sends there goes on to the server's port, and back. */
export class Wire {
  cut = false;
  /** The share of what comes from the server that gets lost, spread evenly. */
  loses = 0;
  #owed = 0;
  #sockets = [];

  #fronts = new Map();

  /** The port to use in place of the server's. */
  through(port) {
    if (!this.#fronts.has(port)) this.#fronts.set(port, this.#front(port));
    return this.#fronts.get(port);
  }

  async #front(port) {
    const front = createSocket("udp4");
    const ways = new Map();
    front.on("message", (bytes, from) => {
      const key = `${from.address}:${from.port}`;
      if (!ways.has(key)) ways.set(key, this.#way(front, from));
      if (!this.cut) ways.get(key).send(bytes, port, "127.0.0.1");
    });
    await new Promise((go) => front.bind(0, "127.0.0.1", go));
    this.#sockets.push(front);
    return front.address().port;
  }

  #way(front, from) {
    const back = createSocket("udp4");
    back.on("message", (bytes) => this.cut || this.#isLost() || front.send(bytes, from.port, from.address));
    this.#sockets.push(back);
    return back;
  }

  #isLost() {
    this.#owed += this.loses;
    const isLost = this.#owed >= 1;
    if (isLost) this.#owed -= 1;
    return isLost;
  }

  end() {
    for (const socket of this.#sockets) socket.close();
  }
}

/** The samples of an Ogg/Opus file. */
export async function decoded(file) {
  const out = join(await folder("tape-"), "tape.wav");
  await promisify(execFile)("opusdec", ["--quiet", "--force-wav", "--rate", String(rate), file, out]);
  const bytes = await readFile(out);
  const [channels, data] = [bytes.readUInt16LE(22), bytes.indexOf("data") + 8];
  return Float32Array.from({ length: Math.floor((bytes.length - data) / (2 * channels)) }, (_, n) => bytes.readInt16LE(data + 2 * channels * n) / 32_768);
}

/** How loud a pitch is in samples, over time: every 10 ms, in decibels. */
export function strengths(samples, hertz) {
  const [size, step, turn] = [1024, 480, 2 * Math.cos((2 * Math.PI * hertz) / rate)];
  return Array.from({ length: Math.max(0, Math.floor((samples.length - size) / step)) }, (_, at) => {
    let [one, two] = [0, 0];
    for (let n = 0; n < size; n += 1) [one, two] = [samples[at * step + n] * (0.5 - 0.5 * Math.cos((2 * Math.PI * n) / size)) + turn * one - two, one];
    return 10 * Math.log10(Math.max(1e-12, ((one * one + two * two - turn * one * two) * 16) / (size * size)));
  });
}
