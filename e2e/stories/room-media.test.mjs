// The room proved by ear. Every microphone is a tone of its own, in a browser of its own; what is heard is taken apart into
// tones. A server of its own, because it is killed on the way. Figures are printed; what is asserted is who hears whom.
import assert from "node:assert/strict";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Body, decoded, Server, steps, strengths, swept, tone, until, Wire } from "../media.mjs";

const MX = 450, DELMAS = 650, OKAFOR = 850, KARLSSON = 1050, LOW = 1250;
const TONES = [MX, DELMAS, OKAFOR, KARLSSON, LOW];
const pitch = { arriaga: [MX, -12], delmas: [DELMAS, -14], okafor: [OKAFOR, -14], karlsson: [KARLSSON, -14], low: [LOW, -38] };

const server = await Server.start();
process.env.CONVOKE_URL = server.base;
const { linkIn, mails, open, rehearsal } = await import("../lib.mjs");
const { choose, enter, flows, give, interpreter, lamp, meeting, register, signIn, sit, stands } = await import("../cast.mjs");

const bodies = {};
const pages = {};
const doors = {};
const booths = {};
const wire = new Wire();
// In decibels below full scale. What the codec makes of a beginning or an end reaches other pitches too, at about -40.
const HEARD = -50, SILENT = -65, PLAIN = -24;
const say = (t, ...what) => t.diagnostic(what.join(" "));
const ms = (time) => `${Math.round(time)} ms`;

const levels = (page, where = "out") => page.evaluate(([from, tones]) => globalThis.ears.levels(from, tones), [where, TONES]);
const told = async (page, where) => `${where}: ${JSON.stringify(await levels(page, where))}, ${JSON.stringify(await page.evaluate(() => globalThis.ears.line()))}`;

/** These tones are heard on a page, each about so loud as to be heard, and no other. */
async function hears(page, tones, where = "out", within) {
  const isSo = async () => Object.entries(await levels(page, where)).every(([hertz, db]) => (tones.includes(Number(hertz)) ? db > HEARD : db < SILENT));
  await until(isSo, () => told(page, where), within);
}

/** What is heard while something is done: every few milliseconds how loud each tone is. */
async function during(page, where, act) {
  await page.evaluate(([from, tones]) => void (globalThis.stop = globalThis.ears.follow(from, tones)), [where, TONES]);
  await act();
  return page.evaluate(() => globalThis.stop());
}
const loudest = (seen, hertz) => Math.max(...seen.map(([, all]) => all[hertz]));
const isPlain = (hertz) => ([, all]) => all[hertz] > PLAIN;

/** Presses something; when that was, on the clock that all browsers share. */
const press = (page, selector) => page.evaluate((pressed) => {
  document.querySelector(pressed).click();
  return globalThis.ears.time();
}, selector);

async function openMicrophone(page) {
  await stands(page, "given");
  await page.locator("h1").click();
  await page.keyboard.press("m");
  await stands(page, "live");
}

async function onAir(page) {
  if (!(await page.locator("[data-part=air]").innerText()).includes("ON AIR")) await page.keyboard.press("Space");
  await lamp(page, "ON AIR");
}

