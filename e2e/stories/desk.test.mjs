// The secretariat's desk: every page of it in a language of each direction, at a desk and on a phone; the queue by keyboard alone.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { axe, base, linkIn, mails, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";

const officer = "officer@secretariat.example";
const pages = ["", "registrations?state=all", "registrations?state=all&open=1", "registrations/1", "late", "delegations", "links", "outbox", "announcements", "documents", "documents/enter", "programme", "audit"];

/** Signs in by the mailed link. @param {import("playwright-core").Page} page */
async function signIn(page) {
  await open(page, "/desk/sign-in");
  await page.locator("#email").fill(officer);
  await page.locator("#email").press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  const [mail] = await mails(officer);
  await open(page, linkIn(mail, "/desk/sign-in/"));
  await page.locator("main button").press("Enter");
  await page.waitForURL("**/desk");
}

before(() => rehearsal("fill", { registrations: 200, seed: 7 }));

for (const language of ["en", "ar"]) {
  for (const width of widths) {
    test(`the desk in ${language} at ${width}`, () => visit({ width, language }, async (page) => {
      await signIn(page);
      for (const name of pages) {
        await open(page, `/desk/${name}`.replace(/\/$/, ""));
        assert.equal(await page.getAttribute("html", "lang"), language);
        assert.equal(await page.locator("h1").count(), 1, `one h1 on ${name}`);
        await noOverflow(page);
        await axe(page);
        await shot(page, `desk-${name.replace(/[^a-z0-9]+/g, "-") || "today"}-${language}-${width}`);
      }
    }));
  }
}

test("the queue is worked by keyboard alone", () => visit({}, async (page) => {
  await signIn(page);
  await open(page, "/desk/registrations?state=proven");
  const waiting = await page.locator(".queue tbody tr").count();
  assert.ok(waiting > 3, `${waiting} wait`);
  for (const key of ["j", "x", "j", "x"]) await page.keyboard.press(key);
  assert.equal(await page.locator("[data-chosen-count]").innerText(), "2");
  await page.keyboard.press("Enter");
  await page.locator("#sheet").waitFor();
  await page.goBack();
  for (const key of ["x", "j", "x"]) await page.keyboard.press(key);
  await page.keyboard.press("d");
  await page.locator("#reason").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "reason");
  await page.keyboard.type("no note verbale yet");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "keys" }).waitFor();
  await axe(page);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "q");
}));

test("the desk works without scripts", () => visit({ javaScript: false }, async (page) => {
  await signIn(page);
  await open(page, "/desk/registrations?state=proven");
  await page.locator(".queue tbody tr a").first().click();
  await page.locator("#sheet button[value=confirm]").click();
  await page.locator(".notice[role=status]").waitFor();
}));

test("a late request and a paper stand on their pages", () => visit({ width: 390 }, async (page) => {
  await rehearsal("clock", { to: "2022-02-12T10:00:00+01:00" });
  const late = { entity: "NZ", given_name: "Hana", surname: "Whitcombe", function: "Counsellor", role: "adviser", email: "hana@mission-nz.example", mode: "online", language: "en", consent: "yes" };
  await fetch(`${base}/en/csp8-february-2022/register`, { method: "POST", body: new URLSearchParams(late), redirect: "manual" });
  await signIn(page);
  await open(page, "/desk/documents/enter");
  await page.locator("#symbol").fill("ATT/CSP8.WGTR/2022/CHAIR/701/Conf.Agenda");
  await page.locator("#title-en").fill("Draft agenda");
  await page.locator("#issue_date").fill("2022-02-14");
  await page.locator("#issue_time").fill("12:00");
  await page.locator("#state-fr").selectOption("in_translation");
  await page.locator("main form button").last().press("Enter");
  await page.locator(".summary[role=alert]").waitFor();
  await axe(page);
  await page.locator("#due-fr").fill("2022-02-13");
  await page.locator("#file-en").setInputFiles({ name: "agenda.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF") });
  await page.locator("main form button").last().press("Enter");
  await page.waitForURL("**/desk/documents?done=saved");
  for (const name of ["documents", "documents/1", "late"]) {
    await open(page, `/desk/${name}`);
    await noOverflow(page);
    await axe(page);
    await shot(page, `desk-full-${name.replace("/", "-")}-en-390`);
  }
  await page.locator("main form button[value=decline]").first().press("Enter");
  await page.locator(".message").waitFor();
}));
