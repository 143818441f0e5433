// The door. It opens by itself for somebody who is there, and for nobody else: mail scanners press no key and move no pointer.

import "./countdown";
import { follow } from "./parts/refresh";

const door = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-door]");
let somebodyIsHere = false;

function greet(event: Event): void {
  if (!event.isTrusted || somebodyIsHere) return;
  somebodyIsHere = true;
  const url = door()?.dataset["openedUrl"];
  if (url) fetch(url, { method: "POST", keepalive: true }).catch(() => undefined); // entering tells the server again
}

addEventListener("pointerdown", greet, { capture: true });
addEventListener("keydown", greet, { capture: true });

// The countdown has revealed the button; pressing it for somebody who waited spares them the last step.
document.addEventListener("nought", () => {
  if (!somebodyIsHere) return;
  // Everybody waits for the same instant: spread them over two seconds.
  setTimeout(() => document.querySelector<HTMLFormElement>("form[data-enter]")?.requestSubmit(), Math.random() * 2000);
});

const url = door()?.dataset["eventsUrl"];
if (url) follow(url);
