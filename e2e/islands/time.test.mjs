// Countdowns, times left, the rehearsal's clock, the viewer's zone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "../lib.mjs";
import { page, serve } from "./serve.mjs";

async function on(routes, of, story) {
  const server = await serve(routes);
  try {
    await visit(of, async (page) => {
      await page.goto(server.url);
      await story(page);
    });
  } finally {
    server.close();
  }
}

const clocks = page(`<aside class="rehearsal" aria-label="Rehearsal"><time data-rehearsal-clock data-zone="Europe/Zurich">Tue 15 Feb 2022, 00:00</time></aside>
  <main><h1>Door</h1><div>
  <h2 data-before-nought>The door opens in</h2>
  <div class="countdown" role="timer" data-until="2022-02-15T11:45:02Z"><div><b data-part="hours">0</b></div><div><b data-part="minutes">0</b></div><div><b data-part="seconds">0</b></div></div>
  <div data-at-nought hidden>The door is open</div></div>
  <strong data-left-until="2022-02-19T18:45:00Z"></strong></main>`, ["countdown", "rehearsal"], 'data-now="2022-02-15T11:45:00Z"');

test("a countdown goes by the server's clock and ends in a sentence", () => on({ "/": () => clocks }, {}, async (page) => {
  assert.match(await page.locator(".countdown").innerText(), /00\s*00\s*0[12]/);
  assert.equal(await page.locator(".countdown").getAttribute("aria-label"), "1 minute");
  assert.equal(await page.locator("[data-left-until]").innerText(), "4 days 7 hours");
  assert.equal(await page.locator("[data-rehearsal-clock]").innerText(), "Tue 15 Feb 2022, 12:45");
  await axe(page);
  await page.getByText("The door is open").first().waitFor();
  assert.equal(await page.locator(".countdown").isVisible(), false);
  assert.equal(await page.locator("[data-before-nought]").isVisible(), false);
}));

test("the browser's zone is told once", async () => {
  const asked = [];
  const wanting = page(`<main><h1>Programme</h1><label for="zone">Zone</label><select id="zone"><option>Europe/Zurich</option></select></main>`, ["zone"], "data-zone-wanted");
  await on({ "/": (request) => (asked.push(request.headers.cookie), wanting) }, { zone: "Pacific/Auckland" }, async (page) => {
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked, [undefined, "zone=Pacific/Auckland"]);
  });
  await on({ "/": () => wanting.replace("data-zone-wanted", "") }, { zone: "Pacific/Auckland" }, async (page) => {
    assert.equal(await page.locator("#zone").inputValue(), "Pacific/Auckland");
  });
});