before(async () => {
  for (const [name, [hertz, db]] of Object.entries(pitch)) bodies[name] = await Body.born(server.base, await tone(hertz, db));
  await rehearsal("reset", {});
  pages.lobby = await bodies.low.page();
  await signIn(pages.lobby);
  booths.delmas = await interpreter(pages.lobby, "Delmas", "fr", ["fr"]);
  booths.okafor = await interpreter(pages.lobby, "Okafor", "fr", ["fr"]);
  booths.karlsson = await interpreter(pages.lobby, "Karlsson", "en", ["en"]);
  const emails = {
    arriaga: await register("Arriaga", { entity: "MX", mode: "online", language: "es" }),
    naivalu: await register("Naivalu", { entity: "FJ", mode: "follow", language: "en" }),
    silva: await register("Silva", { entity: "BR", mode: "online", language: "es" }),
  };
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  for (const [who, email] of Object.entries(emails)) doors[who] = linkIn((await mails(email))[0], "/door/");
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
  await open(pages.lobby, `/desk/lobbies/${meeting}`);
  pages.panel = await pages.lobby.context().newPage();
  await open(pages.panel, `/desk/lobbies/${meeting}/panel`);
  pages.arriaga = await bodies.arriaga.page();
  await pages.arriaga.exposeFunction("rewire", (port) => wire.through(port));
  await enter(pages.arriaga, doors.arriaga, "Arriaga", pages.lobby);
  pages.naivalu = await bodies.low.page();
  await enter(pages.naivalu, doors.naivalu, "Naivalu", pages.lobby);
  for (const who of ["delmas", "okafor", "karlsson"]) {
    pages[who] = await bodies[who].page();
    await sit(pages[who], booths[who]);
  }
});
after(async () => {
  for (const body of Object.values(bodies)) await body.end();
  wire.end();
  await server.end();
  await swept();
});


test("who was not given the microphone is heard by nobody, though the page sends", async () => {
  const seen = await during(pages.naivalu, "floor-1", () => pages.arriaga.evaluate(() => globalThis.ears.rogue()));
  assert.ok(seen.length > 20 && loudest(seen, MX) < SILENT);
  await give(pages.panel, "Arriaga");
  await stands(pages.arriaga, "given");
  const given = await during(pages.naivalu, "floor-1", () => pages.arriaga.evaluate(() => globalThis.ears.rogue()));
  assert.ok(loudest(given, MX) < SILENT, "given is not yet open");
  await openMicrophone(pages.arriaga);
  await hears(pages.naivalu, [MX]);
  await hears(pages.arriaga, []);
});

test("each channel carries its own: an interpreter, the original, or the floor", async () => {
  for (const who of ["delmas", "karlsson"]) await onAir(pages[who]);
  for (const [channel, tones] of [["fr", [DELMAS]], ["en", [KARLSSON]], ["es", [MX]], ["ru", [MX]], ["floor", [MX]]]) {
    await choose(pages.naivalu, channel);
    await hears(pages.naivalu, tones);
  }
  await choose(pages.naivalu, "fr");
  await pages.naivalu.locator("#under").check();
  const softly = ({ [DELMAS]: over, [MX]: under }) => over > HEARD && under < over - 10 && under > SILENT;
  await until(async () => softly(await levels(pages.naivalu)), () => told(pages.naivalu, "out"));
  await pages.naivalu.locator("#under").uncheck();
  await hears(pages.naivalu, [DELMAS]);
});

test("relay: a booth hears another booth", async () => {
  await hears(pages.okafor, [MX]);
  await pages.okafor.keyboard.press("4");
  await pages.okafor.getByRole("radio", { name: /English booth/, checked: true }).waitFor();
  await hears(pages.okafor, [KARLSSON]);
  await pages.okafor.keyboard.press("1");
  await hears(pages.okafor, [MX]);
  await pages.karlsson.getByRole("radio", { name: /French booth/ }).click();
  await hears(pages.karlsson, [DELMAS]);
});

test("another language is heard at once", async (t) => {
  const took = [];
  for (const [channel, from, to] of [["en", DELMAS, KARLSSON], ["fr", KARLSSON, DELMAS], ["en", DELMAS, KARLSSON], ["floor", KARLSSON, MX], ["fr", MX, DELMAS]]) {
    const selector = `input[name=listen][value=${channel}]`;
    took.push(await pages.naivalu.evaluate(([pressed, tones, db]) => globalThis.ears.changes(pressed, "out", tones, db), [selector, [from, to], HEARD]));
    await hears(pages.naivalu, [to]);
  }
  say(t, "from the press to the other language:", took.map(ms).join(", "), JSON.stringify(await pages.naivalu.evaluate(() => globalThis.ears.line())));
});

