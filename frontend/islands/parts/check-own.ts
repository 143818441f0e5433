// What is checked of this machine alone: browser, microphone, voice, loudspeaker, echo, camera. Sound and picture stay here.

import { Hindered, keep, kept, openCamera, openMicrophone } from "./capture";
import { kindOf, type Kind } from "./check-device";
import type { Check } from "./check-run";
import { echoOf, sweep, voiceOf } from "./check-sound";
import type { Step } from "./check-steps";
import { Gauge } from "./gauge";
import { loudness } from "./levels";

const SILENT = 2;
const SPOKEN = 6;
const SWEEPS = 2;

const after = (seconds: number): Promise<void> => new Promise((done) => setTimeout(done, seconds * 1000));

function has(codec: string): boolean {
  const kind = codec.startsWith("audio") ? "audio" : "video";
  const codecs = "RTCRtpReceiver" in window ? (RTCRtpReceiver.getCapabilities?.(kind)?.codecs ?? []) : [];
  return codecs.some(({ mimeType }) => mimeType.toLowerCase() === codec);
}

/** What the browser can do. */
export function browser(check: Check): Promise<void> {
  const abilities = {
    webrtc: "RTCPeerConnection" in window, devices: !!navigator.mediaDevices?.getUserMedia, worklet: "AudioWorklet" in window,
    socket: "WebSocket" in window, opus: has("audio/opus"), vp8: has("video/vp8"), h264: has("video/h264"),
  };
  return check.found(check.step("browser"), { browser: abilities });
}

/** The microphone, the loudspeaker and what stands between them. */
export class Sound {
  track: MediaStreamTrack | undefined;
  private context: AudioContext | undefined;
  private source: MediaStreamAudioSourceNode | undefined;
  private recorder: AudioWorkletNode | undefined;
  private player = new Audio();

  constructor(private check: Check) {}

  /** Opens a microphone and begins to show how loud it is. */
  async open(device: string): Promise<void> {
    this.track?.stop();
    this.track = await openMicrophone("raw", device).catch((error: unknown) => {
      if (device) return openMicrophone("raw"); // what was kept is not plugged in today
      throw error;
    });
    const context = await this.wake();
    this.source?.disconnect();
    this.source = new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([this.track]) });
    this.measure(context, this.source);
  }

  /** The sound's graph; browsers let it run in answer to a press. */
  async wake(): Promise<AudioContext> {
    this.context ??= new AudioContext({ latencyHint: "interactive" });
    await this.context.resume();
    return this.context;
  }

  /** Where sound comes out, where the browser can choose. */
  async output(device: string): Promise<void> {
    const player = this.player as HTMLAudioElement & { setSinkId?: (id: string) => Promise<void> };
    await player.setSinkId?.(device);
  }

  /** Plays samples where the person chose. */
  async play(samples: Float32Array): Promise<void> {
    const context = await this.wake();
    const out = new MediaStreamAudioDestinationNode(context);
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: context.sampleRate });
    buffer.copyToChannel(samples as Float32Array<ArrayBuffer>, 0);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(out);
    this.player.srcObject = out.stream;
    await this.player.play();
    source.start();
    await after(samples.length / context.sampleRate);
  }

  /** Records for some seconds. */
  async record(seconds: number): Promise<{ samples: Float32Array; rate: number }> {
    const context = await this.wake();
    this.recorder ??= await this.makeRecorder(context);
    const blocks: Float32Array[] = [];
    this.recorder.port.onmessage = ({ data }: MessageEvent<Float32Array>) => void blocks.push(data);
    this.source?.connect(this.recorder);
    await after(seconds);
    this.source?.disconnect(this.recorder);
    this.recorder.port.onmessage = null;
    return { samples: joined(blocks), rate: context.sampleRate };
  }

  private async makeRecorder(context: AudioContext): Promise<AudioWorkletNode> {
    await context.audioWorklet.addModule(this.check.root.dataset["recorder"] ?? "");
    return new AudioWorkletNode(context, "recorder", { numberOfOutputs: 0, channelCount: 1, channelCountMode: "explicit" });
  }

  private measure(context: AudioContext, source: AudioNode): void {
    const meter = new Gauge(context);
    source.connect(meter.node);
    const tick = (): void => {
      if (this.source !== source) return;
      const level = loudness(meter.samples());
      for (const name of ["microphone", "voice"]) this.check.step(name).meter(level);
      setTimeout(tick, 80);
    };
    tick();
  }
}

function joined(blocks: Float32Array[]): Float32Array {
  const all = new Float32Array(blocks.reduce((length, block) => length + block.length, 0));
  blocks.reduce((at, block) => (all.set(block, at), at + block.length), 0);
  return all;
}

async function list(select: HTMLSelectElement, kind: MediaDeviceKind, chosen: string): Promise<void> {
  const devices = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === kind && device.label);
  const first = select.querySelector<HTMLOptionElement>('option[value=""]');
  select.replaceChildren(...(first ? [first] : []), ...devices.map(({ label, deviceId }) => new Option(label, deviceId)));
  if (devices.some(({ deviceId }) => deviceId === chosen)) select.value = chosen;
}

const kinds = (step: Step): HTMLInputElement[] => [...step.line.querySelectorAll<HTMLInputElement>("[name=kind]")];

async function guessed(check: Check, step: Step, kind: Kind): Promise<void> {
  for (const radio of kinds(step)) radio.checked = radio.value === kind;
  check.figures = { ...check.figures, microphone: { is: kind } };
  await check.send();
}

