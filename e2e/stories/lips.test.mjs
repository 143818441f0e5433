// Lips and sound: a delegate's camera flashes and the microphone beeps at one instant; a listener and an interpreter see the one and hear the
// other within 100 ms, also after the floor passed to somebody else, and with the original underneath an interpretation.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clapper, median, offsets, watcher, worst } from "../lips.mjs";
import { Body, Server, swept, tone, until } from "../media.mjs";

const MX = 3000, BR = 4200, DELMAS = 500;
const WITHIN = 100, CLAPS = 12;
const server = await Server.start();
process.env.CONVOKE_URL = server.base;
const { linkIn, mails, open, rehearsal } = await import("../lib.mjs");
const { choose, enter, interpreter, lamp, meeting, register, signIn, silences, sit, speaks } = await import("../cast.mjs");

const bodies = {};
const pages = {};

async function speaker(name, hertz, door) {
  const page = await bodies.speakers.page();
  await page.context().addInitScript(clapper, hertz);
  await enter(page, door, name, pages.lobby);
  pages[name] = page;
}

/** Watches and listens for some claps on a page; prints and gives the offsets. */
async function watched(t, what, page, selector) {
  await page.locator(`${selector}:visible`).waitFor();
  await page.evaluate((of) => void (globalThis.lips = globalThis.watchLips(of)), selector);
  await until(() => page.evaluate((claps) => globalThis.lips.count() >= claps, CLAPS), async () => JSON.stringify(await page.evaluate(() => globalThis.lips.end())), 40_000);
  const seen = await page.evaluate(() => globalThis.lips.end());
  const all = offsets(seen);
  const told = (offset) => `${Math.abs(Math.round(offset))} ms ${offset < 0 ? "before" : "after"}`;
  t.diagnostic(`${what}: the sound comes ${told(median(all))} the picture (median of ${all.length}), at worst ${told(worst(all))}`);
  return all;
}

before(async () => {
  bodies.speakers = await Body.born(server.base);
  bodies.listeners = await Body.born(server.base);
  bodies.delmas = await Body.born(server.base, await tone(DELMAS, -14));
  await rehearsal("reset", {});
  pages.lobby = await bodies.listeners.page();
  await signIn(pages.lobby);
  const booth = await interpreter(pages.lobby, "Delmas", "fr", ["fr"]);
  const emails = {
    Arriaga: await register("Arriaga", { entity: "MX", mode: "online", language: "es" }),
    Silva: await register("Silva", { entity: "BR", mode: "online", language: "es" }),
    Naivalu: await register("Naivalu", { entity: "FJ", mode: "follow", language: "en" }),
  };
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  const door = async (who) => linkIn((await mails(emails[who]))[0], "/door/");
  const doors = { Arriaga: await door("Arriaga"), Silva: await door("Silva"), Naivalu: await door("Naivalu") };
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
  await open(pages.lobby, `/desk/lobbies/${meeting}`);
  pages.panel = await pages.lobby.context().newPage();
  await open(pages.panel, `/desk/lobbies/${meeting}/panel`);
  await speaker("Arriaga", MX, doors.Arriaga);
  await speaker("Silva", BR, doors.Silva);
  pages.Naivalu = await bodies.listeners.page();
  await pages.Naivalu.context().addInitScript(watcher, [MX, BR]);
  await enter(pages.Naivalu, doors.Naivalu, "Naivalu", pages.lobby);
  await pages.Naivalu.locator("#pictures-on").check();
  pages.delmas = await bodies.delmas.page();
  await pages.delmas.context().addInitScript(watcher, [MX, BR]);
  await sit(pages.delmas, booth);
});
after(async () => {
  for (const body of Object.values(bodies)) await body.end();
  await server.end();
  await swept();
});

// The middle one is asserted: a busy machine holds single claps up, and the first after a change come before the picture waits.
const holds = (all) => assert.ok(all.length >= 0.75 * CLAPS && Math.abs(median(all)) <= WITHIN, `${all.map(Math.round)}`);
const SPEAKER = "video[data-slot=speaker]";

test("a listener", async (t) => {
  await speaks(pages.panel, pages.Arriaga, "Arriaga");
  holds(await watched(t, "on the floor", pages.Naivalu, SPEAKER));
});

test("the interpreter, who works from these lips", async (t) => {
  holds(await watched(t, "in the booth", pages.delmas, "[data-picture=speaker] video"));
});

test("after the floor passed to somebody else, and back", async (t) => {
  for (const [from, to] of [["Arriaga", "Silva"], ["Silva", "Arriaga"]]) {
    await silences(pages.panel, pages[from], from);
    await speaks(pages.panel, pages[to], to);
    holds(await watched(t, `${to} speaks`, pages.Naivalu, SPEAKER));
  }
});

test("with the original underneath an interpretation", async (t) => {
  await pages.delmas.keyboard.press("Space");
  await lamp(pages.delmas, "ON AIR");
  await choose(pages.Naivalu, "fr");
  await pages.Naivalu.locator("#under").check();
  holds(await watched(t, "underneath", pages.Naivalu, SPEAKER));
});

test("no page complained", () => {
  for (const body of Object.values(bodies)) assert.deepEqual(body.complaints, []);
});