async function passes(t, how, [from, to], act) {
  const seen = await during(pages.naivalu, "voice", async () => {
    await act();
    await hears(pages.naivalu, [to], "voice");
  });
  const both = seen.filter((look) => isPlain(from)(look) && isPlain(to)(look));
  const [[ends], [begins]] = [seen.findLast(isPlain(from)), seen.find(isPlain(to))];
  const spread = both.length ? both.at(-1)[0] - both[0][0] : 0;
  say(t, `${how}: from the one to the other`, ms(begins - ends), `(${both.length} of ${seen.length} looks at 21 ms held both, over ${ms(spread)})`);
  assert.ok(spread < 60, "never both");
}

test("handover and take-over: never both", async (t) => {
  await passes(t, "handover", [DELMAS, OKAFOR], async () => {
    await pages.okafor.keyboard.press("r");
    await pages.delmas.getByText("Okafor asks for the microphone.").waitFor();
    await pages.delmas.keyboard.press("a");
    await lamp(pages.okafor, "ON AIR");
    await lamp(pages.delmas, "Not on air");
  });
  await passes(t, "take-over", [OKAFOR, DELMAS], async () => {
    for (const key of ["t", "t"]) await pages.delmas.keyboard.press(key);
    await lamp(pages.delmas, "ON AIR");
  });
});

test("the cough key silences while it is held", async (t) => {
  let held = 0;
  const seen = await during(pages.naivalu, "voice", async () => {
    held = await pages.delmas.evaluate(() => globalThis.ears.time());
    await pages.delmas.keyboard.down("c");
    await hears(pages.naivalu, [], "voice");
  });
  say(t, "from the key to silence:", ms(seen.findLast(isPlain(DELMAS))[0] - held));
  await pages.delmas.keyboard.up("c");
  await hears(pages.naivalu, [DELMAS], "voice");
});

test("what is taken is silent at once, and stays so though the page sends", async (t) => {
  await choose(pages.naivalu, "floor");
  await hears(pages.naivalu, [MX]);
  let taken = 0;
  const seen = await during(pages.naivalu, "floor-1", async () => {
    taken = await press(pages.panel, "[data-mics] [data-take]");
    await hears(pages.naivalu, [], "floor-1");
  });
  say(t, "from the press to silence:", ms(seen.findLast(isPlain(MX))[0] - taken));
  await stands(pages.arriaga, "wait");
  const rogue = await during(pages.naivalu, "floor-1", () => pages.arriaga.evaluate(() => globalThis.ears.rogue()));
  assert.ok(loudest(rogue, MX) < SILENT);
  await give(pages.panel, "Arriaga");
  await openMicrophone(pages.arriaga);
  await hears(pages.naivalu, [MX]);
});

