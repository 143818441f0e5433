// A signed language in the room: an interpreter with a camera, a speaker with a picture, a listener who chooses the signer, keeps the signer
// beside whatever is heard, and sets the size, all by keyboard.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { enter, interpreter, lamp, meeting, plays, register, signIn, speaks } from "../cast.mjs";
import { axe, linkIn, mails, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";
import { ears } from "../tones.mjs";

const doors = {};
let booth;

before(async () => {
  await rehearsal("reset", {});
  const emails = {
    Arriaga: await register("Arriaga", { entity: "MX", mode: "online", language: "es" }),
    Naivalu: await register("Naivalu", { entity: "FJ", mode: "follow", language: "en" }),
  };
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  for (const [who, email] of Object.entries(emails)) doors[who] = linkIn((await mails(email))[0], "/door/");
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
});

/** A page of the story, that may use its fake camera. */
const person = (story) => visit({}, async (page) => {
  await page.context().grantPermissions(["microphone", "camera"]);
  await page.addInitScript(ears);
  await story(page);
});

/** Goes through the page by tabulator until a control has the focus. */
async function tabTo(page, id) {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  assert.fail(`#${id} is not reached by keyboard`);
}

const share = (page) => page.evaluate(() => document.querySelector("video.signer").clientWidth / document.getElementById("stage").clientWidth);

async function sitSigning(page) {
  await open(page, `${booth}?meeting=${meeting}&lang=en`);
  await page.locator("[data-act=start]").focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-part=line]").waitFor({ state: "hidden" });
  await page.getByRole("radio", { name: /International Sign/, checked: true }).waitFor();
}

/** Each page in two languages and widths: nothing sticks out, no rule of accessibility is broken, a picture is kept. */
async function looked(page, address, name, ready) {
  for (const language of ["en", "ar"]) {
    await open(page, `${address}${address.includes("?") ? "&" : "?"}lang=${language}`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 720 ? 844 : 900 });
      await ready();
      await shot(page, `${name}-${language}-${width}`);
      await noOverflow(page);
      await axe(page);
      await shot(page, `${name}-${language}-${width}`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  }
}

test("signs are seen by whoever chose them, beside the speaker, at the size they choose, by keyboard", () => person((lobby) => person((speaker) => person((signer) => person(async (listener) => {
  await signIn(lobby);
  booth = await interpreter(lobby, "Sanchez", "signed", ["signed"]);
  await open(lobby, `/desk/lobbies/${meeting}`);
  const panel = await lobby.context().newPage();
  await open(panel, `/desk/lobbies/${meeting}/panel`);
  await enter(speaker, doors.Arriaga, "Arriaga", lobby);
  await enter(listener, doors.Naivalu, "Naivalu", lobby);
  await speaks(panel, speaker, "Arriaga");

  await sitSigning(signer);
  await plays(signer, "[data-picture=speaker] video");
  await listener.locator("[data-part=signed-row]").waitFor();
  assert.equal(await listener.locator("video.signer:visible").count(), 0, "nobody signs yet");
  await signer.keyboard.press("Space");
  await lamp(signer, "ON AIR");
  await plays(signer, "[data-picture=own] video");

  await tabTo(listener, "pictures-on");
  await listener.keyboard.press("Space");
  await plays(listener, "video.face");
  assert.equal(await listener.locator("video.signer:visible").count(), 0, "not chosen yet");
  await tabTo(listener, "signed-on");
  await listener.keyboard.press("Space");
  await plays(listener, "video.signer");
  assert.match(await listener.locator("video.signer").getAttribute("aria-label"), /Sign/);
  await listener.keyboard.press("Tab");
  assert.equal(await listener.evaluate(() => document.activeElement?.id), "signed-size", "the size comes next");
  const medium = await share(listener);
  await listener.keyboard.press("ArrowDown");
  const large = await share(listener);
  for (const _ of [1, 2]) await listener.keyboard.press("ArrowUp");
  const small = await share(listener);
  assert.ok(small < medium && medium < large, `${small} ${medium} ${large}`);

  // Pinned: what is heard changes, without faces too, and the page may be loaded anew.
  await listener.locator("input[name=listen][value=floor]").focus();
  await listener.keyboard.press("ArrowDown");
  await plays(listener, "video.signer");
  await listener.locator("#pictures-on").focus();
  await listener.keyboard.press("Space");
  await listener.locator("video.face").waitFor({ state: "hidden" });
  assert.ok(await listener.locator("video.signer").isVisible());
  await listener.reload();
  await plays(listener, "video.signer");
  assert.equal(await listener.locator("#signed-size").inputValue(), "1");
  await listener.locator("#pictures-on").focus();
  await listener.keyboard.press("Space");
  await plays(listener, "video.face");

  await looked(listener, new URL(listener.url()).pathname, "room-signs", async () => {
    for (const picture of ["video.face", "video.signer"]) await plays(listener, picture);
  });

  // Whoever goes off air is seen no more.
  await signer.keyboard.press("Space");
  await lamp(signer, "Not on air");
  await listener.locator("video.signer").waitFor({ state: "hidden" });

  await looked(signer, `${booth}?meeting=${meeting}`, "booth-signs", async () => {
    if (await signer.locator("[data-act=start]:visible").count()) {
      await signer.locator("[data-act=start]").click();
      await signer.locator("[data-part=line]").waitFor({ state: "hidden" });
      await signer.getByRole("radio", { checked: true }).first().waitFor();
    }
    await plays(signer, "[data-picture=speaker] video");
  });
})))));
