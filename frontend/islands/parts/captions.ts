// Captions at the size that the reader chose, or none.

import { part, show } from "./drawn";

const LINES = 40;

const region = (): HTMLElement | null => part("captions");

/** Sets the size, 1 to 3; nothing switches captions off. */
export function setCaptions(size: string): void {
  const place = region();
  if (!place) return;
  place.dataset["size"] = size;
  show(place, size !== "");
}

/** A line more; the last lines stay, and the newest is in view. */
export function captioned(language: string, text: string): void {
  const place = region();
  if (!place || place.hidden) return;
  const atEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 40;
  place.append(Object.assign(document.createElement("p"), { lang: language, dir: "auto", textContent: text }));
  while (place.children.length > LINES) place.firstElementChild?.remove();
  if (atEnd) place.scrollTop = place.scrollHeight;
}
