// Two interpreters of the French booth and one of the English: the plan, the console, relay, handover, take-over, with real sound.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, linkIn, mails, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";

const officer = "officer@secretariat.example";
const stamp = Date.now();
const booths = {};

async function add(page, name, home, into) {
  await open(page, "/desk/interpretation");
  const email = `${name.toLowerCase()}.${stamp}@booths.example`;
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(email);
  await page.locator("#home").selectOption(home);
  for (const key of into) await page.locator(`[name=into_${key}]`).check();
  await page.locator("#name").press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  booths[name] = linkIn((await mails(email))[0], "/booth/");
}

test("three interpreters are added at the desk", () => visit({}, async (page) => {
  await rehearsal("reset", {});
  await open(page, "/desk/sign-in?lang=en");
  await page.locator("#email").fill(officer);
  await page.locator("#email").press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  await open(page, linkIn((await mails(officer))[0], "/desk/sign-in/"));
  await page.locator("main button").press("Enter");
  await page.waitForURL("**/desk");
  await add(page, "Delmas", "fr", ["fr"]);
  await add(page, "Okafor", "fr", ["fr"]);
  await add(page, "Karlsson", "en", ["en"]);
  await rehearsal("clock", { to: "2022-02-15T12:32:19+01:00" });
}));

for (const language of ["en", "ar"]) {
  for (const width of widths) {
    test(`the plan before the door opens, ${language} at ${width}`, () => visit({ width, language, zone: "Pacific/Auckland" }, async (page) => {
      await open(page, `${booths.Delmas}?lang=${language}`);
      await page.locator(".yours").first().waitFor();
      await noOverflow(page);
      await axe(page);
      await shot(page, `booth-plan-${language}-${width}`);
    }));
  }
}

test("without scripts: when and where, and why there is no console", () => visit({ javaScript: false }, async (page) => {
  await open(page, booths.Delmas);
  assert.ok(await page.getByText("WGETI Sub-working Group on Article 9").first().isVisible());
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
  await open(page, booths.Delmas);
  await page.getByText("The console needs scripts.").waitFor();
  await page.getByRole("link", { name: "All sessions" }).click();
  await page.getByRole("link", { name: /Enter the booth/ }).waitFor();
}));

for (const language of ["en", "ar"]) {
  for (const width of widths) {
    test(`the console, ${language} at ${width}`, () => visit({ width, language }, async (page) => {
      await open(page, `${booths.Okafor}?lang=${language}`);
      await page.locator("[data-choice=floor]").waitFor();
      await page.locator("[data-part=line]").waitFor({ state: "hidden" });
      await noOverflow(page);
      await axe(page);
      await shot(page, `booth-${language}-${width}`);
    }));
  }
}

/** Goes to the console and switches on. */
async function sit(page, name) {
  await page.context().grantPermissions(["microphone", "camera"]);
  await open(page, `${booths[name]}?lang=en`);
  await page.locator("[data-act=start]").click();
  await page.locator("[data-act=headset]").click(); // a fake device's name is no headset's
  await page.locator("[data-part=line]").waitFor({ state: "hidden" });
  await page.getByRole("radio", { checked: true }).nth(1).waitFor(); // the only outgoing language, chosen by itself
}
const light = (page, words) => page.locator("[data-part=air]").filter({ hasText: words }).waitFor();
const hears = (page) => page.waitForFunction(() => Number(document.querySelector("[data-meter=source] rect").getAttribute("width")) > 20);

test("relay, handover and take-over: one microphone on air at any time", () => visit({}, (delmas) => visit({}, (okafor) => visit({}, async (karlsson) => {
  for (const [page, name] of [[delmas, "Delmas"], [okafor, "Okafor"], [karlsson, "Karlsson"]]) await sit(page, name);
  await karlsson.keyboard.press("Space");
  await light(karlsson, "ON AIR");
  await okafor.keyboard.press("4");
  await okafor.getByRole("radio", { name: /English booth/, checked: true }).waitFor();
  await hears(okafor);
  await delmas.keyboard.press("Space");
  await light(delmas, "ON AIR");
  await karlsson.getByRole("radio", { name: /French booth/ }).click();
  await delmas.getByRole("radio", { name: /English booth.*would make a circle/ }).waitFor();
  await okafor.keyboard.press("Space");
  await okafor.getByText("Another microphone is live on this channel").waitFor();
  // Okafor listens to English, which takes French: to speak into French would go in a circle.
  await okafor.keyboard.press("1");
  await okafor.getByRole("radio", { name: /Floor/, checked: true }).waitFor();
  await okafor.keyboard.press("r");
  await delmas.getByText("Okafor asks for the microphone.").waitFor();
  await shot(delmas, "booth-asked-en-1280");
  await delmas.keyboard.press("a");
  await light(okafor, "ON AIR");
  await light(delmas, "Not on air");
  await hears(karlsson);
  await delmas.keyboard.press("m");
  await delmas.keyboard.type("I take you back");
  await delmas.keyboard.press("Enter");
  await okafor.getByText("I take you back").first().waitFor();
  for (const key of ["t", "t"]) await delmas.keyboard.press(key);
  await light(delmas, "ON AIR");
  await light(okafor, "Not on air");
  await delmas.keyboard.down("c");
  await light(delmas, "Silent");
  await delmas.keyboard.up("c");
  await light(delmas, "ON AIR");
  await axe(delmas);
}))));
