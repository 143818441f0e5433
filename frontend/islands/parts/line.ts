// What a page says of its line to the room, and of an act that was refused.

import { put, show } from "./draw";
import type { Socket } from "./socket";

const SHOWN = 8000;
const CLASSES = { opening: "state-off", open: "state-good", again: "state-warn", over: "state-bad" };

/** Draws the standing of the line in `[data-line]`, and the sign of a recording beside it. */
export function tellStanding(socket: Socket): void {
  const place = document.querySelector<HTMLElement>("[data-line]");
  const draw = (): void => {
    put(place, place?.dataset[socket.standing] ?? "");
    if (place) place.className = `state ${CLASSES[socket.standing]}`;
  };
  socket.watch(draw);
  socket.on("notice", ({ says }) => complain(says));
  socket.on("state", ({ recording }) => show(document.querySelector("[data-recording-now]"), recording));
  draw();
}

let timer = 0;

/** Says a sentence in `[data-refused]`, for a while. */
export function complain(says: string): void {
  const place = document.querySelector<HTMLElement>("[data-refused]");
  put(place?.querySelector("p"), says);
  show(place, true);
  clearTimeout(timer);
  timer = window.setTimeout(() => show(place, false), SHOWN);
}
