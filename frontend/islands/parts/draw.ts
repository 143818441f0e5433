// Drawing what is told over and over: only what differs is touched, so that focus, open menus and typing stay.

/** Puts a text in its place. */
export function put(place: Element | null | undefined, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

/** Shows or hides a part. */
export function show(part: Element | null | undefined, is: boolean): void {
  if (part instanceof HTMLElement || part instanceof SVGElement) part.toggleAttribute("hidden", !is);
}

/** Says of a switch whether it is on. */
export function press(button: Element | null | undefined, on: boolean): void {
  if (button && button.getAttribute("aria-pressed") !== String(on)) button.setAttribute("aria-pressed", String(on));
}

/** Makes one element of a template. */
export function made(template: string): HTMLElement {
  const found = document.querySelector<HTMLTemplateElement>(template)?.content.firstElementChild;
  return (found?.cloneNode(true) ?? document.createElement("li")) as HTMLElement;
}

/** A list as it is told: a row for each key. With `still` rows keep their places, and newcomers come last. */
export function list<Item>(parent: Element, items: Item[], keyOf: (item: Item) => string, make: () => HTMLElement, draw: (row: HTMLElement, item: Item) => void, still = false): void {
  const old = new Map([...parent.children].map((row) => [(row as HTMLElement).dataset["key"] ?? "", row as HTMLElement]));
  const rows = items.map((item) => {
    const key = keyOf(item);
    const row = old.get(key) ?? Object.assign(make(), {});
    row.dataset["key"] = key;
    old.delete(key);
    draw(row, item);
    return row;
  });
  for (const row of old.values()) row.remove();
  if (still) for (const row of rows.filter((row) => !row.parentElement)) parent.append(row);
  else settle(parent, rows);
}

// A row that moves loses focus in some browsers: the focus goes with it.
function settle(parent: Element, rows: HTMLElement[]): void {
  if (rows.every((row, n) => parent.children[n] === row)) return;
  const focused = document.activeElement;
  parent.append(...rows);
  if (focused instanceof HTMLElement && parent.contains(focused)) focused.focus({ preventScroll: true });
}

/** The options of a choice, as value and words; what was chosen stays chosen. */
export function options(select: HTMLSelectElement | null, wanted: [value: string, words: string][], chosen?: string): void {
  if (!select) return;
  const same = select.options.length === wanted.length && wanted.every(([value, words], n) => select.options[n]?.value === value && select.options[n]?.text === words);
  const value = chosen ?? select.value;
  if (!same) select.replaceChildren(...wanted.map(([value, words]) => new Option(words, value)));
  if (document.activeElement !== select || chosen === undefined) select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
