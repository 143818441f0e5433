// The moderator's panel of a running meeting: draws what the server tells, and says what is pressed.

import { list, made, put, show } from "./parts/draw";
import { fallen, shown } from "./parts/levels";
import { complain, tellStanding } from "./parts/line";
import { plain } from "./parts/names";
import { OwnEar } from "./parts/own-ear";
import { PeopleTable } from "./parts/people-table";
import { Socket } from "./parts/socket";
import type { Panel, Plate, State } from "./parts/told";
import { announce, filled } from "./parts/words";

const find = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E | null => within.querySelector<E>(selector);
const nameOf = ({ entity, person }: Plate): string => [entity, person].filter(Boolean).join(" – ");

function drawFloor(state: State, socket: Socket): void {
  for (const [place, plate] of [["chair", state.chair], ["speaker", state.speaker]] as const) {
    const part = find(`[data-${place}]`);
    put(part, plate ? nameOf(plate) : (part?.dataset["none"] ?? ""));
  }
  const spoken = find<HTMLSelectElement>("[data-spoken]");
  if (spoken && document.activeElement !== spoken) spoken.value = state.speaker?.language ?? "";
  if (spoken) spoken.disabled = !state.speaker;
  const open = find("[data-mics]");
  if (open) list(open, state.open, ({ key }) => key, () => microphone(socket), drawMicrophone);
  show(find("[data-no-mics]"), state.open.length === 0);
}

function microphone(socket: Socket): HTMLElement {
  const row = made("template[data-mic]");
  find("[data-take]", row)?.addEventListener("click", () => {
    socket.say({ do: "grant", person: row.dataset["key"] ?? "", track: "microphone", given: false });
  });
  return row;
}

function drawMicrophone(row: HTMLElement, plate: Plate): void {
  put(find("[data-entity]", row), plate.entity);
  put(find("[data-name]", row), plate.person);
  const take = find("[data-take]", row);
  take?.setAttribute("aria-label", `${take.textContent ?? ""}: ${nameOf(plate)}`);
}

function drawSigns(state: State): void {
  const trouble = find("[data-trouble]");
  put(trouble?.querySelector("p"), state.trouble);
  show(trouble, !!state.trouble);
  const moved = find("[data-moved]");
  if (state.moved) put(moved?.querySelector("p"), `${filled(moved?.dataset["says"] ?? "", { platform: state.moved.platform })} ${state.moved.reason}`);
  show(moved, !!state.moved);
  show(find("[data-move-to]"), !state.moved);
  show(find("[data-move-back]"), !!state.moved);
  put(find("[data-shown]"), state.document?.symbol ?? "");
}

function drawBooths(panel: Panel, socket: Socket): void {
  const part = find("[data-booths]");
  const make = (): HTMLElement => {
    const row = document.createElement("li");
    row.innerHTML = '<span><strong></strong> <span class="says"></span><span class="state state-warn" data-call></span><span class="acts"><button type="button" class="btn" data-do="seen"></button><button type="button" class="btn" data-do="aside"></button></span></span><span class="where state state-good" data-air></span>';
    for (const button of row.querySelectorAll<HTMLElement>("[data-do]")) {
      button.addEventListener("click", () => socket.say({ do: button.dataset["do"] ?? "", person: row.dataset["caller"] ?? "" }));
    }
    return row;
  };
  if (part) list(part, panel.booths, ({ name }) => name, make, (row, booth) => {
    put(find("strong", row), booth.name);
    put(find(".says", row), booth.says);
    const call = find("[data-call]", row);
    if (booth.call && call?.textContent !== booth.call) announce(`${booth.name}: ${booth.call}`);
    put(call, booth.call);
    row.classList.toggle("calling", !!booth.call);
    show(find("[data-air]", row), booth.on_air);
    put(find("[data-air]", row), part.dataset["onAir"] ?? "");
    row.dataset["caller"] = booth.caller;
    for (const act of ["seen", "aside"]) {
      show(find(`[data-do=${act}]`, row), act === "seen" ? booth.calls : !!booth.caller);
      put(find(`[data-do=${act}]`, row), part.dataset[act] ?? "");
    }
  });
  show(find("[data-no-booths]"), panel.booths.length === 0);
}

function drawHall(panel: Panel, socket: Socket): void {
  const part = find("[data-hall]");
  const make = (): HTMLElement => {
    const row = document.createElement("li");
    row.innerHTML = '<span></span><span><strong></strong><span class="acts"><button type="button" class="btn" data-do="chair"></button></span></span><span class="state"></span>';
    const chair = find("[data-do=chair]", row);
    chair?.addEventListener("click", () => socket.say({ do: "chair", person: row.hasAttribute("data-chairs") ? null : (row.dataset["key"] ?? "") }));
    return row;
  };
  if (part) list(part, panel.hall, ({ key }) => key, make, (row, input) => {
    put(find("strong", row), input.person || input.entity);
    const [state, word] = [find(".state", row), !input.connected ? "lost" : input.open.includes("microphone") ? "isOpen" : "off"];
    put(state, part.dataset[word] ?? "");
    if (state) state.className = `state ${word === "isOpen" ? "state-good" : word === "lost" ? "state-warn" : "state-off"}`;
    const chair = find("[data-do=chair]", row);
    // The chair's own voice comes in on the floor, not on an interpreter's input.
    show(chair, input.key === "hall-floor");
    put(chair, part.dataset[input.chairs ? "chairOff" : "chairOn"] ?? "");
    row.toggleAttribute("data-chairs", input.chairs);
  });
  show(find("[data-no-hall]"), panel.hall.length === 0);
}

