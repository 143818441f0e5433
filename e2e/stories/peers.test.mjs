// Another WebRTC stack in the room: werift publishes into two languages over WHIP, and listens as a delegate does.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, linkIn, mails, rehearsal } from "../lib.mjs";
import { until } from "../media.mjs";
import { officer, token, Visitor } from "../peers/person.mjs";
import { Listener, publish } from "../peers/werift.mjs";

const series = "csp8-february-2022";
const meeting = "wgeti-articles-6-7";
const delegate = new Visitor();
const open = [];
let desk, door;

before(async () => {
  await rehearsal("reset", {});
  const email = `naivalu.${Date.now()}@mission.example`;
  await delegate.send(`/en/${series}/register`, {
    entity: "FJ", mode: "follow", language: "en", title: "Ms", given_name: "A", surname: "Naivalu", function: "Counsellor", role: "adviser", email, consent: "yes",
  });
  await rehearsal("confirm", { email });
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  door = linkIn((await mails(email))[0], "/door/");
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
  desk = await officer();
  await delegate.read(door);
  await delegate.send(`${door}/enter`, { meeting });
  await desk.send(`/desk/lobbies/${meeting}/act`, { act: "admit_all" });
});

after(async () => {
  for (const peer of open.reverse()) await peer.end();
});

test("werift publishes and listens; a switch of language goes on in the same stream, without an offer", async (t) => {
  for (const input of ["fr", "es"]) open.push(await publish(meeting, input, await token(desk, meeting, input), input));
  const listener = await Listener.join(delegate, `${door}/media`, ["voice", "floor-1", "floor-2", "floor-3", "aside"]);
  open.push(listener);
  const heard = async (channel) => {
    const from = listener.packets.length;
    listener.socket.say({ do: "listen", channel, under: false });
    const so = () => listener.packets.slice(from).filter(({ payload }) => payload.endsWith(`sound of ${channel}`)).length >= 50;
    await until(so, () => `${channel}: ${listener.packets.length} packets, ${listener.peer.connectionState}, refused ${listener.refused}`);
  };
  for (const channel of ["fr", "es", "fr"]) await heard(channel);

  const voice = listener.packets.filter(({ slot }) => slot === "voice");
  assert.equal(new Set(voice.map(({ ssrc }) => ssrc)).size, 1, "one stream");
  const steps = voice.slice(1).map(({ sequenceNumber }, n) => (sequenceNumber - voice[n].sequenceNumber) & 0xffff);
  assert.ok(steps.every((step) => step === 1), `the numbers go on one by one: ${steps.filter((step) => step !== 1)}`);
  const forward = voice.slice(1).map(({ timestamp }, n) => (timestamp - voice[n].timestamp) | 0);
  assert.ok(forward.every((step) => step > 0), "time goes on");
  assert.equal(listener.answers, 1, "nothing is negotiated again");
  assert.deepEqual(listener.refused, []);
  t.diagnostic(`${voice.length} packets of one stream over two switches, longest step ${Math.max(...forward) / 48} ms`);
});

test("who ends a publication is heard no more", async () => {
  const [french, , listener] = open;
  await french.end();
  open[0] = { end: async () => undefined };
  const silent = async () => {
    const from = listener.packets.length;
    await new Promise((go) => setTimeout(go, 300));
    return listener.packets.slice(from).every(({ payload }) => !payload.endsWith("sound of fr"));
  };
  await until(silent, "French goes on");
  assert.equal(listener.peer.connectionState, "connected");
  assert.equal((await fetch(`${base}/healthz`)).status, 200);
});
