// Changes to the console's parts that change nothing when nothing is new: screen readers hear the rest.

import { put, show } from "./drawn";

/** A sentence that stands in an element's attributes. */
export const says = (element: HTMLElement | null, name = "says"): string => element?.dataset[name] ?? "";

/** Sets an attribute. */
export function mark(element: Element | null | undefined, name: string, value: string | boolean): void {
  if (element && element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

/** Gives a class or takes it. */
export const dress = (element: Element | null | undefined, name: string, worn: boolean): void => void element?.classList.toggle(name, worn);

/** Shows an element with a text, or hides it when there is none. */
export function telling(element: HTMLElement | null, text: string): void {
  put(element, text);
  show(element, text !== "");
}
