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

/** The pictures to be seen, by slot, each with its sentence; all others are dark. */
export function see(wanted: Map<string, string>): void {
  for (const player of players()) {
    const slot = player.dataset["slot"] ?? "";
    const [says, track] = [wanted.get(slot), tracks.get(slot)];
    const yes = says !== undefined && !!track;
    play(player, yes ? track : undefined);
    if (says) player.setAttribute("aria-label", says);
    show(player, yes);
  }
}

/** Whether a picture of a slot is to be seen. */
export const isSeen = (slot: string): boolean => !!document.querySelector(`video[data-slot="${slot}"]:not([hidden])`);