test("recorded: a file for each channel, side by side", async (t) => {
  await pages.panel.getByText("Name who chairs first").waitFor();
  const chair = pages.panel.getByRole("row").filter({ hasText: "Arriaga" });
  await chair.locator("summary").click();
  await chair.locator("[data-do=chair]").click();
  await pages.panel.getByText("Press when the Chair").waitFor();
  await pages.panel.locator("[data-record]").click();
  for (const name of ["naivalu", "delmas"]) await pages[name].locator("[data-part=recording]:visible").waitFor();
  await pages.panel.locator("[data-recording-now]:visible").waitFor();
  await choose(pages.naivalu, "fr");
  await hears(pages.naivalu, [DELMAS]);
  const folder = join(server.folder, "data/recordings");
  const file = async (channel) => join(folder, (await readdir(folder)).find((name) => name.endsWith(`-${channel}.ogg`)));
  await until(async () => (await stat(await file("fr"))).size > 8000, "about a second is written");
  // Without its interpreter the channel carries the floor: both files end their tone at one instant.
  await pages.delmas.keyboard.press("Space");
  await lamp(pages.delmas, "Not on air");
  await hears(pages.naivalu, [MX]);
  await pages.arriaga.keyboard.press("m");
  await stands(pages.arriaga, "given");
  await hears(pages.naivalu, []);
  await pages.panel.locator("[data-record]").click();
  await pages.naivalu.locator("[data-part=recording]").waitFor({ state: "hidden" });
  const tape = async (channel) => decoded(await file(channel));
  const [floor, french, english] = [await tape("floor"), await tape("fr"), await tape("en")];
  const holds = (samples, hertz) => strengths(samples, hertz).filter((db) => db > HEARD).length / 100;
  const table = Object.entries({ floor, french, english }).map(([name, samples]) => `${name} ${(samples.length / 48_000).toFixed(2)} s: ${TONES.map((hertz) => `${hertz} Hz ${holds(samples, hertz)} s`).join(", ")}`);
  say(t, table.join("; "));
  assert.ok(holds(floor, MX) > 0.5 && holds(floor, DELMAS) + holds(floor, KARLSSON) < 0.1, "the floor's file holds the floor");
  assert.ok(holds(french, DELMAS) > 0.5 && holds(french, KARLSSON) < 0.1, "the French file holds the French booth");
  assert.ok(holds(english, KARLSSON) > 0.5 && holds(english, DELMAS) < 0.1, "the English file holds the English booth");
  const ends = (samples) => strengths(samples, MX).findLastIndex((db) => db > HEARD) * 10;
  say(t, "the same instant in the two files:", ms(ends(floor)), ms(ends(french)));
  assert.ok(Math.abs(ends(floor) - ends(french)) <= 40, "the files lie side by side");
});

test("over UDP and, where a network has none, over TCP", async (t) => {
  await choose(pages.naivalu, "floor");
  await openMicrophone(pages.arriaga);
  await hears(pages.naivalu, [MX]);
  for (const [only, protocol] of [["", "udp"], ["yes", "tcp"], ["", "udp"]]) {
    await pages.naivalu.evaluate((kept) => sessionStorage.setItem("tcpOnly", kept), only);
    await pages.naivalu.reload({ waitUntil: "commit" });
    await flows(pages.naivalu);
    const { made, asked } = await pages.naivalu.evaluate(([hertz, db]) => globalThis.ears.begins("floor-1", hertz, db), [MX, HEARD]);
    assert.equal((await pages.naivalu.evaluate(() => globalThis.ears.line())).protocol, protocol);
    say(t, protocol, "first sound after", ms(made), "from the connection,", ms(asked), "from asking for the page");
    await hears(pages.naivalu, [MX]);
  }
});

test("a line that was cut comes back, and keeps what was given", async (t) => {
  const began = Date.now();
  wire.cut = true;
  await pages.arriaga.evaluate(() => {
    globalThis.ears.offline = true;
    for (const socket of globalThis.ears.sockets) socket.close();
  });
  await hears(pages.naivalu, []);
  await pages.arriaga.locator("[data-part=line]:visible").waitFor();
  await until(() => pages.arriaga.evaluate(() => globalThis.ears.connections.at(-1).connectionState !== "connected"), "the break is noticed", 20_000);
  say(t, "the break was noticed after", ms(Date.now() - began));
  wire.cut = false;
  await pages.arriaga.evaluate(() => (globalThis.ears.offline = false));
  const mended = Date.now();
  await hears(pages.naivalu, [MX], "out", 30_000);
  say(t, "from the mended line to the sound:", ms(Date.now() - mended));
  await stands(pages.arriaga, "live");
  await pages.arriaga.reload();
  await flows(pages.arriaga);
  await openMicrophone(pages.arriaga);
  await hears(pages.naivalu, [MX]);
});

