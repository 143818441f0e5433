// The desk's queue from the keyboard.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "../lib.mjs";
import { page, serve } from "./serve.mjs";

const row = (id, name) => `<tr><td><input type="checkbox" name="id" value="${id}" aria-label="Choose ${name}"></td><td><a href="/registration/${id}">${name}</a></td></tr>`;
const queue = page(`<main><h1>Registrations</h1><form action="/decided">
  <label for="q">Search</label><input id="q" data-search>
  <strong>Chosen: <span data-chosen-count>0</span></strong> <button name="do" value="confirm" data-key="c">Confirm</button>
  <table class="queue"><thead><tr><th><input type="checkbox" aria-label="All" data-choose-all></th><th>Name</th></tr></thead>
  <tbody>${row(1, "Mwansa")}${row(2, "Kouassi")}${row(3, "Naivalu")}</tbody></table></form>
  <label><input type="checkbox" data-keys-switch>Letters</label>
  <p data-keys="Keys"><span>J K down, up</span></p></main>`, ["queue"]);

async function on(story) {
  const server = await serve({
    "/": () => queue,
    "/registration/2": () => page("<main><h1>Kouassi</h1></main>"),
    "/decided": (request) => page(`<main><h1>${request.url.split("?")[1]}</h1></main>`),
  });
  try {
    await visit({}, async (page) => {
      await page.goto(server.url);
      await story(page);
    });
  } finally {
    server.close();
  }
}

const chosen = (page) => page.locator("[data-chosen-count]").innerText();

test("J, X and C confirm the second", () => on(async (page) => {
  await axe(page);
  for (const key of ["j", "x"]) await page.keyboard.press(key);
  assert.equal(await chosen(page), "1");
  await page.keyboard.press("c");
  await page.getByRole("heading", { name: "do=confirm&id=2" }).waitFor();
}));

test("C with nothing chosen means the row one stands on", () => on(async (page) => {
  await page.keyboard.press("c");
  await page.getByRole("heading", { name: "do=confirm&id=1" }).waitFor();
}));

test("Enter opens, also from the row's box", () => on(async (page) => {
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Kouassi" }).waitFor();
}));

test("all at once, and letters typed into a field are letters", () => on(async (page) => {
  await page.getByLabel("All").check();
  assert.equal(await chosen(page), "3");
  await page.getByLabel("Choose Mwansa").uncheck();
  assert.equal(await chosen(page), "2");
  await page.keyboard.press("/");
  await page.keyboard.type("jxc");
  assert.equal(await page.getByLabel("Search").inputValue(), "jxc");
  assert.equal(await chosen(page), "2");
}));

test("? shows the keys, and the letters can be turned off", () => on(async (page) => {
  await page.keyboard.press("?");
  assert.equal(await page.getByRole("dialog", { name: "Keys" }).isVisible(), true);
  await page.keyboard.press("Escape");
  await page.getByLabel("Letters").uncheck();
  await page.keyboard.press("x");
  assert.equal(await chosen(page), "0");
  await page.reload();
  assert.equal(await page.getByLabel("Letters").isChecked(), false);
}));
