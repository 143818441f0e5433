// The device check with a server that a test makes up: what is measured and sent, what is shown of the answer, what
// happens when none comes. The browser's devices are fake: a microphone that beeps once a second.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "../lib.mjs";
import { page, serve } from "./serve.mjs";

const head = (name, title) => `<h2><button type="button" class="check-head" aria-expanded="false" aria-controls="check-${name}"><span class="check-title">${title}</span><span class="state state-off" data-state>not checked</span></button></h2>`;
const says = (...items) => items.map((item) => `<p class="check-says" data-says="${item}"></p>`).join("");
const next = `<p data-next hidden><button type="button" data-do="next">Next</button></p>`;
const press = (name, label) => `<button type="button" data-do="${name}">${label}</button>`;
const step = (name, title, items, body, speakers = "") => `<li data-step="${name}" ${speakers}>${head(name, title)}${says(...items)}<div class="check-body" id="check-${name}" hidden>${body}${next}</div></li>`;
const ask = (id) => `<div data-ask hidden role="group" aria-labelledby="${id}"><p id="${id}" data-floor="Do you hear the floor?" data-language="And French?">Heard?</p>${press("yes", "Yes")}${press("no", "No")}</div>`;
const phase = `<p data-phase role="status" data-hush="Quiet" data-speak="Speak" data-running="One moment" data-none="No room"></p>`;
const level = `<svg class="level" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="0" height="1"/></svg>`;
const kinds = ["headset", "built_in", "unknown"].map((kind) => `<label><input type="radio" name="kind" value="${kind}">${kind}</label>`).join("");

const steps = [
  step("browser", "Browser", ["browser"], ""),
  step("microphone", "Microphone", ["microphone"], `<div data-before-allowed>${press("allow", "Use the microphone")}</div><div data-after-allowed hidden><label for="in">Device</label><select id="in"></select>${level}<fieldset><legend>Kind</legend>${kinds}</fieldset></div>`, "data-speakers"),
  step("voice", "Voice", ["level", "noise"], `${phase}${press("measure", "Measure")}`, "data-speakers"),
  step("loudspeaker", "Loudspeaker", ["loudspeaker"], `<div data-outputs hidden><label for="out">Output</label><select id="out"><option value="">System</option></select></div>${press("play", "Play")}${ask("heard")}`),
  step("echo", "Echo", ["echo"], `${phase}${press("listen", "Listen for echo")}`, "data-speakers"),
  step("camera", "Camera", ["camera"], `${press("show", "Show")}${press("without", "Without")}<div data-seen hidden><label for="cams">Camera</label><select id="cams"></select><video muted playsinline aria-label="You"></video>${press("yes", "Yes")}${press("no", "No")}</div>`, "data-speakers"),
  step("network", "Network", ["network"], `${phase}${press("measure", "Measure")}`),
  step("interpretation", "Interpretation", ["interpretation"], `<label for="lang">Language</label><select id="lang"><option value="fr">fr</option></select>${press("listen", "Listen")}${phase}${ask("check-hear")}`),
].join("");

const made = (more = "") => page(`<main><h1>Check</h1><section data-check aria-label="Check" data-grade-url="/grade" data-media-url="/media" data-recorder="/assets/check-recorder.js" data-figures="{}" data-speaks="true" data-open="not checked" data-now-word="checking" data-unreachable="The server does not answer" ${more}>
  <fieldset><legend>You</legend><label><input type="radio" name="speaks" value="true" checked>speak</label><label><input type="radio" name="speaks" value="false">listen</label></fieldset>
  <button type="button" data-begin hidden>Begin</button><ol class="checks">${steps}</ol>
  <div data-result tabindex="-1"><h2>Result <span data-result-word></span></h2><p data-result-says></p></div><p data-aside hidden>Aside</p></section></main>`, ["check"]);

// A server that finds everything good that is not told to be otherwise.
async function within(story, more) {
  const all = { sent: [], down: false, grades: {} };
  const parts = { browser: ["browser"], microphone: ["microphone"], voice: ["level", "noise"], loudspeaker: ["loudspeaker"], echo: ["echo"], camera: ["camera"], network: ["network"], interpretation: ["interpretation"] };
  const server = await serve({
    "/": () => made(more),
    "/healthz": () => ({ ok: true }),
    "/grade": async (request, response) => {
      if (all.down) return response.writeHead(503).end(), undefined;
      let body = "";
      for await (const bytes of request) body += bytes;
      const sent = JSON.parse(body);
      all.sent.push(sent);
      const items = Object.keys(sent.figures ?? sent).flatMap((name) => parts[name]).map((item) => [item, { grade: all.grades[item] ?? "good", word: all.grades[item] ?? "good", says: `${item} is ${all.grades[item] ?? "good"}` }]);
      return { items: Object.fromEntries(items), result: { grade: "off", word: "not finished", says: `${items.length} items` }, network: "", kept: "" };
    },
  });
  try {
    await visit({}, async (page) => {
      await page.context().grantPermissions(["microphone", "camera"], { origin: server.url });
      await page.goto(server.url);
      await story(page, all);
    });
  } finally {
    server.close();
  }
}
// What the browser itself says on its console of a server that does not answer is expected; anything else is not.
const complaintsOf = (expected) => (error) => {
  if (!Array.isArray(error.actual) || !error.actual.every((complaint) => expected.test(complaint))) throw error;
};
const last = (all) => all.sent.at(-1)?.figures;
const told = (page, text) => page.locator(".check-says", { hasText: text });
const state = (page, name) => page.locator(`[data-step=${name}] [data-state]`);
const isOpen = (page, name) => page.locator(`#check-${name}`).waitFor();

