// The technician's page in the hall with servers that a test makes up: levels before anything is live, a connection only
// while it is wanted, and an input that is only heard says so before it offers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "../lib.mjs";
import { page, serve } from "./serve.mjs";
import { until } from "./socket.mjs";

const input = (key) => `<section aria-labelledby="in-${key}" data-input="${key}" data-socket-url="/hall/${key}" data-output-url="/hall/out-${key}"><h2 id="in-${key}">${key}</h2><span role="status" class="state" data-state>off</span>
  <label for="d-${key}">Input</label><select id="d-${key}" data-device disabled><option value="">No input</option></select>
  <label for="n-${key}">Channel</label><select id="n-${key}" data-channel disabled><option value="all">All</option></select>
  <svg class="level" viewBox="0 0 100 10" role="img" aria-label="Level"><rect width="0" height="10" data-level/></svg><p data-level-says>none</p>
  <button data-live-toggle aria-pressed="false" disabled>Send</button><p data-untested hidden>Not good yet</p>
  <label for="o-${key}">Output</label><select id="o-${key}" data-output><option value="">own</option></select><label><input type="checkbox" data-play>Play</label><span class="state" data-out-state>off</span><p data-carries></p></section>`;
const hall = page(`<main><h1>Hall</h1><div data-hall-page data-mixed="All, mixed" data-channel-number="Channel {n}" data-no-device="No input" data-default-output="own"
  data-level-none="none" data-level-silent="silent" data-level-low="low" data-level-good="good" data-level-loud="clips" data-live="Send" data-live-now="Stop" data-off="off" data-connecting="connecting" data-connected="connected" data-again="again">
  <div data-allow><button data-allow-devices>Allow</button></div><p data-denied hidden>Denied</p><div role="alert" data-refused hidden><p></p></div>${input("floor")}${input("fr")}</div></main>`, ["hall"]);

const state = (key, you = {}) => ({ state: {
  channels: [{ key: "floor", name: "Floor", lang: "en", says: "original", interpreted: false, listeners: 0 }, { key: "fr", name: "Français", lang: "fr", says: "interpreted", interpreted: true, listeners: 0 }],
  speaker: null, chair: null, open: [], pictures: [], recording: false, trouble: "", document: null, moved: null, booth: null, panel: null,
  you: { key: `hall-${key}`, role: "hall", listening: "floor", under: false, pictures: false, signed: false, given: ["microphone"], open: [], asking: false, speaks: "", slow_down: "", aside: "", ...you },
} });

async function within(story) {
  const all = { lines: {}, said: { floor: [], "out-fr": [] } };
  const answers = (key) => (line) => {
    all.lines[key] = line;
    line.hear = (said) => all.said[key].push(said);
    line.tell(state(key));
  };
  const server = await serve({ "/": () => hall }, { "/hall/floor": answers("floor"), "/hall/out-fr": answers("out-fr") });
  try {
    await visit({}, async (page) => {
      await page.context().grantPermissions(["microphone"], { origin: server.url });
      await page.goto(server.url);
      await page.locator("#d-floor:enabled").waitFor();
      await story(page, all);
    });
  } finally {
    server.close();
  }
}

test("a device's level is seen before anything is sent", () => within(async (page, all) => {
  assert.ok(await page.locator("[data-input=floor] [data-live-toggle]").isDisabled());
  await page.locator("h1").click();
  await page.selectOption("#d-floor", { index: 1 });
  await page.locator("[data-input=floor] [data-level]:not([width='0'])").waitFor({ state: "attached" });
  await page.locator("[data-input=floor] [data-level-says]", { hasText: /good|clips|low|silent/ }).waitFor();
  assert.deepEqual(all.lines, {}, "nobody is connected yet");
  await axe(page);
}));

test("going live connects and opens, stopping lets go", () => within(async (page, all) => {
  await page.selectOption("#d-floor", { index: 1 });
  const toggle = page.locator("[data-input=floor] [data-live-toggle]");
  await toggle.click();
  const joined = await until(() => all.said.floor.find((said) => said.do === "join"));
  assert.deepEqual(joined.lines.map(([, name]) => name), [">microphone"]);
  const opened = all.said.floor.findIndex((said) => said.do === "open" && said.open);
  assert.ok(opened >= 0 && opened < all.said.floor.indexOf(joined));
  assert.equal(await toggle.getAttribute("aria-pressed"), "true");
  await toggle.click();
  await until(() => all.said.floor.find((said) => said.do === "open" && said.open === false));
  await page.locator("[data-input=floor] [data-state]", { hasText: "off" }).waitFor();
}));

test("a channel that is played in the hall is a connection of its own, which sends nothing", () => within(async (page, all) => {
  await page.locator("[data-input=fr] [data-play]").check();
  const said = all.said["out-fr"];
  const joined = await until(() => said.find(({ do: act }) => act === "join"));
  assert.deepEqual(joined.lines.map(([, name]) => name), ["voice", "floor-1", "floor-2", "floor-3"]);
  assert.deepEqual(said[0], { do: "listen", channel: "fr", under: false }, "it is said before the offer");
  await page.getByText("interpreted").waitFor();
  assert.equal(all.lines.fr, undefined, "the input is left to whoever sends it");
  all.lines["out-fr"].tell({ refused: { code: "elsewhere", says: "Opened in another window" } });
  await page.getByRole("alert").filter({ hasText: "another window" }).waitFor();
  await page.locator("[data-input=fr] [data-play]:not(:checked)").waitFor();
}));