/** The microphone: allowed, chosen, and of which kind. */
export function microphone(check: Check, sound: Sound): void {
  const step = check.step("microphone");
  const select = step.one<HTMLSelectElement>("select");
  const open = async (device: string): Promise<void> => {
    try {
      await sound.open(device);
    } catch (error) {
      return check.found(step, { microphone: error instanceof Hindered && error.why === "missing" ? "missing" : "refused" });
    }
    const id = sound.track?.getSettings().deviceId ?? "";
    await list(select, "audioinput", id);
    keep("microphone-device", id);
    step.one("[data-before-allowed]").hidden = true;
    step.one("[data-after-allowed]").hidden = false;
    await guessed(check, step, kindOf(sound.track?.label ?? ""));
  };
  step.on("allow", () => open(kept("microphone-device")));
  select.addEventListener("change", () => void open(select.value));
  for (const radio of kinds(step)) radio.addEventListener("change", () => void guessed(check, step, radio.value as Kind));
  navigator.mediaDevices?.addEventListener("devicechange", () => sound.track && void list(select, "audioinput", select.value));
}

// Later steps need the microphone too; who comes to them first is asked there.
async function ready(check: Check, sound: Sound): Promise<boolean> {
  if (sound.track?.readyState === "live") return true;
  await sound.open(kept("microphone-device")).catch(() => undefined);
  if (!sound.track) check.open(check.step("microphone"));
  return !!sound.track;
}

/** The voice, after a silence. */
export function voice(check: Check, sound: Sound): void {
  const step = check.step("voice");
  step.on("measure", async () => {
    if (!(await ready(check, sound))) return;
    step.phase("hush");
    const speak = setTimeout(() => step.phase("speak"), SILENT * 1000);
    const { samples, rate } = await sound.record(SILENT + SPOKEN);
    clearTimeout(speak);
    step.phase();
    await check.found(step, { voice: voiceOf(samples, rate, SILENT) });
  });
}

// Three notes, each dying away.
function melody(rate: number): Float32Array {
  const notes = [523.25, 659.25, 783.99];
  return Float32Array.from({ length: Math.round(rate * 1.5) }, (_, n) => {
    const t = n / rate;
    const note = Math.min(notes.length - 1, Math.floor(t / 0.4));
    const since = t - note * 0.4;
    return 0.25 * Math.min(1, since / 0.01) * Math.exp(-since * 4) * Math.sin(2 * Math.PI * (notes[note] ?? 0) * t);
  });
}

/** The loudspeaker. */
export function loudspeaker(check: Check, sound: Sound): void {
  const step = check.step("loudspeaker");
  const select = step.one<HTMLSelectElement>("select");
  step.line.addEventListener("shown", () => {
    if (!("setSinkId" in HTMLMediaElement.prototype)) return;
    void list(select, "audiooutput", kept("loudspeaker")).then(() => (step.one("[data-outputs]").hidden = select.options.length < 3));
  });
  select.addEventListener("change", () => {
    keep("loudspeaker", select.value);
    void sound.output(select.value);
  });
  step.on("play", async () => {
    await sound.output(select.value);
    const { sampleRate } = await sound.wake();
    step.one("[data-ask]").hidden = false;
    await sound.play(melody(sampleRate));
  });
  for (const heard of [true, false]) step.on(heard ? "yes" : "no", () => check.found(step, { loudspeaker: { heard } }));
}

/** Whether the microphone hears the loudspeaker: the clearest of some sweeps counts. */
export function echo(check: Check, sound: Sound): void {
  const step = check.step("echo");
  step.on("listen", async () => {
    if (!(await ready(check, sound))) return;
    step.phase("running");
    const { sampleRate } = await sound.wake();
    const played = sweep(sampleRate);
    let best = { likeness: 0, gain: -120 };
    for (let n = 0; n < SWEEPS; n += 1) {
      const recording = sound.record(1.6);
      await sound.play(played);
      const { samples, rate } = await recording;
      const found = echoOf(samples, played, rate);
      if (found.likeness > best.likeness) best = found;
    }
    step.phase();
    await check.found(step, { echo: best });
    keep("loudspeakers", step.line.dataset["grade"] === "good" ? "no" : "yes"); // the room's page then takes the echo out
  });
}

/** The camera, for whoever wants one. */
export function camera(check: Check): void {
  const step = check.step("camera");
  const [picture, select] = [step.one<HTMLVideoElement>("video"), step.one<HTMLSelectElement>("select")];
  const stop = (): void => {
    for (const track of (picture.srcObject as MediaStream | null)?.getTracks() ?? []) track.stop();
    picture.srcObject = null;
    step.one("[data-seen]").hidden = true;
  };
  const show = async (device: string): Promise<void> => {
    stop();
    const track = await openCamera(device).catch(() => undefined);
    if (!track) return check.found(step, { camera: "refused" });
    picture.srcObject = new MediaStream([track]);
    void picture.play();
    await list(select, "videoinput", track.getSettings().deviceId ?? "");
    keep("camera", select.value);
    step.one("[data-seen]").hidden = false;
  };
  step.on("show", () => show(kept("camera")));
  select.addEventListener("change", () => void show(select.value));
  const answers = { yes: "seen", no: "refused", without: "without" } as const;
  for (const [press, seen] of Object.entries(answers)) {
    step.on(press, () => {
      stop();
      return check.found(step, { camera: seen });
    });
  }
}
