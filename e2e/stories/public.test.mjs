// Every public page, in a language of each direction, at a desk and on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, noOverflow, open, shot, transferred, visit, widths } from "../lib.mjs";

const series = "csp8-february-2022";
const pages = ["", "invitation", "programme", "documents", "take-part", "register", "announcements", "test", "privacy", "accessibility"];

for (const language of ["en", "ar"]) {
  for (const name of pages) {
    const path = `/${language}/${series}/${name}`;
    for (const width of widths) {
      test(`${path} at ${width}`, () => visit({ width, language }, async (page) => {
        await open(page, path);
        assert.equal(await page.getAttribute("html", "lang"), language);
        assert.equal(await page.getAttribute("html", "dir"), language === "ar" ? "rtl" : "ltr");
        assert.equal(await page.locator("h1").count(), 1, "one h1");
        await noOverflow(page);
        await axe(page);
        await shot(page, `${name || "home"}-${language}-${width}`);
      }));
    }
  }
}

test("the first page comes in under 100 KB", () => visit({ zone: "Pacific/Auckland" }, async (page) => {
  await open(page, `/en/${series}/`);
  const bytes = await transferred(page);
  assert.ok(bytes > 0 && bytes < 100_000, `${bytes} bytes`);
}));

test("a visitor far away sees their own time after Geneva's", () => visit({ zone: "Pacific/Auckland" }, async (page) => {
  await open(page, `/en/${series}/programme`);
  await page.locator(".yours, .shift").first().waitFor();
  assert.match(await page.locator("main").innerText(), /Auckland/);
}));

test("the public pages can be read without scripts", () => visit({ javaScript: false }, async (page) => {
  for (const name of pages) {
    await open(page, `/en/${series}/${name}`);
    assert.equal(await page.locator("h1").isVisible(), true, name);
  }
}));

test("the language is switched on the same page", () => visit({}, async (page) => {
  await open(page, `/en/${series}/programme`);
  await page.locator(".langs a[lang=fr]").click();
  await page.waitForURL(`**/fr/${series}/programme`);
  assert.equal(await page.getAttribute("html", "lang"), "fr");
}));
