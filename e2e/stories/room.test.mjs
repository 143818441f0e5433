// The room: a delegate is given the microphone, is heard and seen by who follows and by who sits in the hall with a phone, and is silent again.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { fallsSilent, heard, silent, tap } from "../ears.mjs";
import { axe, base, linkIn, mails, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";

const series = "csp8-february-2022";
const meeting = "wgeti-articles-6-7";
const people = {
  speaker: { entity: "MX", surname: "Arriaga", mode: "online", language: "es" },
  follower: { entity: "FJ", surname: "Naivalu", mode: "follow", language: "en" },
  seated: { entity: "ZM", surname: "Mwansa", mode: "in_person", language: "en" },
};
const doors = {};

async function register(who) {
  const email = `${who}.${Date.now()}@mission.example`;
  const fields = { title: "Ms", given_name: `A${Date.now()}`, function: "Counsellor", role: "adviser", email, consent: "yes", ...people[who] };
  const response = await fetch(`${base}/en/${series}/register`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  assert.equal(response.status, 303);
  await rehearsal("confirm", { email });
  return email;
}

async function signedIn(page) {
  await page.goto("/desk/sign-in?lang=en");
  await page.locator("#email").fill("officer@secretariat.example");
  await page.locator("#email").press("Enter");
  await page.waitForLoadState();
  await page.goto(linkIn((await mails("officer@secretariat.example"))[0], "/desk/sign-in/"));
  await page.locator("main form button").first().click();
  await page.waitForURL("**/desk");
}

/** Into the lobby, admitted by the moderator, the sound switched on. */
async function enter(page, who, moderator) {
  await tap(page);
  await open(page, `${doors[who]}?lang=en`);
  await page.getByRole("button", { name: "Enter the lobby", exact: true }).first().click();
  await moderator.getByText(people[who].surname).first().waitFor();
  await moderator.getByRole("button", { name: "Admit all" }).first().click();
  await page.waitForURL("**/room");
  await page.getByText("Your line: good").waitFor();
  await page.locator("h1").click();
}

/** The room with the moderator's lobby and panel open. */
function staffed(story) {
  return visit({}, async (lobby) => {
    await signedIn(lobby);
    await open(lobby, `/desk/lobbies/${meeting}`);
    const panel = await lobby.context().newPage();
    await open(panel, `/desk/lobbies/${meeting}/panel`);
    await story(lobby, panel);
  });
}

before(async () => {
  await rehearsal("reset", {});
  const emails = {};
  for (const who of Object.keys(people)) emails[who] = await register(who);
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  for (const who of Object.keys(people)) doors[who] = linkIn((await mails(emails[who]))[0], "/door/");
  await rehearsal("clock", { to: "2022-02-15T12:50:00+01:00" });
});

test("given, opened, heard, seen, taken", () => staffed(async (lobby, panel) => {
  await visit({}, async (speaker) => {
    await enter(speaker, "speaker", lobby);
    await visit({}, async (follower) => {
      await enter(follower, "follower", lobby);
      assert.equal(await follower.locator("[data-track]").count(), 0, "who follows has no microphone");

      await speaker.getByRole("button", { name: "Ask for the floor" }).click();
      await panel.locator("tr", { hasText: "Arriaga" }).getByText("asks for the floor").waitFor();
      await panel.locator("tr", { hasText: "Arriaga" }).locator("[data-give=microphone]").click();
      await speaker.getByRole("status").getByText("Microphone off – you have the floor: press to open").waitFor();
      assert.ok(await silent(follower), "what was given is not yet open");

      await speaker.keyboard.press("m");
      await speaker.locator("[data-track=microphone]").getByText("everyone hears you").waitFor();
      await heard(follower);
      assert.ok(await silent(speaker), "nobody hears themselves");
      await follower.locator(".stage-foot").getByText("Mexico").waitFor();
      await follower.locator("#stage").getByText("nobody interprets: floor").waitFor();

      await panel.locator("tr", { hasText: "Arriaga" }).locator("[data-give=camera]").click();
      await speaker.locator("[data-track=camera][data-stands=given]").waitFor();
      await speaker.keyboard.press("v");
      await follower.getByLabel("Show pictures").check();
      await follower.waitForFunction(() => (document.querySelector("video[data-slot=speaker]")?.videoWidth ?? 0) > 0);
      for (const page of [speaker, follower]) await axe(page);
      await shot(speaker, "room-speaking-en-1280");
      await shot(follower, "room-following-en-1280");

      await panel.locator("tr", { hasText: "Arriaga" }).locator("[data-give=microphone]").click();
      await speaker.locator("[data-track=microphone]").getByText("opens when the Chair or the moderator").waitFor();
      assert.ok(await fallsSilent(follower), "what was taken is not heard");
    });
  });
}));

test("a phone in the hall: interpretation alone", () => staffed((lobby) => visit({ width: 390 }, async (phone) => {
  await enter(phone, "seated", lobby);
  await phone.getByText("use earphones").waitFor();
  assert.equal(await phone.locator("[data-track]").count(), 0);
  await phone.getByLabel("Français").check();
  await phone.locator("#stage").getByText("Français").waitFor();
  await phone.reload();
  await phone.locator("#stage").getByText("Français").waitFor();
  assert.ok(await phone.getByLabel("Français").isChecked(), "the choice is kept");
  for (const language of ["en", "ar"]) {
    for (const width of widths) {
      await phone.setViewportSize({ width, height: width < 720 ? 844 : 900 });
      await open(phone, `${doors.seated}/room?lang=${language}`);
      await phone.locator("[data-part=hears]").waitFor();
      await noOverflow(phone);
      await axe(phone);
      await shot(phone, `room-seated-${language}-${width}`);
    }
  }
})));
