// The rehearsal's bar: its clock runs, and a long wait shows that something happens. Its buttons are plain forms.

import { everySecond, now } from "./parts/clock";

const clock = document.querySelector<HTMLElement>("[data-rehearsal-clock]");
const progress = document.querySelector<HTMLElement>("[data-rehearsal-progress]");

function run(clock: HTMLElement, timeZone: string): void {
  const locale = `${document.documentElement.lang}-u-nu-latn`;
  const day = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: "medium" });
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  const loaded = day.format(now());
  everySecond(() => {
    const today = day.format(now());
    // The server words the date; only a page left open past midnight words it here.
    const text = today === loaded ? (clock.textContent ?? "") : `${today}, 00:00`;
    const shown = text.replace(/\d\d:\d\d/, time.format(now()));
    if (shown !== clock.textContent) clock.textContent = shown;
  });
}

const zone = clock?.dataset["zone"];
if (clock && zone) run(clock, zone);

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!form.matches(".rehearsal form, form[data-rehearsal]")) return;
  if (form.dataset["sent"]) return event.preventDefault();
  form.dataset["sent"] = "yes";
  if (progress) progress.hidden = false;
});

addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) delete form.dataset["sent"];
  if (progress) progress.hidden = true;
});
