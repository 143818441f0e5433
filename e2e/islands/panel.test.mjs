// The moderator's panel and the captions' page with a server that a test makes up: who is drawn, what is said when pressed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "../lib.mjs";
import { page, serve } from "./serve.mjs";
import { saidBy, until } from "./socket.mjs";

const gives = ["microphone", "camera", "screen"].map((track) => `<button type="button" class="give" data-give="${track}" data-label="${track}" aria-pressed="false">·</button>`).join("");
const panel = page(`<main><h1>WGETI</h1><p role="status"><span class="state" data-line data-opening="Connecting" data-open="Connected" data-again="Cut"></span></p>
<div data-panel data-socket-url="/media" data-turn-away-url="/act"><div role="alert" data-refused hidden><p></p></div><div role="alert" data-trouble hidden><p></p></div><div data-moved data-says="Now on {platform}." hidden><p></p></div>
  <span data-recording-now hidden>Recording</span><p data-chair data-none="no chair"></p><p data-speaker data-none="nobody"></p>
  <label for="spoken">Spoken</label><select id="spoken" data-spoken><option value="">–</option><option value="es">Español</option><option value="fr">Français</option></select>
  <ul data-mics></ul><p data-no-mics>none open</p><h2>In the room <span data-count></span></h2><span data-asking data-says="Ask"></span>
  <form data-filters role="search"><label for="q">Search</label><input id="q"><label for="which">Show</label><select id="which"><option value="">all</option><option value="asking">asking</option></select></form>
  <table class="people" data-people data-role-delegate="online" data-role-interpreter="interpreter" data-lost="not connected" data-is-open="open" data-make-chair="Make chair" data-end-chair="No longer chair" data-aside="Talk alone" data-aside-end="End" hidden>
    <thead><tr><th>Cat</th><th>Who</th><th>Line</th><th>Check</th><th>Listens</th><th>Give</th></tr></thead><tbody></tbody></table>
  <p data-nobody>Nobody yet</p><p data-none-fits hidden>Nobody fits</p>
  <div role="group" aria-label="Aside" data-aside-bar hidden><b>Alone with <bdi data-aside-name></bdi></b><button data-end-aside>End talk</button></div>
  <template data-person><tr><td><span class="cat" data-cat></span></td><td><strong data-entity></strong> <bdi data-name></bdi> <small data-role></small><span data-chairs hidden>chairs</span><span data-asks hidden>asks</span></td><td data-quality></td><td data-check></td><td data-listening></td>
    <td><div class="gives" role="group">${gives}<details><summary>More</summary><div class="more"><button type="button" data-do="seen" hidden>Seen</button><button type="button" data-do="aside"></button><button type="button" data-do="chair"></button>
    <form data-turn-away data-failed="failed" data-missing="Write a reason" novalidate><p class="message" hidden></p><label>Reason <input name="reason"></label><button>Turn away</button></form></div></details></div></td></tr></template>
  <template data-mic><li><strong data-entity></strong> <bdi data-name></bdi><svg class="level" viewBox="0 0 100 10" role="img" aria-label="Level"><rect width="0" height="10"/></svg><button type="button" data-take>Take</button></li></template>
</div></main><aside aria-label="More">
  <button data-ear data-on="Listen" data-off="Stop">Listen</button><label for="ch">Channel</label><select id="ch" data-channel></select><label>Volume <input type="range" data-volume></label><label><input type="checkbox" data-under>Under</label><label for="dev">Device</label><select id="dev" data-device></select><p data-no-device hidden>No device</p>
  <ul data-booths data-on-air="on air" data-seen="Seen to" data-aside="Talk alone"></ul><p data-no-booths>No booths</p><ul data-hall data-chair-on="Chair sits here" data-chair-off="Chair does not" data-is-open="open" data-off="off" data-lost="lost"></ul><p data-no-hall>No hall</p>
  <form data-document><label for="paper">Paper</label><select id="paper"><option value="">none</option><option value="7">Draft</option></select><button>Show paper</button><span data-shown></span></form>
  <p data-record-row hidden><button data-record data-start="Start on the word" data-end="Stop recording">Start</button></p><p data-record-word data-says="Press when {chair} has said so" data-none="Name the chair first" hidden></p><p data-may-record hidden>may</p><p data-may-not-record>may not</p><p data-load></p></aside>`, ["panel"]);

