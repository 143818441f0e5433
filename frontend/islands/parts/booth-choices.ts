// The console's groups of choices: made anew in place, so that focus stays where it is.

import { dress, mark } from "./booth-page";
import { put } from "./drawn";

/** One of a group. */
export type Choice = { id: string; key: string; name: string; lang?: string; detail: string; end: string; chosen: boolean; refused: boolean; quiet?: boolean };

const MARKUP = '<kbd></kbd><span><bdi></bdi><small></small></span><span class="depth"></span>';

function made(id: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "key";
  button.dataset["choice"] = id;
  button.setAttribute("role", "radio");
  button.innerHTML = MARKUP;
  return button;
}

function draw(button: HTMLButtonElement, choice: Choice): void {
  const part = (name: string): HTMLElement | null => button.querySelector(name);
  if (choice.key) mark(button, "data-key", choice.key);
  else delete button.dataset["key"];
  mark(button, "aria-checked", choice.chosen);
  mark(button, "aria-disabled", choice.refused);
  dress(button, "key-quiet", !!choice.quiet);
  const [kbd, name, detail] = [part("kbd"), part("bdi"), part("small")];
  put(kbd, choice.key.toUpperCase());
  if (kbd) kbd.hidden = choice.key === "";
  put(name, choice.name);
  if (choice.lang) mark(name, "lang", choice.lang);
  put(detail, choice.detail);
  put(part(".depth"), choice.end);
}

/** Shows the choices in a group. */
export function drawChoices(group: HTMLElement | null, choices: Choice[]): void {
  if (!group) return;
  const before = new Map([...group.querySelectorAll<HTMLButtonElement>("[data-choice]")].map((button) => [button.dataset["choice"], button]));
  const buttons = choices.map((choice) => before.get(choice.id) ?? made(choice.id));
  buttons.forEach((button, at) => {
    const choice = choices[at];
    if (choice) draw(button, choice);
    if (group.children[at] !== button) group.insertBefore(button, group.children[at] ?? null);
  });
  for (const extra of [...group.children].slice(buttons.length)) extra.remove();
  rove(group, buttons);
}

function rove(group: HTMLElement, buttons: HTMLButtonElement[]): void {
  const inside = buttons.find((button) => button === document.activeElement && group.contains(button));
  const reached = inside ?? buttons.find((button) => button.getAttribute("aria-checked") === "true") ?? buttons[0];
  for (const button of buttons) button.tabIndex = button === reached ? 0 : -1;
}
