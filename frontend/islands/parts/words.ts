// Durations in the reader's language, from the browser's own tables; every other word comes from the server.

// Digits stay 0–9, so that Geneva's clock is the same for all.
const locale = `${document.documentElement.lang || "en"}-u-nu-latn`;
const list = new Intl.ListFormat(locale, { type: "unit", style: "narrow" });

/** "4 days 7 hours", "12 minutes": the two largest units that count. */
export function duration(milliseconds: number): string {
  const minutes = Math.max(0, Math.ceil(milliseconds / 60_000));
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first < 0 ? parts.slice(2) : parts.slice(first, first + 2).filter(([count]) => count > 0);
  return list.format(shown.map(([count, unit]) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count)));
}

/** Puts values into a sentence from the server: "Answer in {ms} ms". */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

let status: HTMLElement | undefined;

/** Tells screen readers, politely. */
export function announce(text: string): void {
  status ??= document.body.appendChild(Object.assign(document.createElement("p"), { className: "visually-hidden" }));
  status.setAttribute("role", "status");
  status.textContent = text;
}