const person = (key, entity, surname, more = {}) => ({ key, entity, person: surname, category: "State Party", css: "cat-party", role: "delegate", connected: true, given: [], open: [], asking: false, chairs: false, listening: "Français", quality: "good", quality_says: "good line", check: "headset", check_class: "good", ...more });
const plate = ({ key, entity, person, category, css }) => ({ key, entity, person, category, css });
const mexico = person("d12", "México", "Arriaga", { asking: true });
const zambia = person("d3", "Zambia", "Mwansa");
const state = (people = [mexico, zambia], more = {}, also = {}) => ({ state: {
  channels: [{ key: "floor", name: "Floor", lang: "en", says: "original", interpreted: false, listeners: 1 }, { key: "fr", name: "Français", lang: "fr", says: "interpreted", interpreted: true, listeners: 2 }],
  speaker: null, chair: null, open: [], pictures: [], recording: false, trouble: "", document: null, moved: null, booth: null,
  you: { key: "o1", role: "moderator", listening: "floor", under: false, pictures: false, signed: false, given: [], open: [], asking: false, speaks: "", slow_down: "", aside: "" },
  panel: { people, booths: [], hall: [], may_record: true, may_move: true, aside: "", load: "3 people", ...more }, ...also,
} });

async function within(markup, story) {
  const all = { said: [], posted: [] };
  const server = await serve({ "/": () => markup, "/act": (request, response) => void request.on("data", (body) => all.posted.push(String(body))).on("end", () => response.writeHead(303, { location: "/" }).end()) }, { "/media": (line) => {
    all.line = line;
    line.hear = (said) => all.said.push(said);
    line.tell(all.state ?? state());
  } });
  try {
    await visit({}, async (page) => {
      await page.context().grantPermissions(["microphone"], { origin: server.url });
      await page.goto(server.url);
      await story(page, all);
    });
  } finally {
    server.close();
  }
}
const row = (page, name) => page.getByRole("row").filter({ hasText: name });

test("a microphone is given by one press, and taken by the next", () => within(panel, async (page, all) => {
  const button = page.getByRole("button", { name: "microphone: México – Arriaga" });
  await button.click();
  assert.deepEqual(await saidBy(all, "grant"), { do: "grant", person: "d12", track: "microphone", given: true });
  const open = { ...mexico, asking: false, given: ["microphone"], open: ["microphone"] };
  all.line.tell(state([open, zambia], {}, { open: [plate(mexico)], speaker: { ...plate(mexico), says: "", language: "es", since: "", quality: "", quality_says: "" } }));
  await page.getByRole("button", { name: "microphone (open): México – Arriaga" }).waitFor();
  assert.equal(await page.locator("[data-speaker]").innerText(), "México – Arriaga");
  assert.equal(await page.locator("#spoken").inputValue(), "es");
  all.line.tell({ levels: [["d12", -12]] });
  await page.locator("[data-mics] rect:not([width='0'])").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Take: México – Arriaga" }).click();
  assert.deepEqual(await until(() => all.said.find((one) => one.given === false)), { do: "grant", person: "d12", track: "microphone", given: false });
  await axe(page);
}));

test("one of three hundred is found by name, without accents, by keyboard alone", () => within(panel, async (page, all) => {
  const crowd = Array.from({ length: 300 }, (_, n) => person(`d${n + 100}`, `State ${n}`, `Person${n}`));
  all.line.tell(state([mexico, ...crowd]));
  await page.getByText("State 299").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("mexico");
  assert.equal(await page.locator("[data-count]").innerText(), "1 / 301");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  assert.equal((await saidBy(all, "grant")).person, "d12");
  await page.locator("#q").fill("Atlantis");
  await page.getByText("Nobody fits").waitFor();
}));

test("rows stay under the pointer while people come and ask", () => within(panel, async (page, all) => {
  await row(page, "Zambia").hover();
  all.line.tell(state([person("d9", "Fiji", "Naivalu", { asking: true }), zambia, mexico]));
  await row(page, "Fiji").waitFor();
  assert.deepEqual(await page.locator("tbody strong").allInnerTexts(), ["México", "Zambia", "Fiji"]);
  await page.mouse.move(1, 1);
  all.line.tell(state([person("d9", "Fiji", "Naivalu", { asking: true }), mexico, zambia]));
  await page.locator("tbody tr:first-child", { hasText: "Fiji" }).waitFor();
}));

