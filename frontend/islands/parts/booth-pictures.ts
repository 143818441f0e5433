// The pictures of the console: who speaks large, and beside it chair, screen, hall, colleague and oneself when they come.

import { mark } from "./booth-page";
import { part, put, show } from "./drawn";
import type { Slot, State } from "./told";

const figure = (name: string): HTMLElement | null => document.querySelector(`[data-picture="${name}"]`);

/** Puts a track into its picture, or nothing. */
export function plug(name: string, track: MediaStreamTrack | null): void {
  const video = figure(name)?.querySelector("video");
  if (!video) return;
  video.srcObject = track ? new MediaStream([track]) : null;
  if (track) video.play().catch(() => undefined); // a picture that comes later plays by itself
}

let partner: MediaStreamTrack | undefined;

/** The track of a slot; a colleague's picture is shown while it comes. */
export function hear(slot: Slot, track: MediaStreamTrack, again: () => void): void {
  if (track.kind !== "video") return;
  plug(slot, track);
  if (slot !== "partner") return;
  partner = track;
  for (const change of ["mute", "unmute"]) track.addEventListener(change, again);
}

/** Shows the pictures that come. */
export function drawPictures(state: State | null, own: boolean): void {
  const coming = new Map<string, string>(state?.pictures.map(({ slot, says }) => [slot, says]) ?? []);
  const main = ["speaker", "chair", "hall"].find((name) => coming.has(name));
  let any = false;
  for (const place of document.querySelectorAll<HTMLElement>("[data-picture]")) {
    const name = place.dataset["picture"] ?? "";
    const shown = name === "own" ? own : coming.has(name) || (name === "partner" && partner?.muted === false);
    const words = coming.get(name);
    if (words) {
      put(place.querySelector("figcaption"), words);
      mark(place.querySelector("video"), "aria-label", words);
    }
    show(place, shown);
    place.toggleAttribute("data-main", name === main);
    any ||= shown;
  }
  show(part("pictures"), any);
  show(part("no-picture"), !coming.has("speaker") && !coming.has("chair") && !coming.has("hall"));
}
