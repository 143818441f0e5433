// The device check, over the real room of the tests: at the test door, from the personal page, with the moderator of a
// test session, and what the desk sees. The browser's devices are fake. Winds the rehearsal's clock.
import assert from "node:assert/strict";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { chromium } from "playwright-core";
import { part } from "../islands/parts.mjs";
import { axe, base, linkIn, mails, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";

const series = "csp8-february-2022";
const email = `tamahori.${Date.now()}@mission-nz.example`;
const officer = "officer@secretariat.example";
const names = ["browser", "microphone", "voice", "loudspeaker", "echo", "camera", "network", "interpretation"];

async function register() {
  const fields = { entity: "NZ", title: "Ms", given_name: `Hana${Date.now()}`, surname: "Tamahori", function: "Counsellor", role: "adviser", email, mode: "online", language: "en", consent: "yes" };
  const base = process.env.CONVOKE_URL ?? "http://127.0.0.1:8080";
  const response = await fetch(`${base}/en/${series}/register`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  assert.equal(response.status, 303);
  const mine = linkIn((await mails(email))[0], "/my/");
  await rehearsal("confirm", { email });
  return mine;
}

async function signedIn(page) {
  await page.goto("/desk/sign-in?lang=en");
  await page.locator("#email").fill(officer);
  await page.locator("#email").press("Enter");
  await page.waitForLoadState();
  await page.goto(linkIn((await mails(officer))[0], "/desk/sign-in/"));
  await page.locator("main form button").first().click();
  await page.waitForURL("**/desk");
}

const step = (page, name) => page.locator(`[data-step=${name}]`);
const press = (page, name, what) => step(page, name).locator(`[data-do=${what}]`).click();
const says = (page, item) => page.locator(`[data-says=${item}]:not(:empty)`);
async function opened(page, name) {
  if (await page.locator(`#check-${name}`).isHidden()) await step(page, name).locator(".check-head").click();
}
/** The meter of what is heard rises. */
const heard = (page) => page.waitForFunction(() => Number(document.querySelector("#check-interpretation .level rect")?.getAttribute("width")) > 10);

let mine;
before(async () => {
  await rehearsal("reset", {});
  mine = await register();
  await rehearsal("clock", { to: "2022-02-09T08:10:00+01:00" });
});

for (const language of ["en", "ar"]) {
  for (const width of widths) {
    test(`every step at the test door, ${language} at ${width}`, () => visit({ width, language }, async (page) => {
      await open(page, `/${language}/${series}/test`);
      await axe(page);
      await page.locator("[data-begin]").click();
      await says(page, "browser").waitFor();
      for (const name of names) {
        await opened(page, name);
        if (name === "microphone") {
          await press(page, name, "allow");
          await page.locator("#check-input").waitFor();
        }
        await noOverflow(page);
        await axe(page);
        await shot(page, `check-${name}-${language}-${width}`);
      }
    }));
  }
}

test("from the personal page through the real room, kept and seen by the desk", () => visit({}, async (page) => {
  await open(page, mine);
  await page.getByText("Your equipment is not checked yet.").waitFor();
  await page.getByRole("link", { name: "Check your equipment" }).click();
  await page.locator("[data-begin]").click();
  await press(page, "microphone", "allow");
  await page.locator("input[value=headset]").check();
  await says(page, "microphone").filter({ hasText: "as the invitation recommends" }).waitFor();
  await opened(page, "network");
  await press(page, "network", "measure");
  await says(page, "network").filter({ hasText: "Sound travels well" }).waitFor({ timeout: 30_000 });
  assert.match(await page.locator("[data-figures-told]").innerText(), /^UDP, round trip \d+ ms, lost 0(\.\d)? %, jitter \d+ ms$/);
  await opened(page, "interpretation");
  await page.locator("#check-language").selectOption("fr");
  await press(page, "interpretation", "listen");
  await page.getByText("do you hear the speaker?").waitFor();
  await heard(page);
  await press(page, "interpretation", "yes");
  await page.getByText("the other language: do you hear it?").waitFor();
  await heard(page);
  await press(page, "interpretation", "yes");
  await says(page, "interpretation").filter({ hasText: "You hear the floor and the other language" }).waitFor();
  await page.getByText("Still to check: Loudness of the voice").waitFor();
  await page.locator("[data-kept]", { hasText: "not finished" }).waitFor();
  await axe(page);
  await shot(page, "check-kept-en-1280");
  await visit({}, async (desk) => {
    await signedIn(desk);
    await open(desk, "/desk/checks");
    const line = desk.locator(".ledger li", { hasText: "Tamahori" });
    assert.match(await line.innerText(), /Headset on a cable[\s\S]*not finished/);
    await noOverflow(desk);
    await axe(desk);
    await shot(desk, "desk-checks-en-1280");
  });
  for (const [language, width] of [["ar", 390], ["ar", 1280], ["en", 390]]) {
    await visit({ width, language }, async (again) => {
      await open(again, `${mine}/check?lang=${language}`);
      await says(again, "microphone").waitFor();
      await noOverflow(again);
      await axe(again);
      await shot(again, `check-again-${language}-${width}`);
    });
  }
}));

/** A browser of its own: with other flags, or with a file for a microphone. */
async function withBrowser(flags, story) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", ...flags] });
  try {
    await story(await (await browser.newContext({ baseURL: base, locale: "en" })).newPage());
  } finally {
    await browser.close();
  }
}

/** A file of 16-bit sound: the sweep that the page plays, over and over, as a microphone beside a loudspeaker hears it. */
async function sweeping() {
  const { sweep } = await part("check-sound");
  const [once, gap] = [sweep(48_000, 0.6, 0.1), new Float32Array(4_800)];
  const samples = Float32Array.from([...once, ...gap, ...once, ...gap, ...once, ...gap]);
  const head = Buffer.alloc(44);
  head.write("RIFF"); head.writeUInt32LE(36 + samples.length * 2, 4); head.write("WAVEfmt ", 8); head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22); head.writeUInt32LE(48_000, 24); head.writeUInt32LE(96_000, 28);
  head.writeUInt16LE(2, 32); head.writeUInt16LE(16, 34); head.write("data", 36); head.writeUInt32LE(samples.length * 2, 40);
  const path = join(await mkdtemp(join(tmpdir(), "check-")), "sweep.wav");
  await writeFile(path, Buffer.concat([head, Buffer.from(Int16Array.from(samples, (s) => s * 32_767).buffer)]));
  return path;
}

