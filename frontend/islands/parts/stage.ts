// What a room's page shows of its state: who speaks, what is heard, the signs, the document, the pictures.

import { now } from "./clock";
import { part, put, show, since, tell } from "./drawn";
import { isSeen, see, type Seen } from "./pictures";
import type { Plate, ShownDocument, State } from "./told";
import { filled } from "./words";

// Whoever chairs has the recording in hand.
function chairing({ you, recording }: State): void {
  const mayPress = !!you.may_record || recording;
  show(part("chairing"), !!you.chairs);
  show(part("record-row"), mayPress);
  show(part("record-text"), mayPress);
  show(part("record-not"), !mayPress);
  const button = part("record");
  put(button, button?.dataset[recording ? "end" : "start"] ?? "");
}

function plate(speaker: Plate | null): void {
  tell("entity", speaker?.entity ?? "");
  put(part("person"), speaker?.person ?? "");
  show(part("person")?.parentElement ?? null, !!speaker?.person);
  tell("category", speaker?.category ?? "");
  const category = part("category");
  if (category) category.className = `cat ${speaker?.css ?? ""}`;
  show(part("nobody"), !speaker);
  show(part("timer"), !!speaker);
}

/** How long somebody has been speaking. */
export function drawTime(state: State | undefined): void {
  put(part("since"), (state?.speaker && since(state.speaker.since, now())) || "–");
}

function tags(state: State): void {
  tell("speaks", state.speaker?.says ?? "");
  const heard = state.channels.find(({ key }) => key === state.you.listening);
  const says = part("hears")?.dataset["says"] ?? "";
  tell("hears", heard ? filled(says, { channel: heard.name, says: heard.says }) : "");
}

function input(state: State): void {
  const place = part("input");
  const says = state.speaker?.quality_says ?? "";
  tell("input", says && filled(place?.dataset["says"] ?? "", { says }));
  if (place) place.className = `state small state-${state.speaker?.quality || "off"}`;
}

function shownDocument(shown: ShownDocument | null): void {
  show(part("document"), !!shown);
  put(part("symbol"), shown?.symbol ?? "");
  put(part("title"), shown?.title ?? "");
  put(part("document-says"), shown?.says ?? "");
  if (shown) part<HTMLAnchorElement>("read")?.setAttribute("href", shown.href);
}

function onStage(state: State, wanted: Map<string, Seen>, slot: string): void {
  const speaks = slot === "chair" ? state.speaker?.key === state.chair?.key : state.speaker?.key.startsWith("hall-");
  const seen = wanted.get(slot);
  if (!state.speaker || !speaks || !seen || wanted.has("speaker")) return;
  wanted.delete(slot);
  wanted.set("speaker", { ...seen, from: slot });
}

function pictures(state: State, own: string): void {
  const wanted = new Map<string, Seen>();
  for (const { slot, says } of state.pictures) if (slot === "signed" ? state.you.signed : state.you.pictures) wanted.set(slot, { says });
  // While chair or hall speaks, their picture is the one to look at: it comes once.
  for (const slot of ["chair", "hall"]) onStage(state, wanted, slot);
  // Nobody is sent their own picture: whoever speaks sees here what the others see.
  if (own && state.speaker?.key === state.you.key) wanted.set("speaker", { says: own, from: "own" });
  else if (own) wanted.set("own", { says: own });
  see(wanted);
  show(part("sitter"), !isSeen("speaker") && !isSeen("screen"));
  show(part("strip"), ["chair", "hall"].some(isSeen));
  const stage = document.getElementById("stage")?.classList;
  stage?.toggle("with-signer", isSeen("signed"));
  stage?.toggle("with-sheet", isSeen("screen"));
}

/** Draws all of it; `own` is the sentence of one's own picture while the camera is open. */
export function drawStage(state: State, own: string): void {
  show(part("recording"), state.recording);
  chairing(state);
  plate(state.speaker);
  drawTime(state);
  tags(state);
  input(state);
  tell("trouble", state.trouble);
  tell("aside", state.you.aside);
  tell("slow", state.you.slow_down);
  shownDocument(state.document);
  pictures(state, own);
}
