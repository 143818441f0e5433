// A viewer whose line loses packets sees a smaller picture, then none, and goes on hearing; when the line is well again, the picture comes back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Body, Server, swept, tone, until, Wire } from "../media.mjs";

const MX = 450, HEARD = -50;
const server = await Server.start();
process.env.CONVOKE_URL = server.base;
const { linkIn, mails, open, rehearsal } = await import("../lib.mjs");
const { enter, meeting, plays, register, signIn, speaks } = await import("../cast.mjs");

const FACE = "video.face";
const wire = new Wire();
const bodies = {};
const pages = {};

before(async () => {
  bodies.speaker = await Body.born(server.base, await tone(MX));
  bodies.others = await Body.born(server.base);
  await rehearsal("reset", {});
  pages.lobby = await bodies.others.page();
  await signIn(pages.lobby);
  const emails = {
    Arriaga: await register("Arriaga", { entity: "MX", mode: "online", language: "es" }),
    Naivalu: await register("Naivalu", { entity: "FJ", mode: "follow", language: "en" }),
  };
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  const door = async (who) => linkIn((await mails(emails[who]))[0], "/door/");
  const doors = { Arriaga: await door("Arriaga"), Naivalu: await door("Naivalu") };
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
  await open(pages.lobby, `/desk/lobbies/${meeting}`);
  pages.panel = await pages.lobby.context().newPage();
  await open(pages.panel, `/desk/lobbies/${meeting}/panel`);
  pages.Arriaga = await bodies.speaker.page();
  await enter(pages.Arriaga, doors.Arriaga, "Arriaga", pages.lobby);
  pages.Naivalu = await bodies.others.page();
  await pages.Naivalu.exposeFunction("rewire", (port) => wire.through(port));
  await enter(pages.Naivalu, doors.Naivalu, "Naivalu", pages.lobby);
  await pages.Naivalu.locator("#pictures-on").check();
  await speaks(pages.panel, pages.Arriaga, "Arriaga");
});
after(async () => {
  for (const body of Object.values(bodies)) await body.end();
  wire.end();
  await server.end();
  await swept();
});

/** The height of the picture that comes now, and how many packets of pictures have come. */
const picture = () => pages.Naivalu.evaluate(async (of) => {
  const lines = [...(await globalThis.ears.connections.at(-1).getStats()).values()].filter(({ type, kind }) => type === "inbound-rtp" && kind === "video");
  return { height: document.querySelector(of).videoHeight, packets: lines.reduce((sum, { packetsReceived }) => sum + packetsReceived, 0), at: performance.now() };
}, FACE);
const isHeard = async () => (await pages.Naivalu.evaluate(([hertz]) => globalThis.ears.levels("out", [hertz]), [MX]))[MX] > HEARD;

/** Whether no picture is sent for two seconds: one that only stands still for what it lost does not count. */
async function rests() {
  const before = await picture();
  await until(async () => (await picture()).at > before.at + 2000, "time stands still");
  return (await picture()).packets === before.packets;
}

test("pictures go before sound, and come back", async (t) => {
  await plays(pages.Naivalu, FACE, 20);
  await until(async () => (await picture()).height === 720, async () => JSON.stringify(await picture()), 30_000);
  await until(isHeard, "the speaker is heard");
  const heights = [];
  const began = Date.now();
  wire.loses = 0.25;
  await until(async () => {
    const { height } = await picture();
    if (height !== heights.at(-1)) heights.push(height);
    return rests();
  }, async () => JSON.stringify([heights, await picture()]), 60_000);
  t.diagnostic(`a quarter lost: ${heights.join(", ")} lines, then sound alone after ${Math.round((Date.now() - began) / 1000)} s`);
  await until(isHeard, "sound goes on without pictures");
  const mended = Date.now();
  wire.loses = 0;
  await plays(pages.Naivalu, FACE, 20, 90_000);
  t.diagnostic(`a picture of ${(await picture()).height} lines came back ${Math.round((Date.now() - mended) / 1000)} s after the line was mended`);
  assert.ok((await picture()).height < 720, "a small one first");
  await until(isHeard, "and the sound is there");
});

test("no page complained", () => {
  for (const body of Object.values(bodies)) assert.deepEqual(body.complaints, []);
});
