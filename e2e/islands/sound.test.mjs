// The arithmetic under the sound: levelling, pauses before a line is tried again, what is asked of a voice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visit } from "../lib.mjs";
import { module, part } from "./parts.mjs";

const levels = await part("levels");
const { wholeSpeech } = await part("sdp");
const { pause, address } = await part("socket");
const { since } = await part("drawn");
const { waited, holdBack } = await part("lips");

const tone = (db) => Float32Array.from({ length: 4800 }, (_, n) => Math.SQRT2 * 10 ** (db / 20) * Math.sin((2 * Math.PI * 1000 * n) / 48_000));

// What is heard of a source after so many seconds, in blocks of a tenth.
function heard(db, seconds, gain = 0) {
  let average;
  for (let n = 0; n < seconds * 10; n += 1) {
    average = levels.averaged(average, levels.loudness(tone(db)), 0.1);
    gain = levels.levelled(gain, average, 0.1);
  }
  return { gain, loudness: db + gain };
}

test("a loud and a soft source come to one level", () => {
  assert.ok(Math.abs(heard(-12, 4).loudness - heard(-40, 4).loudness) < 0.5);
});

test("and come there slowly", () => {
  assert.ok(Math.abs(heard(-12, 1).gain) <= 6.01);
  assert.ok(Math.abs(heard(-40, 1).gain) <= 6.01);
});

test("silence is not pulled up", () => {
  assert.equal(heard(-70, 10, 3).gain, 3);
});

test("no source is raised or lowered without end", () => {
  assert.equal(heard(-53, 20).gain, 18);
  assert.ok(heard(0, 20).gain >= -26.01);
});

test("a voice keeps its whole band", () => {
  const sdp = ["v=0", "m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=rtpmap:111 opus/48000/2", "a=fmtp:111 minptime=10;useinbandfec=1;usedtx=1", "m=audio 9 UDP/TLS/RTP/SAVPF 96", "a=rtpmap:96 opus/48000/2", "a=mid:1", "m=video 9 UDP/TLS/RTP/SAVPF 97", "a=rtpmap:97 VP8/90000", ""].join("\r\n");
  const lines = wholeSpeech(sdp).split("\r\n");
  assert.ok(lines.includes("a=fmtp:111 minptime=10;useinbandfec=1;usedtx=0;stereo=0;sprop-stereo=0;maxaveragebitrate=64000;maxplaybackrate=48000"));
  assert.equal(lines[lines.indexOf("a=rtpmap:96 opus/48000/2") + 1].split(" ")[0], "a=fmtp:96");
  assert.equal(lines.filter((line) => line.startsWith("a=fmtp")).length, 2);
  assert.equal(lines.length, sdp.split("\r\n").length + 1);
});

test("a broken line is tried again soon, then less often, and not by all at once", () => {
  assert.ok(pause(0, 0.5) === 300 && pause(1, 0.5) === 600 && pause(9, 0.5) === 5000);
  assert.ok(pause(3, 0) < pause(3, 1));
  assert.equal(address("/door/x/media", "https://convoke.example/door/x/room?lang=ar"), "wss://convoke.example/door/x/media");
});

test("how long somebody has been speaking", () => {
  assert.equal(since("2022-02-15T12:00:00Z", Date.parse("2022-02-15T12:02:14Z")), "2:14");
  assert.equal(since("2022-02-15T12:00:00Z", Date.parse("2022-02-15T11:59:59Z")), "0:00");
  assert.equal(since("", 0), "");
});

test("a meter misses nothing between two looks", async () => {
  const gauge = module("gauge");
  await visit({}, async (page) => {
    const seen = await page.evaluate(async (module) => {
      const { Gauge } = await import(module);
      const context = new OfflineAudioContext(1, 48_000, 48_000);
      const click = new AudioBuffer({ length: 48_000, sampleRate: 48_000 });
      for (const at of [2_000, 20_500, 33_333]) click.getChannelData(0)[at] = 1;
      const source = new AudioBufferSourceNode(context, { buffer: click });
      const one = new Gauge(context);
      source.connect(one.node).connect(context.destination);
      source.start();
      const looks = [];
      for (let n = 1; n < 10; n += 1) {
        void context.suspend(n / 10).then(() => {
          looks.push(one.samples().filter((sample) => sample === 1).length);
          return context.resume();
        });
      }
      await context.startRendering();
      return looks;
    }, gauge);
    assert.deepEqual(seen, [1, 0, 0, 0, 1, 0, 1, 0, 0]);
  });
});

test("a picture waits for its sound: at once at first, then in steps, and for none that does not come", () => {
  const [before, now] = [{ delay: 100, samples: 480_000 }, { delay: 100 + 24_000 * 0.12, samples: 504_000 }];
  assert.equal(Math.round(waited(before, now)), 120, "what waited since the last look");
  assert.equal(waited(now, now), undefined);
  assert.equal(holdBack(undefined, 120), 120);
  assert.deepEqual([holdBack(120, 200), holdBack(160, 200)], [160, 180]);
  assert.equal(holdBack(900, 60_000), 950, "never longer than a second");
  assert.equal(holdBack(120, undefined), undefined, "without sound it does not wait");
});

test("a silence that is longer than reports are apart is a cut line; who calls in vain waits longer each time", async () => {
  globalThis.addEventListener ??= () => undefined;
  const { patience } = await part("pulse");
  assert.equal(patience(1000, 0, false), 2500);
  assert.equal(patience(5000, 0, false), 12_500, "where reports are rare");
  assert.equal(patience(1000, 0, true), 1200, "the network came back");
  assert.deepEqual([1, 2, 3, 9].map((alarms) => patience(1000, alarms, true)), [5000, 10_000, 20_000, 20_000]);
});
