// Countdowns and times left. Digits move each second, screen readers are told each minute, at nought a sentence takes over.

import { everySecond, now } from "./parts/clock";
import { announce, duration } from "./parts/words";

const DAY = 86_400;

function show(countdown: HTMLElement, seconds: number): void {
  const part = (name: string) => countdown.querySelector(`[data-part="${name}"]`);
  const days = part("days");
  const values: [Element | null, number][] = [
    [days, Math.floor(seconds / DAY)],
    [part("hours"), Math.floor((days ? seconds % DAY : seconds) / 3600)],
    [part("minutes"), Math.floor(seconds / 60) % 60],
    [part("seconds"), seconds % 60],
  ];
  for (const [element, value] of values) if (element) element.textContent = String(value).padStart(2, "0");
}

function tell(countdown: HTMLElement, seconds: number): void {
  const words = duration(seconds * 1000);
  if (countdown.getAttribute("aria-label") === words) return;
  // The first label is no news: the page has just been read.
  if (countdown.hasAttribute("data-told")) announce(words);
  countdown.setAttribute("data-told", "");
  countdown.setAttribute("aria-label", words);
}

function atNought(countdown: HTMLElement): void {
  countdown.hidden = true;
  for (const sibling of countdown.parentElement?.children ?? []) {
    if (!(sibling instanceof HTMLElement)) continue;
    if (sibling.hasAttribute("data-at-nought")) {
      sibling.hidden = false;
      announce(sibling.textContent?.trim() ?? "");
    }
    if (sibling.hasAttribute("data-before-nought")) sibling.hidden = true;
  }
  countdown.dispatchEvent(new CustomEvent("nought", { bubbles: true }));
}

function tick(): void {
  for (const countdown of document.querySelectorAll<HTMLElement>(".countdown[data-until]:not([hidden])")) {
    const seconds = Math.ceil((Date.parse(countdown.dataset["until"] ?? "") - now()) / 1000);
    if (Number.isNaN(seconds)) continue;
    if (seconds <= 0) atNought(countdown);
    else {
      show(countdown, seconds);
      tell(countdown, seconds);
    }
  }
  for (const left of document.querySelectorAll<HTMLElement>("[data-left-until]")) {
    const milliseconds = Date.parse(left.dataset["leftUntil"] ?? "") - now();
    const words = duration(milliseconds);
    if (milliseconds > 0 && left.textContent !== words) left.textContent = words;
  }
}

everySecond(tick);
