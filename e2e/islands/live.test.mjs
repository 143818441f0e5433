// Pages that stay true while they are open, and the door that opens by itself for somebody who is there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../lib.mjs";
import { page, serve, stream } from "./serve.mjs";

async function on(routes, path, story) {
  const server = await serve(routes);
  try {
    await visit({}, async (page) => {
      await page.goto(server.url + path);
      await story(page);
    });
  } finally {
    server.close();
  }
}

test("a change is shown and told, and what was typed stays", async () => {
  let waiting = 1;
  let tell;
  const lobby = () => page(`<main data-live-url="/events"><h1>Lobby</h1><p data-live-says="${waiting} waiting">${waiting}</p>
    <label for="why">Reason</label><input id="why" name="why"><label><input type="checkbox" name="who" value="7">Kouassi</label><button id="admit">Admit</button></main>`, ["live"]);
  await on({ "/": lobby, "/events": (_, response) => void (tell = stream(response)) }, "/", async (page) => {
    await page.getByLabel("Reason").fill("wrong room");
    await page.getByLabel("Kouassi").check();
    await page.getByRole("button").focus();
    waiting = 2;
    tell("changed");
    await page.getByText("2", { exact: true }).waitFor();
    assert.equal(await page.getByLabel("Reason").inputValue(), "wrong room");
    assert.equal(await page.getByLabel("Kouassi").isChecked(), true);
    assert.equal(await page.evaluate(() => document.activeElement?.id), "admit");
    assert.equal(await page.getByRole("status").innerText(), "2 waiting");
  });
});

test("another place took over: the page loads again and says so", async () => {
  let tell;
  let loads = 0;
  const door = () => page(`<main data-door data-events-url="/events"><h1>${(loads += 1) === 1 ? "Door" : "Taken over"}</h1></main>`, ["door"]);
  await on({ "/": door, "/events": (_, response) => void (tell = stream(response)) }, "/", async (page) => {
    await page.waitForLoadState("load");
    await page.waitForFunction(() => performance.getEntriesByType("resource").length > 1);
    tell("taken-over");
    await page.getByRole("heading", { name: "Taken over" }).waitFor();
  });
});

const door = (until) => page(`<main data-door data-opened-url="/opened"><h1>Door</h1><div><div class="countdown" role="timer" data-until="${until}"></div>
  <div data-at-nought hidden><form method="post" action="/entered" data-enter><button>Enter</button></form></div></div></main>`, ["door"], 'data-now="2022-02-15T11:45:00Z"');

function routes(said) {
  return {
    "/": () => door("2022-02-15T11:45:02Z"),
    "/opened": (request) => (said.push(request.method), null),
    "/entered": () => page("<main><h1>Lobby</h1></main>"),
  };
}

test("somebody who is there is led in", async () => {
  const said = [];
  await on(routes(said), "/", async (page) => {
    await page.mouse.click(10, 10);
    await page.keyboard.press("Shift");
    await page.getByRole("heading", { name: "Lobby" }).waitFor();
    assert.deepEqual(said, ["POST"]);
  });
});

test("a machine is not", async () => {
  const said = [];
  await on(routes(said), "/", async (page) => {
    await page.evaluate(() => document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })));
    await page.getByRole("button", { name: "Enter" }).waitFor();
    await page.waitForTimeout(2500);
    assert.equal(await page.locator("h1").innerText(), "Door");
    assert.deepEqual(said, []);
  });
});
