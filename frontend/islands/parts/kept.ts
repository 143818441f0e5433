// Exchanging a part of the page around what has to live on: a picture that is playing, a meter, whatever a script draws.
// Elements with `data-keep` and an id are neither replaced nor moved (a video that is moved stops); all else is.

const holds = (node: Node): node is Element => node instanceof Element && (node.matches("[data-keep]") || !!node.querySelector("[data-keep]"));
const idsIn = (element: Element): string => {
  const kept = element.matches("[data-keep]") ? [element] : [...element.querySelectorAll("[data-keep]")];
  return kept.map(({ id }) => id).join(" ");
};
const same = (before: Node[], after: Node[]): boolean =>
  before.length === after.length && before.every((node, n) => node.isEqualNode(after[n] ?? null));

function attributesOf(before: Element, after: Element): void {
  for (const { name } of [...before.attributes]) if (!after.hasAttribute(name)) before.removeAttribute(name);
  for (const { name, value } of after.attributes) if (before.getAttribute(name) !== value) before.setAttribute(name, value);
}

function fill(before: Node[], after: Node[], parent: Element, next: Node | null): void {
  if (same(before, after)) return;
  for (const node of before) parent.removeChild(node);
  for (const node of after) parent.insertBefore(node, next);
}

// The children up to the first that holds something kept, that child, and so on; at last those behind it.
function runs(children: Node[]): { gap: Node[]; kept: Element | null }[] {
  const all: { gap: Node[]; kept: Element | null }[] = [{ gap: [], kept: null }];
  for (const child of children) {
    const last = all[all.length - 1];
    if (!last) continue;
    if (!holds(child)) last.gap.push(child);
    else {
      last.kept = child;
      all.push({ gap: [], kept: null });
    }
  }
  return all;
}

/** Whether one can be exchanged for the other around what both keep. */
export const keepsTheSame = (before: Element, after: Element): boolean => holds(before) && idsIn(before) === idsIn(after);

/** Makes `before` like `after`, around what both keep. Nodes of `after` are taken out of it. */
export function exchangeAround(before: Element, after: Element): void {
  attributesOf(before, after);
  const [old, fresh] = [runs([...before.childNodes]), runs([...after.childNodes])];
  for (const [n, { gap, kept }] of old.entries()) {
    const other = fresh[n];
    fill(gap, other?.gap ?? [], before, kept);
    if (kept && other?.kept && !kept.matches("[data-keep]")) exchangeAround(kept, other.kept);
  }
}
