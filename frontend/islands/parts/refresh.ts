// The page as it is now: fetched again and its main part exchanged, with what the reader typed, opened and focused kept.

import { setBy } from "./clock";
import { exchangeAround, keepsTheSame } from "./kept";
import { announce } from "./words";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const main = (): HTMLElement | null => document.querySelector("main");
const isField = (element: Element | null): element is Field => !!element?.matches("input, textarea, select");
const isTyping = (element: Element | null): boolean =>
  !!element?.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])") && !element.closest("[data-keep]");

function keyOf(field: Field): string {
  const value = field.matches("[type=checkbox], [type=radio]") ? field.value : "";
  return field.id || `${field.form?.action ?? ""} ${field.name} ${value}`;
}

function keepTyped(before: Element, after: Element): void {
  const fields = new Map<string, Field>();
  for (const field of before.querySelectorAll("*")) if (isField(field) && field.type !== "hidden") fields.set(keyOf(field), field);
  for (const field of after.querySelectorAll("*")) {
    const old = isField(field) ? fields.get(keyOf(field)) : undefined;
    if (!isField(field) || !old) continue;
    if (field instanceof HTMLInputElement && old instanceof HTMLInputElement && field.matches("[type=checkbox], [type=radio]")) {
      if (old.checked !== old.defaultChecked) field.checked = old.checked;
    } else if (!("defaultValue" in old) || old.value !== old.defaultValue) field.value = old.value;
  }
  for (const details of before.querySelectorAll<HTMLDetailsElement>("details[id][open]")) {
    after.querySelector(`#${CSS.escape(details.id)}`)?.setAttribute("open", "");
  }
}

function exchange(page: Document): void {
  const [before, after] = [main(), page.querySelector("main")];
  if (!before || !after || before.innerHTML === after.innerHTML) return;
  const focused = before.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const said = before.querySelector<HTMLElement>("[data-live-says]")?.dataset["liveSays"];
  document.adoptNode(after);
  keepTyped(before, after);
  if (keepsTheSame(before, after)) exchangeAround(before, after);
  else before.replaceWith(after);
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
  const says = after.querySelector<HTMLElement>("[data-live-says]")?.dataset["liveSays"];
  if (says && says !== said) announce(says);
}

async function fetchAndExchange(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
  // Led elsewhere (into the room, say), or the page is gone: go and see.
  if (response.redirected || !response.ok) return location.assign(response.redirected ? response.url : location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  setBy(page);
  document.title = page.title;
  exchange(page);
}

let waiting = false;

/** Shows the page as it is now. Many calls at once make one; never under the reader's fingers. */
export function refresh(): void {
  if (waiting) return;
  waiting = true;
  if (isTyping(document.activeElement) && main()?.contains(document.activeElement)) {
    document.addEventListener("focusout", () => later(), { once: true });
  } else later();
}

function later(): void {
  // A hall of open pages does not ask in the same instant.
  setTimeout(() => {
    waiting = false;
    fetchAndExchange().catch(() => undefined); // offline: the stream's return calls again
  }, 100 + Math.random() * 400);
}

/** Follows a stream of events: `changed` shows the page anew, `taken-over` loads it, which says why. */
export function follow(url: string): void {
  const events = new EventSource(url);
  let lost = false;
  events.addEventListener("changed", refresh);
  events.addEventListener("taken-over", () => {
    events.close();
    location.reload();
  });
  events.addEventListener("error", () => (lost = true));
  events.addEventListener("open", () => {
    if (lost) refresh(); // something may have happened while the line was down
    lost = false;
  });
}
