// What the console reckons: pure parts, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { part } from "./parts.mjs";

const { LOUD, isLoud, mean } = await part("booth-ears");
const { letter } = await part("booth-keys");

const minute = (level) => Array.from({ length: 600 }, () => level);

test("the mean is one of power, not of decibels", () => {
  assert.ok(Math.abs(mean([-20, -20]) + 20) < 0.01);
  assert.ok(Math.abs(mean([-20, -100]) + 23.01) < 0.01);
  assert.equal(mean([]), -100);
});

test("a loud minute is loud, a loud word is not, and at the edge nothing flickers", () => {
  assert.ok(isLoud(false, minute(LOUD + 1)));
  assert.ok(!isLoud(false, minute(LOUD - 1)));
  assert.ok(isLoud(true, minute(LOUD - 1)), "once told it stays until it is clearly quieter");
  assert.ok(!isLoud(true, minute(LOUD - 5)));
  assert.ok(!isLoud(false, [-3, -3, -3]), "too short to say");
  assert.ok(!isLoud(false, [...minute(-50).slice(30), ...Array.from({ length: 30 }, () => -15)]));
});

test("a key is what it types; where it types no letter of ours, what stands at its place", () => {
  assert.equal(letter({ key: "A", code: "KeyQ" }), "a", "AZERTY");
  assert.equal(letter({ key: "&", code: "Digit1" }), "1", "AZERTY's digits");
  assert.equal(letter({ key: "ق", code: "KeyR" }), "r", "Arabic");
  assert.equal(letter({ key: "١", code: "Digit1" }), "1");
  assert.equal(letter({ key: " ", code: "Space" }), " ");
  assert.equal(letter({ key: "Tab", code: "Tab" }), "");
});
