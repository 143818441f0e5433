// The room of a delegate, or of somebody who only listens: draws what the server tells, hears the channel that was chosen,
// and sends what was given. Without it the page still shows who is present.

import { Captions } from "./parts/captions";
import { kept } from "./parts/capture";
import { everySecond, now } from "./parts/clock";
import { part, put, show, tell } from "./parts/drawn";
import { Ear } from "./parts/ear";
import { Lips } from "./parts/lips";
import { Listening } from "./parts/listening";
import { Media } from "./parts/media";
import { Own } from "./parts/own";
import { plug } from "./parts/pictures";
import { Socket } from "./parts/socket";
import { drawStage, drawTime } from "./parts/stage";
import type { Slot, State, Track } from "./parts/told";
import { filled } from "./parts/words";

const RECEIVES: Slot[] = ["voice", "floor-1", "floor-2", "floor-3", "aside", "chair", "speaker", "screen", "signed", "hall"];
const SENDS: Track[] = ["microphone", "camera", "screen"];
const BACK_FOR = 4000;
const REFUSED_FOR = 10_000;

const main = document.querySelector<HTMLElement>("main[data-media-url]");
const mayPlay = "RTCPeerConnection" in window && "WebSocket" in window && "AudioContext" in window;

function wallClock(): void {
  const clock = document.querySelector<HTMLElement>("[data-clock]");
  const timeZone = clock?.dataset["clock"];
  if (!clock || !timeZone) return;
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", second: "2-digit" });
  everySecond(() => put(clock, format.format(now())));
}

// What the page says of its line: nothing while all is well, and for a moment that it is well again.
function watchLine(socket: Socket, media: Media): void {
  let [wasCut, timer] = [false, 0];
  const says = (name: string): void => tell("line", part("line")?.dataset[name] ?? "");
  const draw = (): void => {
    clearTimeout(timer);
    const cut = socket.standing === "again" ? "again" : media.flow === "flowing" ? "" : wasCut ? "media" : "opening";
    if (socket.standing === "over" || media.flow === "refused") return tell("line", "");
    if (cut) says(cut);
    else if (wasCut) {
      says("back");
      timer = window.setTimeout(() => tell("line", ""), BACK_FOR);
    } else tell("line", "");
    wasCut = cut !== "" && (wasCut || cut !== "opening");
  };
  socket.watch(draw);
  media.watch(draw);
  draw();
}

function watchSleep(ear: Ear): void {
  ear.watch((asleep) => show(part("asleep"), asleep));
  part("wake")?.addEventListener("click", () => void ear.wake());
}

function refusals(): (says: string) => void {
  let timer = 0;
  return (says) => {
    clearTimeout(timer);
    tell("refused", says);
    timer = window.setTimeout(() => tell("refused", ""), REFUSED_FOR);
  };
}

function quality(socket: Socket): void {
  socket.on("quality", ({ class: css, says }) => {
    tell("quality", says);
    const place = part("quality");
    if (place) place.className = `state state-${css}`;
  });
}

function enter(url: string, speaks: boolean): void {
  const socket = new Socket(url);
  const media = new Media(socket, { receives: RECEIVES, sends: speaks ? SENDS : [] });
  const ear = new Ear({ levelling: true });
  if (kept("loudspeaker")) void ear.output(kept("loudspeaker")).catch(() => undefined); // as the device check has it
  new Lips(media, ear);
  const listening = new Listening(socket, ear);
  const captions = new Captions(socket);
  const refused = refusals();
  const own = speaks ? new Own(socket, media, refused) : undefined;
  let state: State | undefined;
  media.onSlot((slot, track) => (track.kind === "audio" ? ear.hear(slot, track) : plug(slot, track)));
  socket.on("state", (told) => {
    if (told.moved) return location.reload(); // a page of another kind, which says where the meeting goes on
    state = told;
    own?.follow(told);
    listening.follow(told);
    captions.follow(told);
    drawStage(told, own?.picture() ?? "");
  });
  part("record")?.addEventListener("click", () => socket.say({ do: "record", on: !state?.recording }));
  socket.on("refused", ({ says }) => refused(says));
  socket.on("notice", ({ says }) => refused(says));
  socket.on("over", () => location.reload());
  everySecond(() => drawTime(state));
  watchLine(socket, media);
  watchSleep(ear);
  quality(socket);
}

// While the meeting is on a third party's platform the page has no media, and waits for it to come back.
function wait(url: string): void {
  const socket = new Socket(url);
  const place = part("moved");
  socket.on("state", ({ moved }) => {
    if (!moved) return location.reload();
    tell("moved", moved.reason && filled(place?.dataset["says"] ?? "", { platform: moved.platform, reason: moved.reason }));
  });
  socket.on("over", () => location.reload());
}

wallClock();
const url = main?.dataset["mediaUrl"];
if (url && main?.dataset["moved"] !== undefined) wait(url);
else if (url && mayPlay) enter(url, main?.dataset["speaks"] !== undefined);
else if (url) show(part("unable"), true);
