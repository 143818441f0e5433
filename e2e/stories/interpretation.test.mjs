// The desk's booths: interpreters are added by keyboard, typed input is kept on faults, the link comes by mail; a meeting's attendance.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, linkIn, mails, noOverflow, open, shot, visit, widths } from "../lib.mjs";

const officer = "officer@secretariat.example";

/** Signs in by the mailed link. @param {import("playwright-core").Page} page */
async function signIn(page) {
  await open(page, "/desk/sign-in");
  await page.locator("#email").fill(officer);
  await page.locator("#email").press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  await open(page, linkIn((await mails(officer))[0], "/desk/sign-in/"));
  await page.locator("main button").press("Enter");
  await page.waitForURL("**/desk");
}

/** Fills the form and sends it. @param {import("playwright-core").Page} page */
async function add(page, name, email, home, into) {
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(email);
  await page.locator("#home").selectOption(home);
  for (const key of into) await page.locator(`[name=into_${key}]`).check();
  await page.locator("#name").press("Enter");
}

test("interpreters are added by keyboard, and their link comes by mail", () => visit({}, async (page) => {
  await signIn(page);
  await open(page, "/desk/interpretation");
  await add(page, "Claire Fontaine", "claire at booths", "fr", []);
  const summary = page.locator(".summary");
  await summary.waitFor();
  assert.equal(await summary.locator("a").count(), 2);
  assert.equal(await page.locator("#name").inputValue(), "Claire Fontaine");
  assert.equal(await page.locator("#home").inputValue(), "fr");
  await axe(page);
  await shot(page, "interpretation-faults");
  await add(page, "Claire Fontaine", "claire@booths.example", "fr", ["fr"]);
  await page.locator(".notice[role=status]").waitFor();
  const [mail] = await mails("claire@booths.example");
  assert.ok(linkIn(mail, "/booth/").length > 36, "a link to the booth");
  const change = page.locator("#interpreter-1 > summary");
  await change.focus();
  await change.press("Enter");
  await page.locator("[name=reason]").fill("is ill");
  await page.locator("[name=reason]").press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  assert.equal(await page.getByText("Claire Fontaine").count(), 0);
}));

for (const language of ["en", "ar"]) {
  for (const width of widths) {
    test(`booths and attendance in ${language} at ${width}`, () => visit({ width, language }, async (page) => {
      await signIn(page);
      await open(page, "/desk/interpretation");
      const name = language === "ar" ? "ليلى حداد" : "Wei Lan";
      await add(page, `${name} ${width}`, `booth-${language}-${width}@booths.example`, language === "ar" ? "ar" : "zh", ["zh", "en"]);
      await page.locator(".notice[role=status]").waitFor();
      await page.locator("details[id^=interpreter] > summary").first().click();
      for (const path of ["", "desk/lobbies/csp8-first-preparatory/attendance"]) {
        if (path) await open(page, `/${path}`);
        assert.equal(await page.locator("h1").count(), 1);
        await noOverflow(page);
        await axe(page);
        await shot(page, `${path ? "attendance" : "interpretation"}-${language}-${width}`);
      }
    }));
  }
}
