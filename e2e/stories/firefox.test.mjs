// Firefox among Chromium: pages read, a delegate who listens and speaks, an interpreter at work. Its microphone is a tone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { choose, enter, flows, give, interpreter, lamp, meeting, register, signIn, sit, stands } from "../cast.mjs";
import { base, linkIn, mails, open, rehearsal } from "../lib.mjs";
import { Body, swept, tone, until } from "../media.mjs";
import { Firefox } from "../peers/firefox.mjs";

const FIREFOX = 850, DELMAS = 650, KARLSSON = 1050;
const TONES = [FIREFOX, DELMAS, KARLSSON];
// In decibels below full scale, as in room-media.
const HEARD = -50, SILENT = -65;

const bodies = {};
const pages = {};
const doors = {};
let booth;

const levels = (page, where) => page.evaluate(([from, tones]) => globalThis.ears.levels(from, tones), [where, TONES]);
const told = async (page, where) => `${where}: ${JSON.stringify(await levels(page, where))}, ${JSON.stringify(await page.evaluate(() => globalThis.ears.line()))}`;

/** Of the tones these are heard on a page, and no other. */
async function hears(page, tones, where = "out") {
  const isSo = async () => Object.entries(await levels(page, where)).every(([hertz, db]) => (tones.includes(Number(hertz)) ? db > HEARD : db < SILENT));
  await until(isSo, () => told(page, where));
}

async function openMicrophone(page) {
  await stands(page, "given");
  await page.locator("h1").click();
  await page.keyboard.press("m");
  await stands(page, "live");
}

async function onAir(page) {
  await page.keyboard.press("Space");
  await lamp(page, "ON AIR");
}

before(async () => {
  bodies.firefox = await Firefox.born(base, FIREFOX);
  for (const [who, hertz] of [["delmas", DELMAS], ["karlsson", KARLSSON]]) bodies[who] = await Body.born(base, await tone(hertz));
  await rehearsal("reset", {});
  pages.lobby = await bodies.delmas.page();
  await signIn(pages.lobby);
  const booths = { delmas: await interpreter(pages.lobby, "Delmas", "fr", ["fr"]), karlsson: await interpreter(pages.lobby, "Karlsson", "en", ["en"]) };
  booth = await interpreter(pages.lobby, "Okafor", "fr", ["fr"]);
  const emails = {
    arriaga: await register("Arriaga", { entity: "MX", mode: "online", language: "es" }),
    naivalu: await register("Naivalu", { entity: "FJ", mode: "follow", language: "en" }),
  };
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  for (const [who, email] of Object.entries(emails)) doors[who] = linkIn((await mails(email))[0], "/door/");
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
  await open(pages.lobby, `/desk/lobbies/${meeting}`);
  pages.panel = await pages.lobby.context().newPage();
  await open(pages.panel, `/desk/lobbies/${meeting}/panel`);
  pages.naivalu = await bodies.delmas.page();
  await enter(pages.naivalu, doors.naivalu, "Naivalu", pages.lobby);
  for (const who of ["delmas", "karlsson"]) {
    pages[who] = await bodies[who].page();
    await sit(pages[who], booths[who]);
    await onAir(pages[who]);
  }
});
after(async () => {
  for (const body of Object.values(bodies)) await body.end();
  await swept();
});

for (const [language, direction] of [["en", "ltr"], ["ar", "rtl"]]) {
  test(`read in Firefox: home, registration, door (${language})`, async () => {
    const page = await bodies.firefox.page({ language });
    for (const path of [`/${language}/csp8-february-2022/`, `/${language}/csp8-february-2022/register`, `${doors.arriaga}?lang=${language}`]) {
      await open(page, path);
      assert.equal(await page.evaluate(() => document.documentElement.dir || "ltr"), direction);
      assert.ok(await page.locator("h1").isVisible());
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${path} scrolls sideways`);
    }
    await page.context().close();
  });
}

test("a delegate in Firefox hears one interpreter, then another", async (t) => {
  pages.arriaga = await bodies.firefox.page();
  await enter(pages.arriaga, doors.arriaga, "Arriaga", pages.lobby);
  for (const [channel, heard] of [["fr", DELMAS], ["en", KARLSSON], ["fr", DELMAS]]) {
    await choose(pages.arriaga, channel);
    await hears(pages.arriaga, [heard]);
  }
  t.diagnostic(JSON.stringify(await pages.arriaga.evaluate(() => globalThis.ears.line())));
});

test("given the microphone, Firefox is heard in Chromium, and not before", async () => {
  await choose(pages.naivalu, "floor");
  await hears(pages.naivalu, []);
  await give(pages.panel, "Arriaga");
  await openMicrophone(pages.arriaga);
  await hears(pages.naivalu, [FIREFOX]);
});

test("loaded again, Firefox is back where it was", async () => {
  await pages.arriaga.reload();
  await flows(pages.arriaga);
  await hears(pages.naivalu, []);
  await hears(pages.arriaga, [DELMAS]);
  await openMicrophone(pages.arriaga);
  await hears(pages.naivalu, [FIREFOX]);
  await pages.arriaga.keyboard.press("m");
  await hears(pages.naivalu, []);
});

test("a booth in Firefox takes over and is on air", async () => {
  pages.okafor = await bodies.firefox.page();
  await sit(pages.okafor, booth);
  await choose(pages.naivalu, "fr");
  await hears(pages.naivalu, [DELMAS]);
  for (const key of ["t", "t"]) await pages.okafor.keyboard.press(key);
  await lamp(pages.okafor, "ON AIR");
  await hears(pages.naivalu, [FIREFOX]);
});

test("Firefox did not complain", () => assert.deepEqual(bodies.firefox.complaints, []));