test("the server is killed and started again: everybody is back as they were", async (t) => {
  await onAir(pages.delmas);
  await choose(pages.naivalu, "fr");
  const changed = Date.now();
  await pages.naivalu.locator("#under").check();
  await hears(pages.naivalu, [DELMAS, MX]);
  await hears(pages.karlsson, [DELMAS]);
  // The room is kept once a second.
  await until(async () => (await stat(join(server.folder, "data/convoke.db-wal"))).mtimeMs > changed, "the room is kept");
  const killed = Date.now();
  await server.kill();
  await server.run();
  const up = Date.now();
  await hears(pages.naivalu, [], "out", 10_000);
  await hears(pages.naivalu, [DELMAS, MX], "out", 30_000);
  say(t, "a listener hears both again", ms(Date.now() - up), "after the start,", ms(Date.now() - killed), "after the kill");
  await hears(pages.karlsson, [DELMAS], "out", 30_000);
  await choose(pages.naivalu, "en");
  await hears(pages.naivalu, [KARLSSON, MX], "out", 30_000);
  const back = Date.now();
  say(t, "all are found as they were", ms(back - up), "after the start");
  assert.ok(back - up < 20_000, "everybody is back");
  await pages.naivalu.locator("#under").uncheck();
});

test("loud and soft speakers come to about one level", async (t) => {
  pages.silva = await bodies.low.page();
  await enter(pages.silva, doors.silva, "Silva", pages.lobby);
  await give(pages.panel, "Silva");
  await openMicrophone(pages.silva);
  await choose(pages.naivalu, "floor");
  await hears(pages.naivalu, [MX, LOW]);
  const apart = async (where) => Math.abs((await where(MX)) - (await where(LOW)));
  const peaks = () => Promise.all(["floor-1", "floor-2", "floor-3"].map((slot) => pages.naivalu.evaluate(([from, tones]) => globalThis.ears.peaks(from, tones, 0.5), [slot, [MX, LOW]])));
  const arriving = async (hertz) => Math.max(...(await peaks()).map((line) => line[hertz]));
  await until(async () => (await arriving(MX)) > HEARD && (await arriving(LOW)) > HEARD, "both arrive");
  const raw = await apart(arriving);
  const heard = async () => {
    const looks = await during(pages.naivalu, "out", () => pages.naivalu.evaluate(() => new Promise((go) => setTimeout(go, 500))));
    return apart(async (hertz) => looks.reduce((sum, [, all]) => sum + all[hertz], 0) / looks.length);
  };
  let now = Infinity;
  await until(async () => (now = await heard()) < 3, async () => `${now} dB apart, ${await told(pages.naivalu, "out")}`, 20_000);
  say(t, `apart by ${raw.toFixed(1)} dB as they come, by ${now.toFixed(1)} dB at the ear`);
  assert.ok(raw > 15);
});

test("an interpreter's voice arrives whole, from 125 Hz to 15 kHz", async (t) => {
  const pitches = [125, 250, 500, 1000, 2000, 4000, 8000, 12_000, 15_000];
  await bodies.okafor.end();
  bodies.okafor = await Body.born(server.base, await steps(pitches));
  pages.okafor = await bodies.okafor.page();
  await sit(pages.okafor, booths.okafor);
  for (const key of ["t", "t"]) await pages.okafor.keyboard.press(key);
  await lamp(pages.okafor, "ON AIR");
  await choose(pages.naivalu, "fr");
  const heard = Object.fromEntries(pitches.map((hertz) => [hertz, -120]));
  const apart = (hertz) => heard[hertz] - heard[1000];
  // On a busy machine a look may miss a step.
  await until(async () => {
    const now = await pages.naivalu.evaluate((all) => globalThis.ears.peaks("voice", all, 2), pitches);
    for (const hertz of pitches) heard[hertz] = Math.max(heard[hertz], now[hertz]);
    return pitches.every((hertz) => Math.abs(apart(hertz)) <= 3);
  }, () => JSON.stringify(heard), 30_000);
  say(t, pitches.map((hertz) => `${hertz} Hz ${apart(hertz).toFixed(1)} dB`).join(", "));
});

test("no page complained", () => {
  for (const body of Object.values(bodies)) assert.deepEqual(body.complaints, []);
});