test("talking alone opens a microphone, and Escape ends it", () => within(panel, async (page, all) => {
  await row(page, "Zambia").getByText("More").click();
  await row(page, "Zambia").getByRole("button", { name: "Talk alone" }).click();
  assert.deepEqual(await saidBy(all, "aside"), { do: "aside", person: "d3" });
  all.line.tell(state([mexico, zambia], { aside: "d3" }));
  await page.getByText("Alone with Zambia – Mwansa").first().waitFor();
  const { lines } = await saidBy(all, "join");
  assert.deepEqual(lines.map(([, name]) => name), ["voice", "floor-1", "floor-2", "floor-3", "aside", ">microphone"]);
  await page.keyboard.press("Escape");
  await until(() => all.said.find((one) => one.do === "aside" && one.person === null));
}));

test("nobody is turned away without a reason", () => within(panel, async (page, all) => {
  await row(page, "Zambia").getByText("More").click();
  await row(page, "Zambia").getByRole("button", { name: "Turn away" }).click();
  await page.getByText("Write a reason").waitFor();
  await page.keyboard.type("left the delegation");
  await page.keyboard.press("Enter");
  assert.equal(await until(() => all.posted[0]), "act=turn_away&registration=3&reason=left+the+delegation");
}));

test("document, recording, chair, booths and signs", () => within(panel, async (page, all) => {
  await page.selectOption("#paper", "7");
  await page.getByRole("button", { name: "Show paper" }).click();
  assert.deepEqual(await saidBy(all, "show"), { do: "show", document: 7 });
  await page.getByText("Name the chair first").waitFor();
  assert.ok(await page.getByRole("button", { name: "Start on the word" }).isHidden(), "without a chair there is no word to act on");
  const hall = [person("hall-floor", "Hall", "", { role: "hall" }), person("hall-fr", "Hall: French", "", { role: "hall" })];
  all.line.tell(state([mexico], { hall }));
  await page.getByRole("button", { name: "Chair sits here" }).click();
  assert.deepEqual(await saidBy(all, "chair"), { do: "chair", person: "hall-floor" });
  all.said.length = 0;
  all.line.tell(state([mexico], {}, { chair: plate(mexico) }));
  await page.getByText("Press when México – Arriaga has said so").waitFor();
  await page.getByRole("button", { name: "Start on the word" }).click();
  assert.deepEqual(await saidBy(all, "record"), { do: "record", on: true });
  all.said.length = 0;
  all.line.tell(state([mexico], { may_record: false }, { recording: true }));
  await page.getByRole("button", { name: "Stop recording" }).click();
  assert.deepEqual(await saidBy(all, "record"), { do: "record", on: false });
  all.line.tell(state([mexico], { may_record: false }));
  await page.getByText("may not").waitFor();
  await row(page, "México").getByText("More").click();
  await row(page, "México").getByRole("button", { name: "Make chair" }).click();
  assert.deepEqual(await saidBy(all, "chair"), { do: "chair", person: "d12" });
  const booths = [{ name: "French booth", says: "Delmas, from English", on_air: true, call: "calls the technician", caller: "i4", calls: true }];
  all.line.tell(state([mexico], { booths }, { recording: true, trouble: "The French booth cannot interpret: sound", moved: { platform: "Zoom", href: "/", reason: "a cable" } }));
  await page.getByText("Now on Zoom. a cable").waitFor();
  assert.ok(await page.getByText("cannot interpret").isVisible() && await page.getByText("Recording", { exact: true }).isVisible());
  await page.getByRole("button", { name: "Seen to" }).click();
  assert.deepEqual(await saidBy(all, "seen"), { do: "seen", person: "i4" });
  all.line.tell({ refused: { code: "circle", says: "That would go in a circle" } });
  await page.getByRole("alert").filter({ hasText: "in a circle" }).waitFor();
}));

const captions = page(`<main><h1>WGETI</h1><span data-line></span><div data-captions data-socket-url="/media" data-mended="corrected"><div role="alert" data-refused data-unsent="Not sent" hidden><p></p></div>
  <button data-ear data-on="Listen" data-off="Stop">Listen</button><label for="ch">Channel</label><select id="ch" data-channel></select>
  <fieldset data-languages><legend>Languages</legend><label><input type="checkbox" value="en" checked>English</label><label><input type="checkbox" value="fr">Français</label></fieldset>
  ${["en", "fr"].map((tag) => `<section aria-label="${tag}" data-language="${tag}" hidden><ol class="caption-history" tabindex="0" aria-label="Lines"></ol><p data-none>No line</p><form data-send="Send" data-mend="Correct"><label for="l-${tag}">Line ${tag}</label><input id="l-${tag}"><button>Send</button></form><p data-mending="You correct" data-how="Arrow up corrects">Arrow up corrects</p></section>`).join("")}
</div></main>`, ["captions"]);

