// The interpreter's console: what the server tells is drawn, what is pressed is said, sound comes and goes.

import { drawPictures, hear, plug } from "./parts/booth-pictures";
import { draw, holder } from "./parts/booth-draw";
import { bindPapers, keepKeyboard } from "./parts/booth-document";
import { Ears } from "./parts/booth-ears";
import { Hold, listen } from "./parts/booth-keys";
import { dress, mark, says, telling } from "./parts/booth-page";
import { bindTerms } from "./parts/booth-terms";
import { drawTime, meter, tick } from "./parts/booth-time";
import { Voice } from "./parts/booth-voice";
import { openCamera } from "./parts/capture";
import { kindOf } from "./parts/check-device";
import { part, put, show, tell } from "./parts/drawn";
import { volume } from "./parts/levels";
import { Lips } from "./parts/lips";
import { Media } from "./parts/media";
import { Socket } from "./parts/socket";
import type { Act, State } from "./parts/told";
import { announce, filled } from "./parts/words";

const SURE_WITHIN = 4000;
const SLOW_SHOWN = 20_000;
const SEEN_SHOWN = 60_000;
const REFUSED_SHOWN = 8000;

const root = document.querySelector<HTMLElement>("[data-booth]");
const isSigned = !!root?.hasAttribute("data-signed");
let state: State | null = null;
let chosenByItself = false;

function begin(path: string): void {
  show(part("scripts"), false);
  const socket = new Socket(path);
  const media = new Media(socket, {
    receives: ["voice", "floor-1", "floor-2", "floor-3", "aside", "speaker", "chair", "screen", "hall", "signed", "partner"],
    sends: ["microphone", "camera"],
  });
  const [ears, voice] = [new Ears(), new Voice(media, isSigned)];
  new Lips(media, ears.ear);
  const console = new Console(socket, media, ears, voice);
  console.bind();
}

class Console {
  private sure = 0;
  private refusal = 0;
  private wasFlowing = false;
  private notIn = false;
  private calledOff = false;
  private camera: MediaStreamTrack | undefined;
  private cough: Hold | undefined;

  constructor(private socket: Socket, private media: Media, private ears: Ears, private voice: Voice) {}

  bind(): void {
    this.hearServer();
    this.hearMedia();
    this.bindPresses();
    listen();
    keepKeyboard();
    bindPapers();
    bindTerms();
    tick(() => state);
    meter("source", () => this.ears.source());
    meter("voice", () => this.voice.level());
    this.line();
  }

  private hearServer(): void {
    this.socket.on("state", (told) => this.told(told)).on("refused", (refused) => this.refused(refused));
    this.socket.on("notice", ({ says }) => this.refused({ code: "notice", says }));
    this.socket.on("quality", ({ class: css, says }) => {
      const place = part("quality");
      put(place, says);
      if (place) place.className = `state state-${css}`;
    });
    this.socket.on("over", () => location.reload());
  }

  private hearMedia(): void {
    const again = (): void => drawPictures(state, this.showsOwn);
    this.media.onSlot((slot, track) => {
      this.ears.ear.hear(slot, track);
      hear(slot, track, again);
    });
    this.media.watch(() => this.line());
    this.socket.watch(() => this.line());
    this.ears.ear.watch((asleep) => asleep && show(part("start"), true));
    this.ears.watch(() => this.through());
    document.addEventListener("booth-lost", () => this.hindered("missing"));
  }

  private bindPresses(): void {
    const acts: Record<string, () => void> = {
      start: () => void this.start(),
      headset: () => this.onwards("headset", () => show(part("headset"), false)),
      reload: () => location.reload(),
      air: () => this.air(),
      "hand-over": () => this.say({ do: "hand_over" }),
      decline: () => this.say({ do: "decline" }),
      request: () => this.say({ do: "request_handover", wants: !state?.booth?.asking }),
      take: () => this.take(),
      slow: () => this.slow(),
      cannot: () => this.say({ do: "cannot_interpret", cannot: !state?.booth?.cannot }),
      call: () => this.call(),
      camera: () => void this.showCamera(),
    };
    document.addEventListener("click", (event) => this.pressed(event, acts));
    for (const row of document.querySelectorAll<HTMLElement>("[data-relay]")) this.bindRelay(row, Number(row.dataset["relay"]));
    const cough = part("cough");
    if (cough) this.cough = new Hold(cough, (held) => this.silence(held));
    part<HTMLFormElement>("say")?.addEventListener("submit", (event) => this.write(event));
  }

