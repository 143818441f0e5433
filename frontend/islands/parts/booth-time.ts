// What moves by itself on the console: the clock, the speaker's time, the time on air, the levels.

import { dress, mark, says, telling } from "./booth-page";
import { everySecond, now } from "./clock";
import { part, put, show, since } from "./drawn";
import { shown } from "./levels";
import type { State } from "./told";
import { duration, filled } from "./words";

const MINUTE = 60_000;
/** From which part of the time on air handing over is called for. */
const SOON = 0.8;

function clock(): void {
  const place = part<HTMLTimeElement>("clock");
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: says(place, "zone"), hour: "2-digit", minute: "2-digit", second: "2-digit" });
  everySecond(() => put(place, format.format(now())));
}

/** The words about the time on air: nothing, soon, now. */
export function tired(elapsed: number, minutes: number): { word: "" | "soon" | "now"; left: number } {
  const left = minutes * MINUTE - elapsed;
  return { word: elapsed < minutes * MINUTE * SOON ? "" : left > 0 ? "soon" : "now", left };
}

function onAir(state: State | null): void {
  const booth = state?.booth;
  show(part("time"), !!booth?.since);
  const warning = part("tired");
  if (!booth?.since) return telling(warning, "");
  const elapsed = now() - Date.parse(booth.since);
  put(part("elapsed"), since(booth.since, now()));
  put(part("of"), filled(says(part("of")), { time: `${booth.minutes}:00` }));
  mark(part("progress"), "max", String(booth.minutes));
  mark(part("progress"), "value", String(Math.min(booth.minutes, Math.floor(elapsed / MINUTE))));
  const { word, left } = tired(elapsed, booth.minutes);
  telling(warning, word && filled(says(warning, word), { time: duration(left), minutes: booth.minutes }));
}

/** What is true of this second. */
export function drawTime(state: State | null): void {
  put(part("speaking"), state?.speaker ? since(state.speaker.since, now()) : "");
  onAir(state);
}

/** Ticks each second with what was told last. */
export function tick(told: () => State | null): void {
  clock();
  everySecond(() => drawTime(told()));
}

/** A meter ten times a second; for screen readers once a second. */
export function meter(name: string, level: () => number): void {
  const place = document.querySelector<HTMLElement>(`[data-meter="${name}"]`);
  const [drawing, words] = [place?.querySelector("svg"), place?.querySelector(".num")];
  let beats = 0;
  setInterval(() => {
    const db = Math.max(-60, Math.round(level()));
    mark(drawing?.querySelector("rect"), "width", String(Math.round(shown(db) * 60)));
    dress(drawing, "level-hot", db > -6);
    if (beats++ % 10 !== 0) return;
    mark(drawing, "aria-valuenow", String(db));
    put(words ?? null, filled(says(place), { n: db <= -60 ? "−∞" : String(db).replace("-", "−") }));
  }, 100);
}
