// The letter's paragraph 5 by keyboard alone: the form with its faults, the proof, the confirmation, a correction, the withdrawal.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, linkIn, mails, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";

const series = "csp8-february-2022";

/** What each language's reader types and finds. The State is typed by a name in another language than the page's. */
const readers = {
  en: { typed: "كوت ديفوار", found: "Côte d'Ivoire", error: "Error: ", person: { title: "Ms", given_name: "Aya", surname: "Kouassi", function: "First Secretary" } },
  ar: { typed: "Ivory Coast", found: "كوت ديفوار", error: "خطأ: ", person: { title: "السيدة", given_name: "ليلى", surname: "حداد", function: "مستشارة" } },
};

/** What every page must be. */
async function sound(page, name) {
  await noOverflow(page);
  await axe(page);
  assert.equal(await page.locator("h1").count(), 1, "one h1");
  await shot(page, name);
}

/** Goes on with Tab until the control that matches has the focus. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${selector} is not reached by Tab`);
}

/** Presses Enter where the focus is and waits for the page it leads to. */
async function enter(page, selector) {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
  await page.waitForLoadState("networkidle");
}

async function type(page, name, text) {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** The State by one of its names in any language, chosen with the arrows. */
async function chooseState(page, { typed, found }) {
  await tabTo(page, "#entity[role=combobox]");
  await page.keyboard.type(typed);
  await page.locator("#entity-list [role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  assert.match(await page.locator("#entity-list [aria-selected=true]").innerText(), new RegExp(found));
  assert.equal(await page.getAttribute("#entity", "aria-activedescendant"), "entity-list-0");
  await page.keyboard.press("Enter");
  assert.equal(await page.inputValue("#entity"), found);
  assert.equal(await page.locator("select[name=entity]").inputValue(), "CI");
  assert.equal(await page.locator(".plate .entity").innerText().then((t) => t.toLocaleLowerCase()), found.toLocaleLowerCase());
}

async function focused(page) {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
}

for (const [language, reader] of Object.entries(readers)) {
  for (const width of widths) {
    test(`a registration by keyboard, ${language} at ${width}`, () => visit({ width, language }, async (page) => {
      const email = `person-${language}-${width}@mission-ci.example`;
      const picture = (name) => `registration-${name}-${language}-${width}`;

      await open(page, `/${language}/${series}/register`);
      await chooseState(page, reader);
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      for (const [name, text] of Object.entries(reader.person)) if (name === "function") await type(page, name, text);
      for (const [name, text] of Object.entries(reader.person)) if (name !== "function") await type(page, name, text);
      await type(page, "email", "@mission-ci.example");
      await sound(page, picture("filled"));
      await enter(page, "form[action$='/register'] button");

      // Three things are wrong: the summary has the focus, its links lead to the fields, nothing typed is lost.
      assert.ok((await page.title()).startsWith(reader.error), await page.title());
      assert.match(await focused(page), /summary/);
      await sound(page, picture("faults"));
      const links = page.locator(".summary a");
      assert.equal(await links.count(), 3);
      for (let at = 0; at < 3; at += 1) {
        const to = (await links.nth(at).getAttribute("href")).slice(1);
        await links.nth(at).focus();
        await page.keyboard.press("Enter");
        assert.equal(await focused(page), to);
      }
      for (const [name, text] of Object.entries(reader.person)) assert.equal(await page.inputValue(`[name="${name}"]`), text);
      assert.equal(await page.inputValue("#entity"), reader.found);
      assert.equal(await page.inputValue("[name=email]"), "@mission-ci.example");

      await page.locator("#email").focus();
      await type(page, "email", email);
      await tabTo(page, "[name=mode]");
      await page.keyboard.press("Space");
      await tabTo(page, "[name=consent]");
      await page.keyboard.press("Space");
      await enter(page, "form[action$='/register'] button");
      assert.equal(new URL(page.url()).pathname, `/${language}/${series}/register/received`);
      await sound(page, picture("received"));

      const [mail] = await mails(email);
      assert.equal(mail.language, language);
      const mine = linkIn(mail, "/my/");
      await open(page, mine);
      await open(page, mine);
      assert.equal(await page.locator("form[action$='/prove']").count(), 1, "reading proves nothing");
      await sound(page, picture("mine-received"));
      await enter(page, "form[action$='/prove'] button");
      assert.equal(await page.locator("main .notice-good[role=status]").count(), 1);
      await sound(page, picture("mine-proven"));

      await rehearsal("confirm", { email });
      await open(page, mine);
      await sound(page, picture("mine-confirmed"));

      await enter(page, "main a[href$='/correct']");
      assert.equal(await page.inputValue("#entity"), reader.found);
      await type(page, "telephone", "+41 22 000 00 00");
      await sound(page, picture("correct"));
      await enter(page, "form[action$='/correct'] button");
      assert.match(await page.locator("dl.facts").innerText(), /\+41 22 000 00 00/);

      await enter(page, "main a[href$='/withdraw']");
      await sound(page, picture("withdraw"));
      await enter(page, "form[action$='/withdraw'] button");
      assert.equal(await page.locator("main a[href$='/correct']").count(), 0);
      await sound(page, picture("mine-withdrawn"));
    }));
  }
}

test("the form works without scripts", () => visit({ javaScript: false, width: 390 }, async (page) => {
  const email = "no-script@mission-lb.example";
  await open(page, `/en/${series}/register`);
  await page.selectOption("select#entity", "LB");
  await page.selectOption("#role", "adviser");
  for (const [name, text] of Object.entries({ function: "Attachée", surname: "Haddad", email: "no-script" })) await page.fill(`[name="${name}"]`, text);
  await page.check("#mode-in_person");
  await page.check("#consent");
  await page.click("form[action$='/register'] button");
  assert.match(await page.locator(".summary").innerText(), /One thing needs your attention/);
  assert.equal(await page.inputValue("select#entity"), "LB");
  await page.click(".summary a");
  await page.fill("#email", email);
  await shot(page, "registration-faults-without-scripts");
  await page.click("form[action$='/register'] button");
  assert.equal(await page.locator("main h1").innerText(), "Your form has arrived");
  await page.goto(linkIn((await mails(email))[0], "/my/"));
  await page.click("form[action$='/prove'] button");
  assert.match(await page.locator("main").innerText(), /Your address is proven/);
}));

test("somebody in Auckland is told which meetings fall on the next day", () => visit({ zone: "Pacific/Auckland" }, async (page) => {
  const email = "hana@mfat.example";
  await open(page, `/en/${series}/register`);
  await page.selectOption("select[name=entity]", "NZ", { force: true });
  await page.selectOption("#role", "adviser");
  for (const [name, text] of Object.entries({ function: "Policy Adviser", given_name: "Hana", surname: "Whitcombe", email })) await page.fill(`[name="${name}"]`, text);
  await page.check("#mode-online");
  await page.check("#consent");
  await page.click("form[action$='/register'] button");
  await open(page, linkIn((await mails(email))[0], "/my/"));
  await page.locator(".shift").first().waitFor();
  const text = await page.locator("main").innerText();
  assert.match(text, /Auckland/);
  assert.match(text, /next day/);
  await sound(page, "registration-mine-auckland");
}));
