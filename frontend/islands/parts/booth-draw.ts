// The console as the server tells it: sources, outgoing languages, the light, handover, signals, colleagues, the speaker.

import { drawChoices } from "./booth-choices";
import { drawDocument } from "./booth-document";
import { drawTerms } from "./booth-terms";
import { dress, mark, says, telling } from "./booth-page";
import { part, put, show, tell } from "./drawn";
import type { Booth, ChannelState, Speaker, State } from "./told";
import { announce, filled } from "./words";

const OUTGOING_KEYS = ["f", "g", "j", "k", "l"];
const LINE_CLASSES = new Set(["good", "warn", "bad"]);

// A channel has the digit of its place among all channels: it stays the same when one's own channel changes.
function sources({ sources }: Booth, channels: ChannelState[]): void {
  const place = (key: string, at: number): number => (channels.findIndex((channel) => channel.key === key) + 1 || at + 1);
  const digit = (key: string, at: number): string => (place(key, at) < 10 ? String(place(key, at)) : "");
  drawChoices(part("sources"), sources.map((source, at) => ({
    id: source.key, key: digit(source.key, at), name: source.name, detail: source.detail, end: source.depth_says,
    chosen: source.chosen, refused: source.refused, quiet: source.depth === "silent",
  })));
}

function relayKeys({ sources }: Booth): void {
  for (const row of document.querySelectorAll<HTMLElement>("[data-relay]")) {
    const [button, select] = [row.querySelector("button"), row.querySelector("select")];
    const lies = sources.find(({ preselected }) => preselected === Number(row.dataset["relay"]));
    mark(button, "aria-disabled", !lies || lies.refused);
    mark(button, "aria-pressed", !!lies?.chosen);
    if (!select) continue;
    const empty = select.options[0];
    const wanted = sources.map(({ key, name }) => `${key} ${name}`).join("\n");
    if (empty && select.dataset["drawn"] !== wanted) select.replaceChildren(empty, ...sources.map(({ key, name }) => new Option(name, key)));
    select.dataset["drawn"] = wanted;
    if (document.activeElement !== select) select.value = lies?.key ?? "";
  }
}

// One's own booth first; what is not this interpreter's is named, and is no key.
function outgoing({ outgoing, on_air }: Booth): void {
  const [group, others] = [part("outgoing"), part("not-yours")];
  const home = says(group, "home");
  const yours = outgoing.filter((choice) => choice.yours).sort((a, b) => Number(b.key === home) - Number(a.key === home));
  drawChoices(group, yours.map((choice, at) => ({
    id: choice.key, key: OUTGOING_KEYS[at] ?? "", name: choice.name, lang: choice.key === "signed" ? "" : choice.key,
    detail: choice.on_air && !(choice.chosen && on_air) ? filled(says(group, "taken"), { name: choice.on_air }) : "",
    end: "", chosen: choice.chosen, refused: false,
  })));
  const names = outgoing.filter((choice) => !choice.yours).map(({ name }) => `\u2068${name}\u2069`); // each in its own direction
  telling(others, names.length ? filled(says(others), { languages: names.join(" · ") }) : "");
}

function light(booth: Booth): void {
  const [light, words, audience] = [part("onair"), part("air"), part("audience")];
  const into = booth.outgoing.find(({ chosen }) => chosen);
  dress(light, "live", booth.on_air && !booth.cough);
  dress(light, "onair-blocked", !into);
  put(words, says(words, !booth.on_air ? "off" : booth.cough ? "cough" : "on"));
  put(audience, into ? filled(says(audience), { language: into.name, n: booth.listeners }) : says(audience, "none"));
  const other = part("other");
  telling(other, into?.on_air && !booth.on_air ? filled(says(other), { name: into.on_air }) : "");
}

function microphone(booth: Booth): void {
  const button = part("microphone");
  dress(button, "live", booth.on_air);
  mark(button, "aria-pressed", booth.on_air);
  put(button?.querySelector("b") ?? null, says(button, booth.on_air ? "open" : "closed"));
  put(button?.querySelector("small") ?? null, says(button, booth.on_air ? "pressClose" : "pressOpen"));
  mark(part("cough"), "aria-pressed", booth.cough);
}

/** Who holds the microphone that this interpreter could get: on the channel worked into, or a colleague on another of theirs. */
export function holder({ on_air, outgoing, colleagues }: Booth): string {
  const held = outgoing.filter((choice) => choice.yours && choice.on_air);
  const mates = colleagues.filter((colleague) => colleague.on_air).map(({ name }) => name);
  const choice = held.find(({ chosen }) => chosen) ?? held.find((choice) => mates.includes(choice.on_air));
  return on_air ? "" : (choice?.on_air ?? "");
}

function handover(booth: Booth, before: Booth | null): void {
  const [asked, request] = [part("asked"), part("request")];
  telling(asked, booth.asked_by && booth.on_air ? filled(says(asked), { name: booth.asked_by }) : "");
  show(part("answer"), booth.asked_by !== "" && booth.on_air);
  const free = holder(booth) === "";
  mark(request, "aria-disabled", free && !booth.asking);
  mark(part("take"), "aria-disabled", free);
  toggled(request, booth.asking);
  if (before?.asking && !booth.asking && !booth.on_air && !free) announce(says(request, "declined"));
  if (before?.on_air && !booth.on_air && !free) announce(says(part("take"), "taken"));
}