test("the browser is checked at once, and what is good leads on to the next step", () => within(async (page, all) => {
  await axe(page);
  await page.getByRole("button", { name: "Begin" }).click();
  await isOpen(page, "microphone");
  assert.equal(await state(page, "browser").innerText(), "good");
  const { webrtc, opus, vp8, worklet } = last(all).browser;
  assert.ok(webrtc && opus && vp8 && worklet);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("aria-controls")), "check-microphone");
  await axe(page);
}));

test("a label gives a kind, the person corrects it, and no label is ever sent", () => within(async (page, all) => {
  await page.locator("[aria-controls=check-microphone]").click();
  await page.getByRole("button", { name: "Use the microphone" }).click();
  await page.locator("#in option").first().waitFor({ state: "attached" });
  const [label] = await page.locator("#in option").allInnerTexts();
  assert.match(label, /Fake/);
  await told(page, "microphone is good").waitFor();
  assert.deepEqual(last(all).microphone, { is: "unknown" });
  await page.getByLabel("headset").check();
  while (last(all).microphone.is !== "headset") await page.waitForTimeout(20);
  assert.ok(!JSON.stringify(all.sent).includes("Fake"));
  await page.waitForFunction(() => Number(document.querySelector("#check-microphone .level rect")?.getAttribute("width")) > 5);
}));

test("silence and voice are measured, and what is not good stays open to be read", () => within(async (page, all) => {
  all.grades = { noise: "warn" };
  await page.locator("[aria-controls=check-voice]").click();
  await page.getByRole("button", { name: "Measure" }).first().click();
  await page.getByText("Quiet").waitFor();
  await page.getByText("Speak", { exact: true }).waitFor();
  await told(page, "noise is warn").waitFor({ timeout: 15_000 });
  const { noise, clipped } = last(all).voice;
  assert.ok(noise < 0 && noise >= -100 && clipped >= 0, JSON.stringify(last(all)));
  assert.equal(await state(page, "voice").innerText(), "warn");
  assert.ok(await page.locator("#check-voice").isVisible());
  await page.locator("#check-voice").getByRole("button", { name: "Next" }).click();
  await isOpen(page, "loudspeaker");
}));

test("a loudspeaker is asked about, and a microphone that beeps by itself is no echo", () => within(async (page, all) => {
  await page.locator("[aria-controls=check-loudspeaker]").click();
  await page.getByRole("button", { name: "Play" }).click();
  await page.locator("#check-loudspeaker").getByRole("button", { name: "No" }).click();
  await isOpen(page, "echo");
  assert.deepEqual(last(all).loudspeaker, { heard: false });
  await page.getByRole("button", { name: "Listen for echo" }).click();
  await told(page, "echo is good").waitFor({ timeout: 15_000 });
  assert.ok(last(all).echo.likeness < 0.2, JSON.stringify(last(all).echo));
}));

test("a camera is shown, or done without", () => within(async (page, all) => {
  await page.locator("[aria-controls=check-camera]").click();
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForFunction(() => (document.querySelector("video")?.videoWidth ?? 0) > 0);
  await page.locator("#check-camera").getByRole("button", { name: "Yes" }).click();
  await isOpen(page, "network");
  assert.equal(last(all).camera, "seen");
  assert.equal(await page.evaluate(() => document.querySelector("video")?.srcObject), null, "the camera's light goes out");
}));

test("who only listens is not asked for a microphone", () => within(async (page, all) => {
  await page.getByLabel("listen").check();
  assert.equal(await page.locator("[data-step=microphone]").isVisible(), false);
  await page.getByRole("button", { name: "Begin" }).click();
  await isOpen(page, "loudspeaker");
  assert.equal(all.sent.at(-1).speaks, false);
}));

test("what could not be sent is sent again by itself", () => within(async (page, all) => {
  all.down = true;
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByText("The server does not answer").waitFor();
  all.down = false;
  await told(page, "browser is good").waitFor();
  assert.equal(all.sent.length, 1);
}).catch(complaintsOf(/503/)));

test("a network without a way for sound is told apart from no network", () => within(async (page, all) => {
  await page.locator("[aria-controls=check-network]").click();
  await page.locator("#check-network").getByRole("button", { name: "Measure" }).click();
  await told(page, "network is good").waitFor({ timeout: 20_000 });
  assert.deepEqual(last(all).network, { pages: true, round_trip: 0, lost: 0, jitter: 0 });
}).catch(complaintsOf(/WebSocket/)));

test("a page that is loaded again goes on where it was", () => within(async (page, all) => {
  await page.getByRole("button", { name: "Begin" }).click();
  await told(page, "browser is good").waitFor();
  await page.reload();
  await told(page, "browser is good").waitFor();
  assert.ok(last(all).browser.webrtc);
}));