  private pressed(event: MouseEvent, acts: Record<string, () => void>): void {
    const button = (event.target as Element).closest<HTMLElement>("button");
    if (!button) return;
    if (button.getAttribute("aria-disabled") === "true") return announce(button.querySelector("small")?.textContent ?? "");
    const [choice, act] = [button.dataset["choice"], button.dataset["act"]];
    if (act) acts[act]?.();
    else if (choice && button.closest('[data-part="sources"]')) this.say({ do: "source", channel: choice });
    else if (choice) this.say({ do: "into", channel: choice });
  }

  private bindRelay(row: HTMLElement, key: number): void {
    const select = row.querySelector("select");
    select?.addEventListener("change", () => this.say({ do: "preselect", key, channel: select.value || null }));
    row.querySelector("button")?.addEventListener("click", () => {
      const lies = state?.booth?.sources.find(({ preselected }) => preselected === key);
      if (lies && !lies.refused) this.say({ do: "source", channel: lies.key });
    });
  }

  private told(told: State): void {
    const before = state;
    state = told;
    draw(told, before);
    drawTime(told);
    this.ears.talkedTo(told.you.aside !== "");
    if (holder(told.booth ?? EMPTY) === "") this.unsure();
    if (before?.booth?.calls && !told.booth?.calls) this.answered();
    this.through();
    drawPictures(told, this.showsOwn);
    this.chooseTheOnlyOne(told);
  }

  // A microphone cannot open without an outgoing language; who has one alone need not look for it.
  private chooseTheOnlyOne({ booth }: State): void {
    const yours = booth?.outgoing.filter((outgoing) => outgoing.yours) ?? [];
    const [only] = yours;
    if (chosenByItself || yours.length !== 1 || !only || booth?.outgoing.some(({ chosen }) => chosen)) return;
    chosenByItself = true;
    this.say({ do: "into", channel: only.key });
  }

  private say(act: Act): void {
    this.socket.say(act);
  }

  private refused({ code, says: words }: { code: string; says: string }): void {
    clearTimeout(this.refusal);
    tell("refused", words);
    if (code === "elsewhere") return this.elsewhere();
    this.notIn = this.media.flow !== "flowing"; // says why until it is in
    if (!this.notIn) this.refusal = window.setTimeout(() => tell("refused", ""), REFUSED_SHOWN);
  }

  private elsewhere(): void {
    this.socket.close();
    this.media.close();
    this.voice.let(false);
    show(part("over"), true);
  }

  private line(): void {
    const [place, flows] = [part("line"), this.media.flow === "flowing"];
    const over = this.socket.standing === "over" || this.media.flow === "refused";
    const word = over ? "" : this.socket.standing === "again" || this.media.flow === "again" ? "again" : flows ? "" : this.wasFlowing ? "again" : "joining";
    if (this.wasFlowing && flows && place && !place.hidden && word === "") announce(says(place, "joined"));
    this.wasFlowing ||= flows;
    telling(place, word && says(place, word));
    if (flows && this.notIn) tell("refused", "");
    if (flows) this.notIn = false;
  }

  private call(): void {
    const calls = !state?.booth?.calls;
    this.calledOff = !calls;
    this.say({ do: "call_technician", calls });
  }

  // A call that ended without being taken back was answered.
  private answered(): void {
    if (this.calledOff) return;
    const button = part("call");
    put(button?.querySelector("small") ?? null, says(button, "seen"));
    announce(says(button, "seen"));
    setTimeout(() => put(button?.querySelector("small") ?? null, says(button, state?.booth?.calls ? "on" : "off")), SEEN_SHOWN);
  }

