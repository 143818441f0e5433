// From the link to the room: two browsers of one delegate, a moderator, a meeting that ends. Winds the rehearsal's clock.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { axe, linkIn, mails, noOverflow, open, rehearsal, shot, visit, widths } from "../lib.mjs";

const series = "csp8-february-2022";
const meeting = "wgeti-articles-6-7";
const email = `whitcombe.${Date.now()}@mission-nz.example`;
let door;

async function register() {
  const fields = { entity: "NZ", title: "Ms", given_name: `Aroha${Date.now()}`, surname: "Whitcombe", function: "Counsellor", role: "adviser", email, mode: "online", language: "en", consent: "yes" };
  const base = process.env.CONVOKE_URL ?? "http://127.0.0.1:8080";
  const response = await fetch(`${base}/en/${series}/register`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  assert.equal(response.status, 303);
  await rehearsal("confirm", { email });
}

/** Presses an element for real, as a person does: scripts tell such presses from others. */
async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).first().click();
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

before(async () => {
  await rehearsal("reset", {});
  await register();
  await rehearsal("clock", { to: "2022-02-14T18:00:00+01:00" });
  door = linkIn((await mails(email))[0], "/door/");
  await rehearsal("clock", { to: "2022-02-15T12:32:19+01:00" });
});

for (const language of ["en", "ar"]) {
  for (const width of widths) {
    test(`the door before it opens, ${language} at ${width}`, () => visit({ width, language, zone: "Pacific/Auckland" }, async (page) => {
      await open(page, `${door}?lang=${language}`);
      await page.locator(".yours").first().waitFor();
      assert.equal(await page.locator("h1").count(), 1);
      await noOverflow(page);
      await axe(page);
      await shot(page, `door-${language}-${width}`);
    }));
  }
}

test("from the lobby into the room, one place at a time", () => visit({}, async (officer) => {
  await rehearsal("clock", { to: "2022-02-15T12:45:00+01:00" });
  await signedIn(officer);
  await open(officer, `/desk/lobbies/${meeting}`);
  await visit({}, async (first) => {
    await open(first, door);
    await press(first, "Enter the lobby");
    await first.getByText("You are in the lobby", { exact: true }).waitFor();
    await axe(first);
    await shot(first, "lobby-en-1280");
    await officer.getByText("Whitcombe").first().waitFor();
    await axe(officer);
    await shot(officer, "moderator-en-1280");
    await press(officer, "Admit all");
    await first.waitForURL("**/room");
    await first.getByText("1 delegation, 1 person").waitFor();
    await visit({}, async (second) => {
      await open(second, door);
      await second.getByText("already, in another place").waitFor();
      await press(second, "Enter the lobby");
      await second.waitForURL("**/room");
      await first.getByText("Another place has taken over").waitFor();
      await axe(first);
      await shot(first, "taken-over-en-1280");
      await press(first, "Take my place back");
      await first.waitForURL("**/room");
      await second.getByText("Another place has taken over").waitFor();
    });
    for (const language of ["en", "ar"]) {
      for (const width of widths) {
        await first.setViewportSize({ width, height: width < 720 ? 844 : 900 });
        await open(first, `${door}/room?lang=${language}`);
        await noOverflow(first);
        await axe(first);
        await shot(first, `room-${language}-${width}`);
      }
    }
    await open(first, `${door}/room?lang=en`);
    await rehearsal("clock", { to: "2022-02-15T14:20:00+01:00" });
    await first.getByText("The door of the next meeting is open").first().waitFor();
    await rehearsal("clock", { to: "2022-02-15T14:30:00+01:00" });
    await first.getByText("the meeting has ended").first().waitFor();
  });
}));

test("without scripts as well", () => visit({ javaScript: false }, async (page) => {
  await open(page, `${door}?lang=fr`);
  await press(page, "Entrer dans la salle d’attente");
  await page.getByText("Vous êtes dans la salle d’attente", { exact: true }).waitFor();
  await press(page, "Quitter la salle d’attente");
  await page.getByText("La porte est ouverte").first().waitFor();
}));

test("a hosted meeting shows its address inside only", () => visit({}, async (page) => {
  await rehearsal("clock", { to: "2022-02-16T14:15:00+01:00" });
  await open(page, `${door}?lang=en`);
  await page.locator("form", { has: page.locator("[value=wgtu]") }).getByRole("button").click();
  await page.getByText("You are in the lobby", { exact: true }).waitFor();
  assert.doesNotMatch(await page.content(), /zoom\.example/);
  await visit({}, async (officer) => {
    await signedIn(officer);
    await open(officer, "/desk/lobbies");
    await axe(officer);
    await shot(officer, "lobbies-en-1280");
    await open(officer, "/desk/lobbies/wgtu");
    await press(officer, "Admit all");
  });
  await page.waitForURL("**/room");
  await page.getByText("NEW ZEALAND – Whitcombe", { exact: true }).waitFor();
  assert.match(await page.getByRole("link", { name: "Open Zoom" }).getAttribute("href") ?? "", /uname=NEW%20ZEALAND%20%E2%80%93%20Whitcombe$/);
  await axe(page);
  await shot(page, "hosted-en-1280");
}));

test("somebody who is there is led in by the door itself", () => visit({}, async (page) => {
  await rehearsal("clock", { to: "2022-02-17T12:44:56+01:00" });
  await open(page, door);
  await page.locator("h1").click();
  await page.getByText("You are in the lobby", { exact: true }).waitFor();
}));

test("the rehearsal's pages", () => visit({}, async (page) => {
  for (const [path, name] of [["/rehearsal/mailbox", "mailbox"], ["/rehearsal/fill", "fill"]]) {
    for (const language of ["en", "ar"]) {
      await open(page, `${path}?lang=${language}`);
      await noOverflow(page);
      await axe(page);
      await shot(page, `${name}-${language}-1280`);
    }
  }
  await open(page, `/rehearsal/mailbox?lang=en&to=${encodeURIComponent(email)}`);
  await page.locator(".ledger a").first().click();
  await page.waitForURL("**/mailbox/*");
  await axe(page);
  await shot(page, "mail-en-1280");
  await page.frameLocator("iframe").locator("a").first().click();
  await page.waitForURL((url) => /\/(door|my)\//.test(url.pathname));
}));
