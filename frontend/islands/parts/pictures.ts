// The pictures of a page: each slot's track in the video element that stands for it (`video[data-slot]`).

import { show } from "./drawn";

const tracks = new Map<string, MediaStreamTrack>();

const players = (): NodeListOf<HTMLVideoElement> => document.querySelectorAll<HTMLVideoElement>("video[data-slot]");

function play(player: HTMLVideoElement, track: MediaStreamTrack | undefined): void {
  const shown = (player.srcObject as MediaStream | null)?.getVideoTracks()[0];
  if (shown !== track) player.srcObject = track ? new MediaStream([track]) : null;
  if (track) player.play().catch(() => undefined); // drawn again by the next message
}

/** The track of a slot from now on. */
export function plug(slot: string, track: MediaStreamTrack | null): void {
  if (track?.kind === "audio") return;
  if (track) tracks.set(slot, track);
  else tracks.delete(slot);
}

/** A picture to be seen: its sentence, and the slot whose track it is where that is another. */
export type Seen = { says: string; from?: string };

/** The pictures to be seen, by slot; all others are dark. */
export function see(wanted: Map<string, Seen>): void {
  for (const player of players()) {
    const slot = player.dataset["slot"] ?? "";
    const seen = wanted.get(slot);
    const track = seen && tracks.get(seen.from ?? slot);
    play(player, track);
    if (seen) player.setAttribute("aria-label", seen.says);
    show(player, !!track);
  }
}

/** Whether a picture of a slot is to be seen. */
export const isSeen = (slot: string): boolean => !!document.querySelector(`video[data-slot="${slot}"]:not([hidden])`);
