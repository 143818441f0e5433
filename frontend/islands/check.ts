// The device check: steps that measure, and a server that grades.

import { browser, camera, echo, loudspeaker, microphone, Sound, voice } from "./parts/check-own";
import { interpretation, network, Room } from "./parts/check-room";
import { Check } from "./parts/check-run";

function begin(check: Check): void {
  void browser(check).then(() => check.next());
}

function whoAsked(check: Check): void {
  for (const radio of check.root.querySelectorAll<HTMLInputElement>("[name=speaks]")) {
    radio.addEventListener("change", () => radio.checked && void check.says(radio.value === "true"));
    if (radio.checked) void check.says(radio.value === "true"); // a browser may come back with the other one
  }
}

function run(root: HTMLElement): void {
  const check = new Check(root);
  const sound = new Sound(check);
  const room = new Room(check, sound);
  for (const lay of [microphone, voice, loudspeaker, echo]) lay(check, sound);
  camera(check);
  network(check, room);
  interpretation(check, room);
  whoAsked(check);
  const button = root.querySelector<HTMLButtonElement>("[data-begin]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    button.hidden = true;
    begin(check);
  });
}

const root = document.querySelector<HTMLElement>("[data-check]");
if (root) run(root);