function drawRecording(state: State, panel: Panel): void {
  const unwritten = find("[data-unwritten]");
  put(unwritten, panel.unwritten);
  show(unwritten, !!panel.unwritten);
  const [button, word] = [find("[data-record]"), find("[data-record-word]")];
  show(find("[data-record-row]"), (panel.may_record && !!state.chair) || state.recording);
  show(word, panel.may_record && !state.recording);
  put(word, state.chair ? filled(word?.dataset["says"] ?? "", { chair: nameOf(state.chair) }) : (word?.dataset["none"] ?? ""));
  show(find("[data-may-record]"), panel.may_record);
  show(find("[data-may-not-record]"), !panel.may_record);
  put(button, button?.dataset[state.recording ? "end" : "start"] ?? "");
  button?.toggleAttribute("data-running", state.recording);
}

/** Level meters of the open microphones: they fall when nothing more is told. */
class Meters {
  private told = new Map<string, number>();
  private heights = new Map<string, number>();

  constructor(socket: Socket) {
    socket.on("levels", (levels) => levels.forEach(([key, db]) => this.told.set(key, db)));
    setInterval(() => this.draw(), 100);
  }

  private draw(): void {
    for (const row of document.querySelectorAll<HTMLElement>("[data-mics] > li")) {
      const key = row.dataset["key"] ?? "";
      const height = fallen(this.told.get(key) ?? -100, this.heights.get(key) ?? -100);
      this.heights.set(key, height);
      find("rect", row)?.setAttribute("width", (100 * shown(height)).toFixed(0));
    }
    this.told.clear();
  }
}

class Aside {
  private with = "";
  constructor(private socket: Socket, private ear: OwnEar) {
    find("[data-end-aside]")?.addEventListener("click", () => this.end());
    addEventListener("keydown", (event) => event.key === "Escape" && this.with && !event.defaultPrevented && this.end());
  }

  draw(panel: Panel): void {
    const person = panel.people.find(({ key }) => key === panel.aside);
    const booth = panel.booths.find(({ caller }) => caller === panel.aside);
    if (person || booth) put(find("[data-aside-name]"), person ? nameOf(person) : (booth?.name ?? ""));
    show(find("[data-aside-bar]"), !!panel.aside);
    const isOpen = !!person?.open.includes("microphone");
    show(find("[data-aside-alone]"), !isOpen);
    show(find("[data-aside-open]"), isOpen);
    if (this.with === panel.aside) return;
    this.with = panel.aside;
    void this.ear.talk(this.with);
    if (this.with) announce(find("[data-aside-bar] b")?.textContent ?? "");
  }

  private end(): void {
    this.socket.say({ do: "aside", person: null });
  }
}

function bindControls(socket: Socket, people: PeopleTable): void {
  find<HTMLSelectElement>("[data-spoken]")?.addEventListener("change", ({ currentTarget }) => {
    const language = (currentTarget as HTMLSelectElement).value;
    if (language) socket.say({ do: "spoken", language });
  });
  find<HTMLFormElement>("form[data-document]")?.addEventListener("submit", (event) => {
    event.preventDefault();
    const id = find<HTMLSelectElement>("select", event.currentTarget as HTMLFormElement)?.value;
    socket.say({ do: "show", document: id ? Number(id) : null });
  });
  find("[data-record]")?.addEventListener("click", ({ currentTarget }) => {
    socket.say({ do: "record", on: !(currentTarget as HTMLElement).hasAttribute("data-running") });
  });
  find<HTMLFormElement>("[data-filters]")?.addEventListener("submit", (event) => {
    event.preventDefault();
    people.focusFirst();
  });
  for (const control of document.querySelectorAll("[data-filters] input, [data-filters] select")) control.addEventListener("input", () => people.filter());
  addEventListener("keydown", (event) => {
    const isTyping = (event.target as Element | null)?.matches?.("input, textarea, select");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    find("[data-filters] input")?.focus();
  });
}

function begin(root: HTMLElement): void {
  const socket = new Socket(root.dataset["socketUrl"] ?? "");
  const people = new PeopleTable(socket, root.dataset["turnAwayUrl"] ?? "", plain);
  const ear = new OwnEar(socket, true);
  const aside = new Aside(socket, ear);
  tellStanding(socket);
  bindControls(socket, people);
  new Meters(socket);
  socket.on("state", (state) => {
    drawFloor(state, socket);
    drawSigns(state);
    ear.draw(state);
    if (!state.panel) return;
    people.draw(state.panel);
    drawBooths(state.panel, socket);
    drawHall(state.panel, socket);
    drawRecording(state, state.panel);
    aside.draw(state.panel);
    put(find("[data-load]"), state.panel.load);
  });
  socket.on("quality", ({ says }) => put(find("[data-quality-says]"), says));
  socket.on("refused", ({ says }) => complain(says));
  socket.on("over", () => socket.close());
}

const root = find("[data-panel]");
if (root) begin(root);
