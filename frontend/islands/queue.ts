// The desk's queue from the keyboard: J K move, X chooses, Enter opens, / searches, ? shows the keys, and every button
// with a `data-key` answers to its letter.

const KEPT = "queue-keys";
const rows = (): HTMLTableRowElement[] => [...document.querySelectorAll<HTMLTableRowElement>(".queue tbody tr")];
const boxOf = (row: Element | undefined) => row?.querySelector<HTMLInputElement>("[type=checkbox]") ?? undefined;
const boxes = (): HTMLInputElement[] => rows().flatMap((row) => boxOf(row) ?? []);
const keysSwitch = document.querySelector<HTMLInputElement>("[data-keys-switch]");

const cursor = (): HTMLTableRowElement | undefined => rows().find((row) => row.classList.contains("cursor"));

function moveTo(row: HTMLTableRowElement | undefined): void {
  if (!row) return;
  cursor()?.classList.remove("cursor");
  row.classList.add("cursor");
  row.scrollIntoView({ block: "nearest" });
  boxOf(row)?.focus({ preventScroll: true });
}

function move(by: number): void {
  const all = rows();
  const here = all.findIndex((row) => row.classList.contains("cursor"));
  moveTo(all[Math.min(all.length - 1, Math.max(0, here + by))]);
}

function count(): void {
  const chosen = boxes().filter((box) => box.checked).length;
  for (const place of document.querySelectorAll("[data-chosen-count]")) place.textContent = String(chosen);
  const all = document.querySelector<HTMLInputElement>("[data-choose-all]");
  if (!all) return;
  all.checked = chosen > 0 && chosen === boxes().length;
  all.indeterminate = chosen > 0 && !all.checked;
}

function choose(box: HTMLInputElement | undefined, checked = !box?.checked): void {
  if (box) box.checked = checked;
  count();
}

function press(button: HTMLElement): void {
  // A decision with nothing chosen means the row one stands on.
  const decides = button instanceof HTMLButtonElement && !boxes().some((box) => box.checked);
  if (decides) choose(boxOf(cursor()), true);
  button.click();
}

// The keys stand under a table of fifty rows; asked for, they come to where one is.
function showKeys(): void {
  const keys = document.querySelector<HTMLElement>("p[data-keys]");
  const shown = document.querySelector<HTMLDialogElement>("dialog.keys-shown");
  if (shown) shown.close();
  else if (keys) {
    const dialog = document.createElement("dialog");
    dialog.className = "keys-shown";
    dialog.setAttribute("aria-label", keys.dataset.keys ?? "");
    dialog.append(...[...keys.children].map((key) => key.cloneNode(true)));
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }
}

function typing(target: Element): boolean {
  return target.matches("textarea, select, [contenteditable], dialog *, input:not([type=checkbox], [type=radio])");
}

function onKey(event: KeyboardEvent): void {
  const target = event.target as Element;
  const busy = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
  if (busy || typing(target) || keysSwitch?.checked === false) return;
  const key = event.key.toLowerCase();
  const button = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (key === "j") move(1);
  else if (key === "k") move(-1);
  else if (key === "x") choose(boxOf(cursor()));
  else if (key === "/") document.querySelector<HTMLElement>("[data-search]")?.focus();
  else if (key === "?") showKeys();
  else if (key === "enter" && !target.matches("a, button, summary")) cursor()?.querySelector<HTMLElement>("a[href]")?.click();
  else if (button) press(button);
  else return;
  event.preventDefault();
}

function keepSwitch(keysSwitch: HTMLInputElement): void {
  keysSwitch.checked = localStorage.getItem(KEPT) !== "off";
  keysSwitch.addEventListener("change", () => localStorage.setItem(KEPT, keysSwitch.checked ? "on" : "off"));
}

if (rows().length > 0) {
  if (keysSwitch) keepSwitch(keysSwitch);
  (cursor() ?? rows().find((row) => row.getAttribute("aria-selected") === "true") ?? rows()[0])?.classList.add("cursor");
  document.addEventListener("keydown", onKey);
  document.addEventListener("change", (event) => {
    const box = event.target as HTMLInputElement;
    if (box.matches("[data-choose-all]")) for (const each of boxes()) each.checked = box.checked;
    count();
  });
  document.querySelector(".queue tbody")?.addEventListener("pointerdown", (event) => {
    const row = (event.target as Element).closest("tr");
    cursor()?.classList.remove("cursor");
    row?.classList.add("cursor");
  });
  count();
}
