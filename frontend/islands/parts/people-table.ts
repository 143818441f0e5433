// Everybody in the room, as the moderator sees them: found by name among hundreds, given and taken by one press each.

import { list, made, press, put, show } from "./draw";
import { complain } from "./line";
import type { Socket } from "./socket";
import type { Panel, PanelPerson, Track } from "./told";

const find = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E | null => within.querySelector<E>(selector);
const nameOf = ({ entity, person }: PanelPerson): string => [entity, person].filter(Boolean).join(" – ");

const FITS: Record<string, (person: PanelPerson) => boolean> = {
  "": () => true,
  asking: ({ asking }) => asking,
  given: ({ given }) => given.length > 0,
  lost: ({ connected }) => !connected,
  untested: ({ check_class: css }) => css !== "good",
};

/** The table of people. */
export class PeopleTable {
  private people = new Map<string, PanelPerson>();
  private aside = "";
  private table = find("[data-people]");
  private body = find("[data-people] tbody");

  constructor(private socket: Socket, private turnAwayUrl: string, private plain: (name: string) => string) {}

  /** Draws who is told of. */
  draw(panel: Panel): void {
    this.people = new Map(panel.people.map((person) => [person.key, person]));
    this.aside = panel.aside;
    if (!this.body) return;
    // Rows do not move from under a pointer or a focus.
    const inHand = this.body.matches(":hover") || this.body.contains(document.activeElement);
    list(this.body, panel.people, ({ key }) => key, () => this.row(), (row, person) => this.drawRow(row, person), inHand);
    const asking = panel.people.filter(FITS["asking"] ?? (() => false)).length;
    const told = find("[data-asking]");
    put(told, asking ? `${told?.dataset["says"] ?? ""}: ${asking}` : "");
    this.filter();
  }

  /** Shows those who fit what is typed and chosen. */
  filter(): void {
    const typed = this.plain(find<HTMLInputElement>("[data-filters] input")?.value ?? "");
    const fits = FITS[find<HTMLSelectElement>("[data-filters] select")?.value ?? ""] ?? (() => true);
    let count = 0;
    for (const row of this.rows()) {
      const person = this.people.get(row.dataset["key"] ?? "");
      const is = !!person && fits(person) && this.plain(`${person.entity} ${person.person} ${person.category}`).includes(typed);
      row.hidden = !is;
      count += Number(is);
    }
    const all = this.people.size;
    put(find("[data-count]"), count === all ? String(all) : `${count} / ${all}`);
    show(this.table, all > 0);
    show(find("[data-nobody]"), all === 0);
    show(find("[data-none-fits]"), all > 0 && count === 0);
  }

  /** Goes to the first who is shown. */
  focusFirst(): void {
    find("tr:not([hidden]) [data-give]:not([hidden])", this.body ?? document)?.focus();
  }

  private rows(): HTMLElement[] {
    return [...(this.body?.children ?? [])] as HTMLElement[];
  }

  private row(): HTMLElement {
    const row = made("template[data-person]");
    const who = (): string => row.dataset["key"] ?? "";
    const is = (): PanelPerson | undefined => this.people.get(who());
    for (const button of row.querySelectorAll<HTMLElement>("[data-give]")) {
      const track = button.dataset["give"] as Track;
      button.addEventListener("click", () => this.socket.say({ do: "grant", person: who(), track, given: !is()?.given.includes(track) }));
    }
    const on = (name: string, act: () => void): void => find(`[data-do="${name}"]`, row)?.addEventListener("click", act);
    on("chair", () => this.socket.say({ do: "chair", person: is()?.chairs ? null : who() }));
    on("aside", () => this.socket.say({ do: "aside", person: this.aside === who() ? null : who() }));
    on("seen", () => this.socket.say({ do: "seen", person: who() }));
    find<HTMLFormElement>("form", row)?.addEventListener("submit", (event) => void this.turnAway(event, who()));
    return row;
  }

  private drawRow(row: HTMLElement, person: PanelPerson): void {
    const cat = find("[data-cat]", row);
    put(cat, person.category);
    show(cat, !!person.css);
    if (cat) [cat.className, cat.title] = [`cat ${person.css}`, person.category];
    put(find("[data-entity]", row), person.entity);
    put(find("[data-name]", row), person.person);
    put(find("[data-role]", row), this.table?.getAttribute(`data-role-${person.role}`) ?? "");
    show(find("[data-chairs]", row), person.chairs);
    show(find("[data-asks]", row), person.asking);
    // Staff may follow by the page alone.
    const isLost = !person.connected && person.role !== "moderator" && person.role !== "captioner";
    this.state(row, "quality", isLost ? (this.table?.dataset["lost"] ?? "") : person.quality_says, isLost ? "warn" : person.quality);
    this.state(row, "check", person.check, person.check_class);
    put(find("[data-listening]", row), person.listening);
    this.drawActs(row, person);
  }

  private state(row: HTMLElement, name: string, text: string, css: string): void {
    const part = find(`[data-${name}]`, row);
    put(part, text);
    if (part) part.className = `state state-${css || "off"}`;
  }

  private drawActs(row: HTMLElement, person: PanelPerson): void {
    const [words, name] = [this.table?.dataset ?? {}, nameOf(person)];
    find(".gives", row)?.setAttribute("aria-label", name);
    const may = person.role === "delegate" || person.role === "moderator";
    for (const button of row.querySelectorAll<HTMLElement>("[data-give]")) {
      const track = button.dataset["give"] as Track;
      const open = person.open.includes(track);
      show(button, may);
      press(button, person.given.includes(track));
      button.classList.toggle("live", open);
      button.title = button.dataset["label"] ?? "";
      button.setAttribute("aria-label", `${button.title}${open ? ` (${words["isOpen"]})` : ""}: ${name}`);
    }
    const isDelegate = may && person.role === "delegate";
    show(find('[data-do="seen"]', row), person.asking);
    this.act(row, "chair", isDelegate || person.role === "listener", person.chairs ? words["endChair"] : words["makeChair"]);
    this.act(row, "aside", person.role !== "moderator" && person.role !== "captioner", this.aside === person.key ? words["asideEnd"] : words["aside"]);
    show(find("form", row), person.key.startsWith("d") && !!this.turnAwayUrl);
    show(find("details", row), [...row.querySelectorAll("details > .more > *")].some((part) => !part.hasAttribute("hidden")));
    find("summary", row)?.setAttribute("aria-label", `${find("summary", row)?.textContent ?? ""}: ${name}`);
  }

  private act(row: HTMLElement, name: string, is: boolean, text = ""): void {
    const button = find(`[data-do="${name}"]`, row);
    show(button, is);
    put(button, text);
  }

  private async turnAway(event: SubmitEvent, key: string): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [message, reason] = [find(".message", form), find<HTMLInputElement>("input", form)];
    const isMissing = !reason?.value.trim();
    put(message, isMissing ? (form.dataset["missing"] ?? "") : "");
    show(message, isMissing);
    if (isMissing) return reason?.focus();
    const body = new URLSearchParams({ act: "turn_away", registration: key.slice(1), reason: reason?.value ?? "" });
    const answer = await fetch(this.turnAwayUrl, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
    if (answer?.type === "opaqueredirect") form.reset();
    else complain(form.dataset["failed"] ?? "");
  }
}