/** A key that stays down. */
export function toggled(button: HTMLElement | null, on: boolean): void {
  mark(button, "aria-pressed", on);
  put(button?.querySelector("small") ?? null, says(button, on ? "on" : "off"));
}

function signals(booth: Booth, state: State): void {
  toggled(part("cannot"), booth.cannot);
  const call = part("call");
  const stood = call?.getAttribute("aria-pressed") === "true";
  if (stood !== booth.calls) toggled(call, booth.calls); // that it was answered stays to be read
  mark(part("camera"), "aria-pressed", state.you.open.includes("camera"));
}

function colleagues(booth: Booth): void {
  const list = part("colleagues");
  const item = ({ name, here, on_air }: Booth["colleagues"][number]): string => filled(says(list, on_air ? "air" : here ? "here" : "away"), { name });
  const wanted = booth.colleagues.map(item);
  if (list && list.dataset["drawn"] !== wanted.join("\n")) {
    list.replaceChildren(...wanted.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
    list.dataset["drawn"] = wanted.join("\n");
  }
  show(part("alone"), booth.colleagues.length === 0);
  const [count, here] = [part("count"), booth.colleagues.filter((colleague) => colleague.here).length + 1];
  put(count, filled(says(count), { n: here }));
  dress(count, "state-good", here > 1);
  dress(count, "state-warn", here === 1);
}

function line({ at, from, text }: Booth["messages"][number]): HTMLLIElement {
  const item = document.createElement("li");
  const element = (name: string, words: string): HTMLElement => Object.assign(document.createElement(name), { textContent: words });
  item.append(element("time", at), " ", element("strong", from), " ", element("bdi", text));
  return item;
}

function messages(booth: Booth, before: Booth | null): void {
  const list = part("messages");
  const all = booth.messages.map(({ at, from, text }) => `${at} ${from} ${text}`).join("\n");
  if (!list || list.dataset["drawn"] === all) return;
  list.dataset["drawn"] = all;
  list.replaceChildren(...booth.messages.map(line));
  list.scrollTop = list.scrollHeight;
  const last = booth.messages.at(-1);
  const foreign = last && booth.colleagues.some(({ name }) => name === last.from);
  if (before && foreign) announce(filled(says(list), { name: last.from, text: last.text }));
}

const LONG = 28;

function next({ next }: Booth): void {
  const list = part("next")?.querySelector("ol");
  show(part("next"), next.length > 0);
  const wanted = next.map(({ name, own, speaks }) => [name, own, speaks].filter(Boolean));
  if (!list || list.dataset["drawn"] === JSON.stringify(wanted)) return;
  list.dataset["drawn"] = JSON.stringify(wanted);
  list.replaceChildren(...wanted.map((words) => {
    const item = document.createElement("li");
    item.append(...words.flatMap((word, at) => [at ? " · " : "", Object.assign(document.createElement("bdi"), { textContent: word })]));
    return item;
  }));
}

// The name to be said, in the language it is said in.
function ownName({ speaker, outgoing }: Booth): void {
  const place = part("own-name");
  telling(place, speaker);
  mark(place, "lang", outgoing.find(({ chosen }) => chosen)?.key ?? "");
}

function speaker(speaker: Speaker | null): void {
  const foot = part("speaker");
  show(foot, !!speaker);
  show(part("nobody"), !speaker);
  const input = part("input");
  show(input, !!speaker);
  if (!speaker) return;
  put(foot?.querySelector(".entity") ?? null, speaker.entity);
  put(foot?.querySelector(".person bdi") ?? null, speaker.person);
  dress(foot?.querySelector(".plate"), "plate-long", speaker.entity.length > LONG);
  const category = foot?.querySelector(".cat");
  put(category ?? null, speaker.category);
  show(category ?? null, speaker.category !== "");
  mark(category, "class", `cat ${speaker.css}`);
  put(part("speaks"), speaker.says);
  put(input, filled(says(input), { says: speaker.quality_says || says(input, "unknown") }));
  mark(input, "class", `state state-${LINE_CLASSES.has(speaker.quality) ? speaker.quality : "off"}`);
}

function moved(state: State): void {
  const notice = part("moved");
  show(notice, !!state.moved);
  if (!notice || !state.moved) return;
  put(notice.querySelector("strong"), filled(says(notice), { platform: state.moved.platform }));
  put(notice.querySelector("span"), state.moved.reason);
  const link = notice.querySelector("a");
  show(link, state.moved.href !== "");
  if (link) link.href = state.moved.href;
}

/** Draws the whole console; `before` is what was drawn before. */
export function draw(state: State, before: State | null): void {
  const [booth, old] = [state.booth, before?.booth ?? null];
  show(part("recording"), state.recording);
  tell("trouble", state.trouble);
  tell("aside", state.you.aside);
  moved(state);
  speaker(state.speaker);
  drawDocument(state.document);
  drawTerms(state);
  if (!booth) return;
  next(booth);
  ownName(booth);
  sources(booth, state.channels);
  relayKeys(booth);
  outgoing(booth);
  light(booth);
  microphone(booth);
  handover(booth, old);
  signals(booth, state);
  colleagues(booth);
  messages(booth, old);
  tell("warning", booth.warning);
}
