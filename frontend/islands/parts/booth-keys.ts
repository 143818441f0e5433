// The console from the keyboard. A letter presses the button that shows it; some keys work only while they are held.

import { keep, kept } from "./capture";
import { isTyping } from "./drawn";

const KEPT = "booth-keys";
const PRESSED_BY_SPACE = "button, a[href], summary, input, [role=radio]";

const keysSwitch = (): HTMLInputElement | null => document.querySelector("[data-keys-switch]");
const areOn = (): boolean => keysSwitch()?.checked !== false;

/** The letter of a key: what it types, or, with an Arabic or Cyrillic keyboard, what stands at its place. */
export function letter({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  const typed = key.toLowerCase();
  if (/^[a-z0-9 ]$/.test(typed)) return typed;
  return (/^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1] ?? "").toLowerCase();
}

/** Something that is only while a button or its key is held, and ends whatever happens to the page. */
export class Hold {
  held = false;

  constructor(private button: HTMLElement, private tell: (held: boolean) => void) {
    button.addEventListener("pointerdown", (event) => this.press(event));
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) button.addEventListener(end, () => this.release());
    button.addEventListener("contextmenu", (event) => event.preventDefault());
    button.addEventListener("keydown", (event) => this.onKey(event));
    document.addEventListener("keydown", (event) => this.onLetter(event));
    document.addEventListener("keyup", () => this.release());
    document.addEventListener("visibilitychange", () => document.hidden && this.release());
    for (const gone of ["blur", "pagehide"]) addEventListener(gone, () => this.release());
  }

  private press(event?: PointerEvent): void {
    if (event) this.button.setPointerCapture(event.pointerId);
    this.set(true);
  }

  private release(): void {
    this.set(false);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    this.set(true);
  }

  private onLetter(event: KeyboardEvent): void {
    if (!isForConsole(event) || letter(event) !== this.button.dataset["holdKey"]) return;
    event.preventDefault();
    this.set(true);
  }

  private set(held: boolean): void {
    if (held === this.held) return;
    this.held = held;
    this.tell(held);
  }
}

function isForConsole(event: KeyboardEvent): boolean {
  const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
  return !busy && areOn() && !isTyping(event.target);
}

function onKey(event: KeyboardEvent): void {
  if (!isForConsole(event) || event.repeat) return;
  const key = letter(event);
  if (key === "" || (key === " " && (event.target as Element).closest(PRESSED_BY_SPACE))) return;
  const field = document.querySelector<HTMLInputElement>(`[data-focus-key="${key}"]`);
  const button = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (field) field.select();
  else if (button && button.offsetParent !== null) button.click();
  else return;
  event.preventDefault();
}

// With the pointer one presses and goes on: the space bar stays the microphone's.
function letGo(event: MouseEvent): void {
  const pressed = (event.target as Element).closest<HTMLElement>(".console button, .booth-notices button");
  if (event.detail > 0 && pressed && pressed === document.activeElement) pressed.blur();
}

function step(event: KeyboardEvent, group: HTMLElement): void {
  const back = getComputedStyle(group).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const by = event.key === "ArrowUp" || event.key === back ? -1 : event.key.startsWith("Arrow") ? 1 : 0;
  const radios = [...group.querySelectorAll<HTMLElement>("[role=radio]")];
  const here = radios.indexOf(document.activeElement as HTMLElement);
  if (by === 0 || here < 0) return;
  event.preventDefault();
  const to = radios[(here + by + radios.length) % radios.length];
  for (const radio of radios) radio.tabIndex = radio === to ? 0 : -1;
  to?.focus();
}

/** Listens to the keyboard. Arrows move within a group of choices and choose nothing: a source must not change on the way. */
export function listen(): void {
  const box = keysSwitch();
  if (box) {
    box.checked = kept(KEPT) !== "off";
    box.addEventListener("change", () => keep(KEPT, box.checked ? "on" : "off"));
    const drawn = (): void => void document.body.classList.toggle("keys-off", !box.checked);
    box.addEventListener("change", drawn);
    drawn();
  }
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", letGo);
  for (const group of document.querySelectorAll<HTMLElement>("[role=radiogroup]")) group.addEventListener("keydown", (event) => step(event, group));
  for (const field of document.querySelectorAll<HTMLInputElement>("[data-focus-key]")) field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") field.blur();
  });
}