const line = (id, text, more = {}) => ({ caption: { id, language: "fr", dir: "ltr", text, mended: false, ...more } });
const french = (page) => page.locator("[data-language=fr] li").allInnerTexts();

test("a line of captions is sent with Enter, stands there once, and others' come beside it", () => within(captions, async (page, all) => {
  await until(() => all.line);
  await page.getByLabel("Français", { exact: true }).check();
  await page.getByLabel("Line fr").pressSequentially("La séance est ouverte.");
  await page.keyboard.press("Enter");
  const { took, ...said } = await saidBy(all, "caption");
  assert.deepEqual(said, { do: "caption", language: "fr", text: "La séance est ouverte." });
  assert.ok(took > 0, "how long it took to write");
  all.line.tell(line(1, "La séance est ouverte."));
  all.line.tell(line(2, "Merci."));
  await page.getByText("Merci.").waitFor();
  all.line.tell({ captions: [line(2, "Merci.").caption] });
  assert.deepEqual(await french(page), ["La séance est ouverte.", "Merci."]);
  assert.equal(await page.getByLabel("Line fr").inputValue(), "");
  await page.reload();
  assert.ok(await page.getByLabel("Line fr").isVisible(), "the languages are kept");
  await axe(page);
}));

test("the last line is mended with arrow up, and stands there mended", () => within(captions, async (page, all) => {
  await until(() => all.line);
  await page.getByLabel("Français", { exact: true }).check();
  all.line.tell({ captions: [line(1, "Bonjour."), line(2, "La séance est uverte.")].map(({ caption }) => caption) });
  await page.getByText("uverte").waitFor();
  await page.getByLabel("Line fr").press("ArrowUp");
  assert.equal(await page.getByLabel("Line fr").inputValue(), "La séance est uverte.");
  await page.locator("[data-language=fr]").getByText("You correct").waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.getByLabel("Line fr").inputValue(), "");
  await page.keyboard.press("ArrowUp");
  await page.getByLabel("Line fr").fill("La séance est ouverte.");
  await page.keyboard.press("Enter");
  assert.deepEqual(await saidBy(all, "mend"), { do: "mend", line: 2, text: "La séance est ouverte." });
  all.line.tell(line(2, "La séance est ouverte.", { mended: true }));
  await page.getByText("ouverte. (corrected)").waitFor();
  assert.deepEqual(await french(page), ["Bonjour.", "La séance est ouverte. (corrected)"]);
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.getByLabel("Line fr").inputValue(), "La séance est ouverte.", "without the sign");
  all.line.tell(line(3, "Merci."));
  await page.locator("[data-language=fr]").getByText("Arrow up corrects").waitFor();
  await page.keyboard.press("Enter");
  assert.ok(all.said.findLast((said) => said.do === "caption"), "another line came after it: what is typed is a line of its own");
}));

test("a booth that calls stands out, is said aloud, and is answered by one press", () => within(panel, async (page, all) => {
  const booth = (more) => ({ name: "French booth", says: "Delmas, from Floor", on_air: true, call: "", caller: "", calls: false, ...more });
  all.line.tell(state(undefined, { booths: [booth()] }));
  const row = page.locator("[data-booths] li");
  await row.getByText("on air", { exact: true }).waitFor();
  assert.ok(await row.getByRole("button", { name: "Seen to" }).isHidden());
  all.line.tell(state(undefined, { booths: [booth({ call: "cannot interpret: sound", caller: "i1" })] }));
  await page.getByRole("status").filter({ hasText: "French booth: cannot interpret: sound" }).waitFor({ state: "attached" });
  assert.ok(await row.getByRole("button", { name: "Seen to" }).isHidden(), "that the sound is bad ends at the booth");
  all.line.tell(state(undefined, { booths: [booth({ call: "calls the technician", caller: "i1", calls: true })] }));
  await row.getByRole("button", { name: "Seen to" }).click();
  assert.deepEqual(await saidBy(all, "seen"), { do: "seen", person: "i1" });
}));
