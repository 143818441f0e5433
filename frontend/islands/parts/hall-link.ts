// One connection of the hall: an input, or an output. It exists only while it is wanted.

import { complain } from "./line";
import { Media, type Lines } from "./media";
import { Socket } from "./socket";
import { put } from "./draw";
import type { State } from "./told";

const STANDINGS = { off: "state-off", connecting: "state-warn", connected: "state-good", again: "state-warn" };
/** How a connection stands. */
export type Standing = keyof typeof STANDINGS;

/** Says how a connection stands. */
export function stand(place: HTMLElement | null, words: DOMStringMap, standing: Standing): void {
  put(place, words[standing] ?? "");
  if (place) place.className = `state ${STANDINGS[standing]}`;
}

/** A connection that is open. */
export class Link {
  readonly socket: Socket;
  readonly media: Media;

  constructor(path: string, lines: Lines, opened: (socket: Socket) => void, state: (state: State, socket: Socket) => void, standing: (standing: Standing) => void, over: () => void) {
    const socket = (this.socket = new Socket(path));
    // What is said here comes before the offer.
    socket.watch((now) => now === "open" && opened(socket));
    this.media = new Media(socket, lines);
    this.media.watch((flow) => standing(flow === "flowing" ? "connected" : flow === "again" ? "again" : flow === "over" ? "off" : "connecting"));
    socket.watch((now) => (now === "again" ? standing("again") : now === "over" && over()));
    socket.on("state", (told) => state(told, socket));
    socket.on("over", () => socket.close());
    socket.on("refused", ({ says }) => complain(says));
    standing("connecting");
  }

  /** Ends it. */
  close(): void {
    this.media.close();
    this.socket.close();
  }
}
