// Who is in the room that is proved by ear: an officer, delegates, interpreters, each at a page of a browser with a microphone of its own.
import assert from "node:assert/strict";
import { base, linkIn, mails, open, rehearsal } from "./lib.mjs";

const series = "csp8-february-2022";
const officer = "officer@secretariat.example";
/** The meeting they meet in. */
export const meeting = "wgeti-articles-6-7";

/** Signs the officer in. @param {import("playwright-core").Page} page */
export async function signIn(page) {
  await open(page, "/desk/sign-in?lang=en");
  await page.locator("#email").fill(officer);
  await page.locator("#email").press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  await open(page, linkIn((await mails(officer))[0], "/desk/sign-in/"));
  await page.locator("main button").press("Enter");
  await page.waitForURL("**/desk");
}

/** Registers a delegate; the address to whom the mails go. */
export async function register(surname, more) {
  const email = `${surname.toLowerCase()}.${Date.now()}@mission.example`;
  const fields = { title: "Ms", given_name: "A", surname, function: "Counsellor", role: "adviser", email, consent: "yes", ...more };
  const response = await fetch(`${base}/en/${series}/register`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  assert.equal(response.status, 303);
  await rehearsal("confirm", { email });
  return email;
}

/** Adds an interpreter; the address of the booth. */
export async function interpreter(page, name, home, into) {
  await open(page, "/desk/interpretation");
  const email = `${name.toLowerCase()}.${Date.now()}@booths.example`;
  await page.locator("#name").fill(name);
  await page.locator("#email").fill(email);
  await page.locator("#home").selectOption(home);
  for (const key of into) await page.locator(`[name=into_${key}]`).check();
  await page.locator("#name").press("Enter");
  await page.locator(".notice[role=status]").waitFor();
  return linkIn((await mails(email))[0], "/booth/");
}

/** Through the door and the lobby into the room. */
export async function enter(page, door, surname, lobby) {
  await open(page, `${door}?lang=en`);
  await page.getByRole("button", { name: "Enter the lobby", exact: true }).first().click();
  await lobby.getByText(surname).first().waitFor();
  await lobby.getByRole("button", { name: "Admit all" }).first().click();
  await page.waitForURL("**/room");
  await flows(page);
}

/** Into the booth, with the sound switched on. */
export async function sit(page, booth) {
  await page.context().grantPermissions(["microphone", "camera"]);
  await open(page, `${booth}?meeting=${meeting}&lang=en`);
  await page.locator("[data-act=start]").click();
  await page.locator("[data-act=headset]").click(); // a fake device's name is no headset's
  await page.locator("[data-part=line]").waitFor({ state: "hidden" });
  await page.locator("[data-part=outgoing] [aria-checked=true]").waitFor();
}

/** Sound flows to the page. */
export const flows = (page) => page.waitForFunction(() => globalThis.ears?.connections.at(-1)?.connectionState === "connected");

/** What the lamp of a booth says. */
export const lamp = (page, words) => page.locator("[data-part=air]").filter({ hasText: words }).waitFor();

/** Gives or takes a delegate's microphone. */
export const give = (panel, surname) => panel.locator("tr", { hasText: surname }).locator("[data-give=microphone]").click();

/** How a delegate's microphone stands. */
export const stands = (page, how) => page.locator(`[data-track=microphone][data-stands=${how}]`).waitFor();

/** Chooses what is listened to. */
export const choose = (page, channel) => page.locator(`input[name=listen][value=${channel}]`).check();

/** Gives somebody microphone and camera, and they open both. */
export async function speaks(panel, page, surname) {
  for (const [track, key] of [["microphone", "m"], ["camera", "v"]]) {
    await panel.locator("tr", { hasText: surname }).locator(`[data-give=${track}]`).click();
    await page.locator(`[data-track=${track}][data-stands=given]`).waitFor();
    await page.locator("h1").click();
    await page.keyboard.press(key);
    await page.locator(`[data-track=${track}][data-stands=live]`).waitFor();
  }
}

/** Takes both away again. */
export async function silences(panel, page, surname) {
  for (const track of ["microphone", "camera"]) await panel.locator("tr", { hasText: surname }).locator(`[data-give=${track}]`).click();
  await stands(page, "wait");
}

/** A picture comes in a video of a page: it grows by so many frames. */
export async function plays(page, selector, more = 5, timeout = 20_000) {
  const frames = (of) => document.querySelector(of)?.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
  const from = await page.evaluate(frames, selector);
  await page.waitForFunction(([of, enough]) => {
    const video = document.querySelector(of);
    const frames = video?.getVideoPlaybackQuality().totalVideoFrames ?? 0;
    return video && !video.hidden && video.videoWidth > 0 && frames >= enough;
  }, [selector, from + more], { timeout });
}
