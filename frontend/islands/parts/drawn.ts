// Drawing what the server tells: by name, into places that stand in the page with their words.

/** The place of a name (`data-part`). */
export const part = <Kind extends HTMLElement = HTMLElement>(name: string): Kind | null => document.querySelector<Kind>(`[data-part="${name}"]`);

/** Shows or hides. */
export function show(element: Element | null, yes: boolean): void {
  if (element && element.hasAttribute("hidden") === yes) element.toggleAttribute("hidden", !yes);
}

/** Puts a text where it differs, so that screen readers hear of changes only. */
export function put(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Puts a text into the place of a name, and hides the place when there is none. */
export function tell(name: string, text: string): void {
  put(part(name), text);
  show(part(name), text !== "");
}

/** Shows, of an element's alternatives (`data-is`), those of a key. */
export function choose(element: Element, key: string): void {
  for (const one of element.querySelectorAll<HTMLElement>("[data-is]")) show(one, (one.dataset["is"] ?? "").split(" ").includes(key));
}

/** Whether somebody writes, or works a control that takes letters: keys belong to it then. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=range]), [contenteditable]");
}

/** The control of an id. */
export const control = <Kind extends HTMLElement = HTMLInputElement>(id: string): Kind | null => document.getElementById(id) as Kind | null;

/** Minutes and seconds since an instant: `2:14`. */
export function since(instant: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(instant)) / 1000));
  return Number.isNaN(seconds) ? "" : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Draws a meter: how far it is out, 0 to 1. */
export function meter(drawing: Element | null, out: number): void {
  drawing?.querySelector("rect")?.setAttribute("width", String(Math.round(out * 100)));
}