test("a loudspeaker that the microphone hears is found", async () => withBrowser([`--use-file-for-fake-audio-capture=${await sweeping()}`], async (page) => {
  await open(page, `/en/${series}/test`);
  await opened(page, "echo");
  await press(page, "echo", "listen");
  await says(page, "echo").filter({ hasText: "The loudspeaker is heard in the microphone: use a headset." }).waitFor({ timeout: 20_000 });
}));

test("a network that blocks UDP is told so, with whom to ask", () => withBrowser(["--webrtc-ip-handling-policy=disable_non_proxied_udp"], async (page) => {
  await open(page, `/en/${series}/test`);
  await opened(page, "network");
  await press(page, "network", "measure");
  await says(page, "network").filter({ hasText: "the slow way (TCP)" }).waitFor({ timeout: 40_000 });
  assert.match(await page.locator("[data-figures-told]").innerText(), /^TCP, /);
  await opened(page, "interpretation");
  await press(page, "interpretation", "listen");
  await page.getByText("do you hear the speaker?").waitFor();
  await heard(page);
}));

test("who only listens is spared the microphone", () => visit({ width: 390 }, async (page) => {
  await open(page, `/en/${series}/test`);
  await page.getByLabel("I only listen").check();
  assert.equal(await step(page, "microphone").isVisible(), false);
  await page.locator("[data-begin]").click();
  await press(page, "loudspeaker", "play");
  await press(page, "loudspeaker", "yes");
  await says(page, "loudspeaker").waitFor();
  await page.getByText("Good so far.").waitFor();
}));

test("the moderator of a test session talks to one person alone", () => visit({}, async (moderator) => {
  await signedIn(moderator);
  await open(moderator, "/desk/lobbies");
  await moderator.locator("main a[href$='/test/panel']").click();
  const enter = async (page) => {
    await open(page, page.mine ?? `/en/${series}/test`);
    await opened(page, "network");
    await press(page, "network", "measure");
    await says(page, "network").waitFor({ timeout: 30_000 });
  };
  await visit({}, (one) => visit({}, async (other) => {
    one.mine = `${mine}/check`;
    await Promise.all([enter(one), enter(other)]);
    const row = moderator.locator("tr", { hasText: "Tamahori" });
    await row.waitFor();
    await row.locator("summary").click();
    await row.locator("[data-do=aside]").click();
    await one.locator("[data-aside]").waitFor();
    assert.equal(await other.locator("[data-aside]").isVisible(), false, "nobody else is disturbed");
    await shot(one, "check-aside-en-1280");
    await shot(moderator, "panel-test-en-1280");
    await moderator.locator("[data-end-aside]").click();
    await one.locator("[data-aside]").waitFor({ state: "hidden" });
  }));
}));
