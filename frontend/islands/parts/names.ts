// Finding a State or organization by any of its names, in any language, however it is accented.

/** Somebody who may be represented. */
export type Entity = { key: string; name: string; category: string; shape: string; names: string[] };

/** An entity that fits what was typed, and the other name by which it was found. */
export type Match = { entity: Entity; rank: number; by?: string };

const LETTERS: Record<string, string> = {
  "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي",
};

/** A name as it is compared: no case, no accents, no marks, one kind of alef. */
export function plain(name: string): string {
  return name
    .normalize("NFD") // parts hamza and madda from their letter, as it parts accents
    .replace(/[\p{M}\u0640\u0621]/gu, "")
    .toLowerCase()
    .replace(/[łøđıßæœىةکی]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// 0: begins with it, 1: one of its words does, 2: holds it.
function rank(name: string, wanted: string): number {
  const at = ` ${plain(name)}`.indexOf(` ${wanted}`);
  if (at >= 0) return at === 0 ? 0 : 1;
  return wanted.length > 2 && plain(name).includes(wanted) ? 2 : Infinity; // two letters are inside of half the world
}

function fit(entity: Entity, wanted: string): Match {
  const own: Match = { entity, rank: rank(entity.name, wanted) };
  const others = entity.names.map((by): Match => ({ entity, rank: rank(by, wanted) + 0.5, by }));
  return others.reduce((best, other) => (other.rank < best.rank ? other : best), own);
}

/** The entities that fit what was typed, the best first; all of them for nothing typed. */
export function find(entities: Entity[], typed: string): Match[] {
  const wanted = plain(typed);
  if (!wanted) return entities.map((entity) => ({ entity, rank: 0 }));
  const matches = entities.map((entity) => fit(entity, wanted)).filter((match) => match.rank < Infinity);
  return matches.sort((a, b) => a.rank - b.rank); // stable: the server's order within a rank
}

/** The one entity that bears exactly this name. */
export function named(entities: Entity[], typed: string): Entity | undefined {
  const wanted = plain(typed);
  return wanted ? entities.find((entity) => [entity.name, ...entity.names].some((name) => plain(name) === wanted)) : undefined;
}
