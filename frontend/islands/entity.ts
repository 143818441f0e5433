// The field "State or organization" as a combobox over the form's own select, and the name plate that follows it.

import { find, named, type Entity, type Match } from "./parts/names";
import { announce } from "./parts/words";

const SHOWN = 60;

function entitiesOf(select: HTMLSelectElement): Entity[] {
  return [...select.options].filter((option) => option.value).map((option) => {
    const group = option.closest("optgroup");
    return { key: option.value, name: option.text, category: group?.label ?? "", shape: group?.dataset["shape"] ?? "", names: [] };
  });
}

async function learnNames(entities: Entity[], url: string): Promise<void> {
  const known = (await (await fetch(url)).json()) as { key: string; names: string[] }[];
  const names = new Map(known.map((each) => [each.key, each.names]));
  for (const entity of entities) entity.names = names.get(entity.key) ?? [];
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

class Combobox {
  readonly #select: HTMLSelectElement;
  readonly #entities: Entity[];
  readonly #input: HTMLInputElement;
  readonly #list: HTMLUListElement;
  #matches: Match[] = [];
  #active = -1;

  constructor(select: HTMLSelectElement) {
    this.#select = select;
    this.#entities = entitiesOf(select);
    const id = select.id || "entity";
    this.#list = element("ul", { role: "listbox", id: `${id}-list`, hidden: "" });
    this.#input = element("input", {
      id, type: "text", class: "form-control", role: "combobox", autocomplete: "off", spellcheck: "false",
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.#list.id,
    });
    this.#takeOver();
    this.#listen();
  }

  #takeOver(): void {
    const select = this.#select;
    for (const name of ["aria-describedby", "aria-invalid", "aria-required"]) {
      const value = select.getAttribute(name);
      if (value) this.#input.setAttribute(name, value);
    }
    this.#list.dataset["label"] = select.labels?.[0]?.textContent?.trim() ?? "";
    select.id = `${select.id}-select`; // the label, and the summary of errors, now point at the field that is shown
    // Out of sight, not out of the form: scripts and restored pages may still choose in it.
    select.className = "visually-hidden";
    select.tabIndex = -1;
    select.setAttribute("aria-hidden", "true");
    this.#show();
    select.after(element("div", { class: "combobox w-30" }, this.#input, this.#list));
    if (select.dataset["namesUrl"]) learnNames(this.#entities, select.dataset["namesUrl"]).catch(() => undefined);
  }

  #show(): void {
    this.#input.value = this.#chosen()?.name ?? "";
  }

  #listen(): void {
    this.#select.addEventListener("change", () => this.#select.value && this.#show());
    this.#input.addEventListener("input", () => this.#open());
    this.#input.addEventListener("click", () => this.#open(""));
    this.#input.addEventListener("keydown", (event) => this.#onKey(event));
    this.#input.addEventListener("blur", () => this.#settle());
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    this.#list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest<HTMLElement>("[role=option]");
      const match = this.#matches[Number(option?.dataset["at"] ?? -1)];
      if (match) this.#choose(match.entity);
    });
  }

  #chosen(): Entity | undefined {
    return this.#entities.find((entity) => entity.key === this.#select.value);
  }

  #open(typed = this.#input.value): void {
    this.#matches = find(this.#entities, typed).slice(0, typed ? SHOWN : undefined);
    this.#list.replaceChildren(...this.#matches.map((match, at) => this.#option(match, at)));
    this.#list.hidden = this.#matches.length === 0;
    this.#list.setAttribute("aria-label", this.#list.dataset["label"] ?? "");
    this.#input.setAttribute("aria-expanded", String(!this.#list.hidden));
    this.#mark(-1);
    if (this.#list.hidden) announce(this.#select.dataset["none"] ?? "");
  }

  #option({ entity, by }: Match, at: number): HTMLLIElement {
    const name = element("span", {}, entity.name);
    if (by) name.append(" ", element("small", {}, element("bdi", {}, by)));
    const category = element("span", { class: `cat ${entity.shape}` }, entity.category);
    return element("li", { role: "option", id: `${this.#list.id}-${at}`, "data-at": String(at), "aria-selected": "false" }, name, category);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#list.removeAttribute("aria-label"); // while closed the field alone bears the label
    this.#input.setAttribute("aria-expanded", "false");
    this.#mark(-1);
  }

  #mark(at: number): void {
    this.#list.children[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = at;
    const option = this.#list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #step(by: number): void {
    if (this.#list.hidden) this.#open(this.#chosen()?.name === this.#input.value ? "" : this.#input.value);
    const count = this.#matches.length;
    if (count > 0) this.#mark(this.#active < 0 ? (by > 0 ? 0 : count - 1) : (this.#active + by + count) % count);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const active = this.#matches[this.#active];
    if (event.key === "ArrowDown") this.#step(1);
    else if (event.key === "ArrowUp") this.#step(-1);
    else if (event.key === "Enter" && !this.#list.hidden && active) this.#choose(active.entity);
    else if (event.key === "Escape" && !this.#list.hidden) this.#close();
    else if (event.key === "Escape") this.#choose(undefined);
    else return;
    event.preventDefault();
  }

  #choose(entity: Entity | undefined): void {
    this.#input.value = entity?.name ?? "";
    this.#set(entity);
    this.#close();
  }

  #set(entity: Entity | undefined): void {
    if (this.#select.value === (entity?.key ?? "")) return;
    this.#select.value = entity?.key ?? "";
    this.#select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // Somebody who typed a whole name, or enough of it for one to be left, need not choose from the list.
  #settle(): void {
    const typed = this.#input.value;
    const marked = this.#matches[this.#active]?.entity;
    const found = find(this.#entities, typed);
    const only = found.length === 1 ? found[0]?.entity : undefined;
    const entity = typed ? (this.#list.hidden ? undefined : marked) ?? named(this.#entities, typed) ?? only : undefined;
    if (entity) this.#choose(entity);
    else this.#set(undefined);
    this.#close();
  }
}

function followOnPlate(select: HTMLSelectElement): void {
  const [line, plate] = [document.querySelector<HTMLElement>("#entity-c"), document.querySelector<HTMLElement>(".plate[data-preview]")];
  const surname = select.form?.querySelector<HTMLInputElement>("[name=surname]");
  const write = (element: Element | null | undefined, text: string) => {
    if (element) (element.querySelector("bdi") ?? element).textContent = text;
  };
  const show = () => {
    const option = select.value ? select.selectedOptions[0] : undefined;
    const group = option?.closest("optgroup");
    for (const category of [line?.querySelector(".cat"), plate?.querySelector(".cat")]) {
      if (!category) continue;
      category.className = `cat ${group?.dataset["shape"] ?? ""}`;
      category.textContent = group?.label ?? "";
      category.toggleAttribute("hidden", !group);
    }
    if (line) line.hidden = !group;
    write(plate?.querySelector(".entity"), option?.text ?? plate?.dataset["emptyEntity"] ?? "");
    write(plate?.querySelector(".person"), surname?.value.trim() || (plate?.dataset["emptyPerson"] ?? ""));
    plate?.classList.toggle("plate-long", (option?.text.length ?? 0) > 28);
  };
  select.addEventListener("change", show);
  surname?.addEventListener("input", show);
  show();
}

const select = document.querySelector<HTMLSelectElement>("select[name=entity]");
if (select) {
  new Combobox(select);
  followOnPlate(select);
}
