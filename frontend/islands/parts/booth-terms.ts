// The terms of the field: found in any language, the one spoken into in front.

import { mark, says } from "./booth-page";
import { part, put, show } from "./drawn";
import { plain } from "./names";
import type { State } from "./told";

type Row = { row: HTMLElement; names: string[] };

// A word from its beginning; three letters, or a Chinese character, anywhere.
function fits(names: string[], wanted: string): boolean {
  const anywhere = wanted.length > 2 || /\p{Script=Han}/u.test(wanted);
  return names.some((name) => (anywhere ? name.includes(wanted) : ` ${name}`.includes(` ${wanted}`)));
}

function look(rows: Row[], typed: string): void {
  const wanted = plain(typed);
  let found = 0;
  for (const { row, names } of rows) {
    const is = wanted === "" || fits(names, wanted);
    show(row, is);
    found += Number(is);
  }
  const none = part("no-term");
  put(none, found === 0 ? says(none) : "");
  show(part("terms"), found > 0);
}

/** Lets the terms be looked up. */
export function bindTerms(): void {
  const [field, list] = [part<HTMLInputElement>("term"), part("terms")];
  if (!field || !list) return;
  const rows = [...list.children].map((row): Row => ({ row: row as HTMLElement, names: [...row.children].map((name) => plain(name.textContent ?? "")) }));
  field.addEventListener("input", () => {
    look(rows, field.value);
    list.scrollTop = 0;
  });
}

/** Puts the language spoken into in front, and the speaker's after it. */
export function drawTerms({ booth, speaker }: State): void {
  const list = part("terms");
  mark(list, "data-into", booth?.outgoing.find(({ chosen }) => chosen)?.key ?? "");
  mark(list, "data-from", speaker?.language ?? "");
}