  // What was pressed by keyboard goes away: the keyboard stands on what comes next.
  private onwards(name: string, act: () => void): void {
    const stood = part(name)?.contains(document.activeElement) && document.activeElement?.matches(":focus-visible");
    act();
    if (!stood || part(name)?.hidden === false) return;
    const headset = part("headset");
    (headset?.hidden === false ? headset.querySelector("button") : part("microphone"))?.focus();
  }

  private async start(): Promise<void> {
    await this.ears.ear.wake();
    const why = this.voice.isReady ? "" : await this.voice.start();
    if (why) return this.hindered(why);
    if (isSigned) plug("own", this.voice.own ?? null);
    else this.lookAtHeadset(this.voice.own?.label ?? "");
    drawPictures(state, this.showsOwn);
    this.through();
    this.onwards("start", () => this.hindered(""));
  }

  private hindered(why: string): void {
    const start = part("start");
    telling(part("hindered"), why && says(start, why));
    show(start, why !== "");
  }

  private lookAtHeadset(label: string): void {
    const notice = part("headset");
    if (["headset", "separate"].includes(kindOf(label))) return show(notice, false);
    put(notice?.querySelector("p") ?? null, filled(says(notice), { device: label || "?" }));
    show(notice, true);
  }

  private air(): void {
    const open = !state?.booth?.on_air;
    if (open && !this.voice.isReady) {
      this.hindered(part("hindered")?.textContent ? "missing" : "");
      show(part("start"), true);
      return part("start")?.querySelector("button")?.focus();
    }
    this.say({ do: "air", open });
  }

  // The first press says what the second does: whoever speaks is not cut off by a slip.
  private take(): void {
    if (this.sure && state?.booth) {
      this.unsure();
      return this.say({ do: "take_over" });
    }
    const button = part("take");
    const words = filled(says(button, "sure"), { name: holder(state?.booth ?? EMPTY) });
    put(button?.querySelector("small") ?? null, words);
    dress(button, "key-sure", true);
    announce(words);
    this.sure = window.setTimeout(() => this.unsure(), SURE_WITHIN);
  }

  private unsure(): void {
    clearTimeout(this.sure);
    this.sure = 0;
    const button = part("take");
    dress(button, "key-sure", false);
    put(button?.querySelector("small") ?? null, says(button, "off"));
  }

  private slow(): void {
    this.say({ do: "slow_down" });
    const button = part("slow");
    const words = button?.querySelector("small") ?? null;
    put(words, says(button, "on"));
    announce(says(button, "on"));
    setTimeout(() => put(words, says(button, "off")), SLOW_SHOWN);
  }

  private silence(held: boolean): void {
    dress(part("cough"), "held", held);
    this.through();
    this.say({ do: "cough", held });
  }

  // What leaves this machine follows the server's word, and the cough key at once.
  private through(): void {
    const open = !!state?.booth?.on_air && !this.cough?.held;
    this.voice.let(open);
    this.voice.monitor(open && this.ears.monitor === "channel" ? volume(this.ears.value("partner") / 100) : 0);
  }

  private async showCamera(): Promise<void> {
    if (this.camera) {
      this.camera.stop();
      this.camera = undefined;
    } else this.camera = await openCamera().catch(() => undefined);
    await this.media.send("camera", this.camera ?? null);
    this.say({ do: "open", track: "camera", open: !!this.camera });
    plug("own", this.camera ?? null);
    drawPictures(state, this.showsOwn);
    mark(part("camera"), "aria-pressed", !!this.camera);
  }

  private get showsOwn(): boolean {
    return !!this.camera || (isSigned && this.voice.isReady);
  }

  private write(event: SubmitEvent): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector("input");
    const text = field?.value.trim();
    if (!field || !text || !this.socket.say({ do: "say", text })) return;
    field.value = "";
    field.blur(); // the keys are the console's again
  }
}

const EMPTY = { on_air: false, colleagues: [], outgoing: [] } as unknown as NonNullable<State["booth"]>;

const path = root?.dataset["mediaUrl"];
if (path && "RTCPeerConnection" in window && "AudioContext" in window) begin(path);
