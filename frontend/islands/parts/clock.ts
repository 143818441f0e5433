// The server's clock. A rehearsal's clock stands elsewhere than the visitor's, but runs at the same pace.

const html = document.documentElement;
const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
const loadedAt = performance.timeOrigin + (navigation?.responseStart ?? 0);

// A kept page may be a minute old, so the answer's own header comes before what stands in the page.
const told = navigation?.serverTiming?.find((entry) => entry.name === "now")?.description;
if (told) html.dataset["now"] = told;

/** The server's time now, in milliseconds. */
export function now(): number {
  const shown = Date.parse(html.dataset["now"] ?? "");
  // The machine's clock, not the page's: it goes on while a laptop sleeps.
  return Number.isNaN(shown) ? Date.now() : shown + Date.now() - Number(html.dataset["nowAt"] ?? loadedAt);
}

/** Takes the server's time from a page that has just been fetched. */
export function setBy(page: Document): void {
  const shown = page.documentElement.dataset["now"];
  if (!shown) return;
  html.dataset["now"] = shown;
  html.dataset["nowAt"] = String(Date.now());
}

/** Calls `tick` at once and then at each full second of the server. */
export function everySecond(tick: () => void): void {
  tick();
  setTimeout(() => everySecond(tick), 1000 - (now() % 1000));
}
