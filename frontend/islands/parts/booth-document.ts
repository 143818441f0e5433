// The document that is being read: plain text as the console shows it, a PDF in a frame, everything else behind a link.

import { part, put, show } from "./drawn";
import type { ShownDocument } from "./told";

const LONGEST = 400_000;
let shown = "";
let told: ShownDocument | null = null;
let own: ShownDocument | null = null;

function paragraphs(text: string): HTMLElement[] {
  return text.slice(0, LONGEST).split(/\n\s*\n/).filter((block) => block.trim()).map((block) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = block.trim();
    return paragraph;
  });
}

async function lay(href: string): Promise<void> {
  const [reader, frame] = [part("document-text"), part<HTMLIFrameElement>("document-frame")];
  show(reader, false);
  show(frame, false);
  const address = `${href}${href.includes("?") ? "&" : "?"}read`;
  const answer = await fetch(address);
  const kind = answer.headers.get("content-type") ?? "";
  if (href !== shown || !answer.ok) return;
  if (kind.startsWith("text/plain")) {
    reader?.replaceChildren(...paragraphs(await answer.text()));
    mirror(reader, href);
    show(reader, true);
  } else if (kind.startsWith("application/pdf") && frame) {
    frame.src = `${address}#navpanes=0&view=FitH`;
    show(frame, true);
  }
}

// The language of the text stands at the end of its address.
function mirror(reader: HTMLElement | null, href: string): void {
  const language = /\/([a-z]{2})(?:\?|$)/.exec(href)?.[1];
  if (!reader || !language) return;
  reader.lang = language;
  reader.dir = language === "ar" ? "rtl" : "ltr";
}

/** Shows the document that everybody is shown; a paper opened here stays until another is shown. */
export function drawDocument(document: ShownDocument | null): void {
  if (document?.href !== told?.href) own = null;
  told = document;
  draw(own ?? document);
}

/** Papers open in the console's own reader; with a key held they open as links do. */
export function bindPapers(): void {
  window.document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-read]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const text = (name: string): string => link.closest("li")?.querySelector(name)?.textContent ?? "";
    own = { title: text("strong"), symbol: text("bdi"), href: link.pathname, says: link.textContent ?? "" };
    draw(own);
    part("document")?.scrollIntoView({ block: "nearest" });
  });
  part("document-away")?.addEventListener("click", () => {
    own = null;
    draw(told);
    part("document")?.querySelector("summary")?.focus();
  });
}

function draw(document: ShownDocument | null): void {
  const place = part("document-shown");
  show(part("document-none"), !document);
  show(place, !!document);
  show(part("document-away"), !!own);
  if (!document || !place) {
    shown = "";
    return;
  }
  put(place.querySelector("strong"), document.title);
  put(place.querySelector("bdi"), document.symbol);
  put(place.querySelector("span"), document.says);
  const link = place.querySelector("a");
  if (link) link.href = document.href;
  const frame = part<HTMLIFrameElement>("document-frame");
  if (frame) frame.title = document.title;
  if (document.href === shown) return;
  shown = document.href;
  lay(document.href).catch(() => undefined); // the link is there
}

/** A pointer in the document takes the keyboard with it: it comes back at once. Whoever went there by Tab is told how. */
export function keepKeyboard(): void {
  let tabbed = 0;
  document.addEventListener("keydown", (event) => event.key === "Tab" && (tabbed = event.timeStamp));
  const notice = part("frame");
  addEventListener("blur", () => {
    const frame = document.activeElement;
    if (!(frame instanceof HTMLIFrameElement)) return;
    if (performance.now() - tabbed < 300) show(notice, true);
    else setTimeout(() => back(frame));
  });
  addEventListener("focus", () => show(notice, false));
  notice?.addEventListener("click", () => show(notice, false));
}

function back(frame: HTMLIFrameElement): void {
  frame.blur();
  window.focus();
}
