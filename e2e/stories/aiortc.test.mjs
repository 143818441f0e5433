// aiortc in the room: a WebRTC stack of its own, in Python, decodes what a delegate hears. `PYTHON` is one that has it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { base } from "../lib.mjs";

const listener = fileURLToPath(new URL("../peers/aiortc_listener.py", import.meta.url));

test("aiortc enters a filled room and decodes the interpretation, frame by frame", async (t) => {
  const { stdout } = await promisify(execFile)(process.env.PYTHON ?? "python3", [listener, base, "en"], { timeout: 120_000 });
  const { seconds, lost, heard } = JSON.parse(stdout);
  t.diagnostic(stdout.trim());
  const lines = Object.values(heard);
  assert.ok(lines.some(({ loudest }) => loudest > 1000), "somebody is heard");
  assert.ok(lines.some(({ frames }) => frames / seconds > 40), "a frame every 20 ms, but for a busy machine");
  for (const { rates, frames, samples } of lines) {
    assert.deepEqual(rates, [[48_000, "stereo"]]);
    assert.equal(samples, 960 * frames);
  }
  assert.ok(lost < 10, `${lost} packets lost`);
});
