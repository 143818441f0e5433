// Where captions are typed: a field a language, with what was said before; Enter sends, arrow up mends the last line.

import { CaptionField } from "./parts/caption-field";
import { keep, kept } from "./parts/capture";
import { show } from "./parts/draw";
import { complain, tellStanding } from "./parts/line";
import { OwnEar } from "./parts/own-ear";
import { Socket } from "./parts/socket";

/** Which languages this captioner types: kept in the browser. */
function bindChoice(parts: HTMLElement[]): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-languages] input")];
  const draw = (): void => {
    for (const part of parts) show(part, boxes.some((box) => box.checked && box.value === part.dataset["language"]));
  };
  const before = kept("captioning").split(",").filter(Boolean);
  if (before.length) for (const box of boxes) box.checked = before.includes(box.value);
  for (const box of boxes) {
    box.addEventListener("change", () => {
      keep("captioning", boxes.filter((one) => one.checked).map((one) => one.value).join(","));
      draw();
    });
  }
  draw();
}

function begin(root: HTMLElement): void {
  const socket = new Socket(root.dataset["socketUrl"] ?? "");
  const parts = [...root.querySelectorAll<HTMLElement>("section[data-language]")];
  const unsent = document.querySelector<HTMLElement>("[data-refused]")?.dataset["unsent"] ?? "";
  const says = { unsent, mended: root.dataset["mended"] ?? "" };
  const fields = parts.map((part) => new CaptionField(part, socket, says));
  const ear = new OwnEar(socket, false);
  bindChoice(parts);
  tellStanding(socket);
  socket.on("state", (state) => ear.draw(state));
  socket.on("caption", (line) => fields.find((field) => field.language === line.language)?.told(line));
  socket.on("captions", (lines) => fields.forEach((field) => field.begin(lines.filter(({ language }) => language === field.language))));
  socket.on("refused", ({ says }) => complain(says));
  socket.on("over", () => socket.close());
}

const root = document.querySelector<HTMLElement>("[data-captions]");
if (root) begin(root);
