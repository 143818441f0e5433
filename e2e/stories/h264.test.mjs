// Who sends H.264 alone (a camera that encodes by itself, a browser without VP8) is seen as everybody is, also when the next speaker sends VP8
// in the same slot: nothing is decoded here, and nothing negotiated again.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { enter, meeting, plays, register, signIn, silences, speaks } from "../cast.mjs";
import { linkIn, mails, open, rehearsal, visit } from "../lib.mjs";
import { until } from "../media.mjs";
import { ears } from "../tones.mjs";

const doors = {};
const FACE = "video.face";

before(async () => {
  await rehearsal("reset", {});
  const emails = {
    Arriaga: await register("Arriaga", { entity: "MX", mode: "online", language: "es" }),
    Silva: await register("Silva", { entity: "BR", mode: "online", language: "es" }),
    Naivalu: await register("Naivalu", { entity: "FJ", mode: "follow", language: "en" }),
  };
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  for (const [who, email] of Object.entries(emails)) doors[who] = linkIn((await mails(email))[0], "/door/");
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
});

/** Lets a page send its pictures as H.264 and nothing else. */
function onlyH264() {
  if (location.protocol === "about:") return;
  const prefer = RTCRtpTransceiver.prototype.setCodecPreferences;
  RTCRtpTransceiver.prototype.setCodecPreferences = function (codecs) {
    const isPicture = this.direction === "sendonly" && codecs.some(({ mimeType }) => mimeType.startsWith("video/"));
    return prefer.call(this, isPicture ? codecs.filter(({ mimeType }) => /h264|rtx/i.test(mimeType)) : codecs);
  };
}

const person = (story, script) => visit({}, async (page) => {
  await page.context().grantPermissions(["microphone", "camera"]);
  await page.addInitScript(ears);
  if (script) await page.addInitScript(script);
  await story(page);
});

/** What the lines that carry pictures now are, as the browser says: those that send, or those that come. */
const lines = (page, type) => page.evaluate(async (wanted) => {
  const connection = globalThis.ears.connections.at(-1);
  const look = async () => [...(await connection.getStats()).values()];
  const count = (one) => one.packetsReceived ?? one.packetsSent;
  const before = new Map((await look()).map((one) => [one.id, count(one)]));
  await new Promise((go) => setTimeout(go, 500));
  const all = await look();
  const live = all.filter((one) => one.type === wanted && one.kind === "video" && count(one) > (before.get(one.id) ?? 0));
  return live.map(({ codecId, frameHeight, rid, ssrc, packetsLost, keyFramesEncoded, keyFramesDecoded, pliCount }) =>
    ({ codec: all.find(({ id }) => id === codecId)?.mimeType, height: frameHeight, rid, ssrc, packetsLost, keyFramesEncoded, keyFramesDecoded, pliCount }));
}, type);

test("H.264 is seen in the slot where VP8 was, and the other way round", (t) => person((lobby) => person((arriaga) => person((silva) => person(async (listener) => {
  await signIn(lobby);
  await open(lobby, `/desk/lobbies/${meeting}`);
  const panel = await lobby.context().newPage();
  await open(panel, `/desk/lobbies/${meeting}/panel`);
  await enter(arriaga, doors.Arriaga, "Arriaga", lobby);
  await enter(silva, doors.Silva, "Silva", lobby);
  await enter(listener, doors.Naivalu, "Naivalu", lobby);
  await listener.locator("#pictures-on").check();
  const seen = [];
  for (const [page, name, codec] of [[arriaga, "Arriaga", "video/H264"], [silva, "Silva", "video/VP8"], [arriaga, "Arriaga", "video/H264"]]) {
    await speaks(panel, page, name);
    await plays(listener, FACE, 20);
    let coming = [];
    await until(async () => (coming = await lines(listener, "inbound-rtp")).length === 1 && coming[0].codec === codec, () => JSON.stringify(coming));
    const sent = await lines(page, "outbound-rtp");
    assert.ok(sent.length > 0 && sent.every((line) => line.codec === codec), JSON.stringify(sent));
    t.diagnostic(`${codec}: sent ${sent.map(({ rid, height, keyFramesEncoded }) => `${rid} ${height} (${keyFramesEncoded} whole pictures)`).join(", ")}; seen ${coming[0].height}, ${coming[0].keyFramesDecoded} whole pictures, asked ${coming[0].pliCount} times`);
    seen.push(coming[0].ssrc);
    // Who looks away and back needs a whole picture.
    await listener.locator("#pictures-on").uncheck();
    await listener.locator(FACE).waitFor({ state: "hidden" });
    await listener.locator("#pictures-on").check();
    await plays(listener, FACE);
    await silences(panel, page, name);
    await listener.locator(FACE).waitFor({ state: "hidden" });
  }
  assert.equal(new Set(seen).size, 1, "one stream for all");
})), onlyH264)));
