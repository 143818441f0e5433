// The entity field: found by any name, from the keyboard, and still the form's own select.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "../lib.mjs";
import { page, serve } from "./serve.mjs";

const form = page(`<main><h1>Register</h1><form action="/sent">
  <label for="entity">State or organization</label>
  <p id="entity-h">Type the first letters.</p>
  <select class="form-select" name="entity" id="entity" aria-describedby="entity-h entity-c" data-names-url="/names" data-none="Nobody by that name">
    <option value=""></option>
    <optgroup label="State Party" data-shape="cat-party"><option value="CI">Côte d’Ivoire</option><option value="DE">Germany</option><option value="GH">Ghana</option></optgroup>
    <optgroup label="Signatory State" data-shape="cat-signatory"><option value="TR">Turkey</option></optgroup>
  </select>
  <p id="entity-c" hidden><span class="cat"></span> by status</p>
  <label for="surname">Surname</label><input name="surname" id="surname">
  <button>Send</button></form>
  <div class="plate" data-preview data-empty-entity="State" data-empty-person="Surname"><div><span class="entity"></span><span class="person"></span><span class="cat"></span></div></div></main>`, ["entity"]);
const names = [{ key: "CI", names: ["Ivory Coast", "科特迪瓦"] }, { key: "DE", names: ["ألمانيا", "Allemagne"] }, { key: "TR", names: ["Türkiye"] }];

async function on(story) {
  const server = await serve({ "/": () => form, "/names": () => names, "/sent": (request) => page(`<main><h1>${request.url.split("?")[1]}</h1></main>`) });
  try {
    await visit({}, async (page) => {
      await page.goto(server.url, { waitUntil: "networkidle" });
      await story(page, page.getByRole("combobox", { name: "State or organization" }));
    });
  } finally {
    server.close();
  }
}

for (const [typed, name] of [["ivory", "Côte d’Ivoire"], ["cote d'iv", "Côte d’Ivoire"], ["المانيا", "Germany"], ["turkiye", "Turkey"], ["科特", "Côte d’Ivoire"]]) {
  test(`"${typed}" finds ${name}`, () => on(async (page, field) => {
    await field.fill(typed);
    await field.press("ArrowDown");
    assert.equal(await page.locator("[role=option][aria-selected=true] > :first-child").evaluate((option) => option.firstChild?.textContent), name);
    assert.equal(await field.getAttribute("aria-activedescendant"), "entity-list-0");
    await field.press("Enter");
    assert.equal(await field.inputValue(), name);
    assert.equal(await field.getAttribute("aria-expanded"), "false");
  }));
}

test("the plate and the category follow, and the key is sent", () => on(async (page, field) => {
  await field.fill("ivory");
  await page.getByRole("option").first().click();
  await page.getByLabel("Surname").fill("Kouassi");
  assert.match(await page.locator("[data-preview]").innerText(), /Côte d’Ivoire\s+Kouassi\s+State Party/i);
  assert.equal(await page.locator("#entity-c .cat-party").innerText(), "State Party");
  await page.getByRole("button").click();
  assert.equal(await page.locator("h1").innerText(), "entity=CI&surname=Kouassi");
}));

test("a whole name needs no choosing, nonsense chooses nobody and stays", () => on(async (page, field) => {
  await field.fill("germany");
  await page.getByLabel("Surname").focus();
  assert.equal(await page.locator("select").inputValue(), "DE");
  await field.fill("Atlantis");
  await page.getByLabel("Surname").focus();
  assert.equal(await page.locator("select").inputValue(), "");
  assert.equal(await field.inputValue(), "Atlantis");
}));

test("accessible, closed and open", () => on(async (page, field) => {
  await axe(page);
  await field.press("ArrowDown");
  assert.equal(await page.getByRole("option").count(), 4);
  await axe(page);
  await field.press("Escape");
  assert.equal(await page.getByRole("listbox").isVisible(), false);
}));

test("what is chosen in the select itself shows", () => on(async (page, field) => {
  await page.selectOption("select[name=entity]", "TR");
  assert.equal(await field.inputValue(), "Turkey");
  assert.equal(await page.locator("[data-preview] .cat").innerText(), "Signatory State");
}));
