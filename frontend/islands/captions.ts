// Where captions are typed: a field a language, with what was said before; Enter sends.

import { keep, kept } from "./parts/capture";
import { show } from "./parts/draw";
import { complain, tellStanding } from "./parts/line";
import { OwnEar } from "./parts/own-ear";
import { Socket } from "./parts/socket";

const LONGEST_HISTORY = 300;

function append(history: Element, text: string): void {
  const atEnd = history.scrollHeight - history.scrollTop - history.clientHeight < 40;
  history.append(Object.assign(document.createElement("li"), { textContent: text, dir: "auto" }));
  while (history.children.length > LONGEST_HISTORY) history.firstElementChild?.remove();
  if (atEnd) history.scrollTop = history.scrollHeight;
}

/** One language: its field and its lines. */
class Field {
  private own: string[] = [];
  private history: HTMLElement | null;

  constructor(private part: HTMLElement, private socket: Socket, private unsent: string) {
    this.history = part.querySelector("ol");
    part.querySelector("form")?.addEventListener("submit", (event) => this.send(event));
  }

  get language(): string {
    return this.part.dataset["language"] ?? "";
  }

  /** A line that was told: somebody else's, or one of this page on its way back. */
  told(text: string): void {
    const at = this.own.indexOf(text);
    if (at >= 0) this.own.splice(at, 1);
    else this.add(text);
  }

  private send(event: Event): void {
    event.preventDefault();
    const input = this.part.querySelector<HTMLInputElement>("form input");
    const text = input?.value.trim() ?? "";
    if (!input || !text) return;
    if (!this.socket.say({ do: "caption", language: this.language, text })) return complain(this.unsent);
    input.value = "";
    this.own.push(text);
    this.add(text);
  }

  private add(text: string): void {
    if (this.history) append(this.history, text);
    show(this.part.querySelector("[data-none]"), false);
  }
}

/** Which languages this captioner types: kept in the browser. */
function bindChoice(parts: HTMLElement[]): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-languages] input")];
  const draw = (): void => {
    for (const part of parts) show(part, boxes.some((box) => box.checked && box.value === part.dataset["language"]));
  };
  const before = kept("captions").split(",").filter(Boolean);
  if (before.length) for (const box of boxes) box.checked = before.includes(box.value);
  for (const box of boxes) {
    box.addEventListener("change", () => {
      keep("captions", boxes.filter((one) => one.checked).map((one) => one.value).join(","));
      draw();
    });
  }
  draw();
}

function begin(root: HTMLElement): void {
  const socket = new Socket(root.dataset["socketUrl"] ?? "");
  const parts = [...root.querySelectorAll<HTMLElement>("section[data-language]")];
  const unsent = document.querySelector<HTMLElement>("[data-refused]")?.dataset["unsent"] ?? "";
  const fields = parts.map((part) => new Field(part, socket, unsent));
  const ear = new OwnEar(socket, false);
  bindChoice(parts);
  tellStanding(socket);
  socket.on("state", (state) => ear.draw(state));
  socket.on("caption", ({ language, text }) => fields.find((field) => field.language === language)?.told(text));
  socket.on("refused", ({ says }) => complain(says));
  socket.on("over", () => socket.close());
}

const root = document.querySelector<HTMLElement>("[data-captions]");
if (root) begin(root);
