// One newcomer alone: the room is filled over real WebRTC by a press in the rehearsal's bar. Winds the rehearsal's clock.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";

before(async () => {
  await rehearsal("reset", {});
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
});
after(() => rehearsal("reset", {}));

test("the room is filled by one press", () => visit({}, async (page) => {
  await open(page, "/en/csp8-february-2022/");
  page.setDefaultTimeout(45_000);
  await page.getByRole("link", { name: "Fill the room…" }).click();
  await page.getByRole("button", { name: "Fill the room", exact: true }).click();
  await page.locator(".notice[role=status]").waitFor();
  assert.match(await page.locator(".notice[role=status]").innerText(), /33 of 33/);
  const filled = await rehearsal("room", {});
  assert.deepEqual([filled.all, filled.inside, filled.failed], [33, 33, 0]);
}));

for (const language of ["en", "ar"]) for (const width of widths) test(`what can be tried is told: ${language}, ${width}`, () => visit({ width, language }, async (page) => {
  await open(page, `/rehearsal/room?lang=${language}`);
  await axe(page);
  await noOverflow(page);
  await shot(page, `fill-room-${language}-${width}`);
}));

test("a newcomer takes a delegate's place, is admitted, hears, and sees who speaks", () => visit({}, async (page) => {
  await page.addInitScript(() => {
    const Native = RTCPeerConnection;
    window.lines = [];
    window.RTCPeerConnection = class extends Native { constructor(...of) { super(...of); window.lines.push(this); } };
  });
  page.setDefaultTimeout(45_000);
  const { door } = await rehearsal("room", {});
  await open(page, door);
  await page.getByRole("button", { name: "Enter the lobby" }).click();
  await page.waitForURL("**/room");
  const heard = async () => {
    let packets = 0;
    for (const line of window.lines) for (const told of (await line.getStats()).values()) if (told.type === "inbound-rtp" && told.kind === "audio") packets += told.packetsReceived;
    return packets > 50;
  };
  await page.waitForFunction(heard, undefined, { polling: 500 });
  await shot(page, "fill-room-newcomer");
}));

test("the cast leaves when it is told to", () => visit({}, async (page) => {
  await open(page, "/rehearsal/room");
  await page.getByRole("button", { name: "Let them leave" }).click();
  await page.getByRole("button", { name: "Fill the room", exact: true }).waitFor();
}));
