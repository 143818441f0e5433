// The room's page with a server that a test makes up: what it draws, says and keeps. No media flow here: those have a story.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, visit } from "../lib.mjs";
import { page, serve, stream } from "./serve.mjs";
import { saidBy, until } from "./socket.mjs";

const room = (present) => page(`<main class="room" data-door data-events-url="/events" data-media-url="/media" data-speaks>
  <h1>WGETI</h1><p id="signs" data-keep><span data-part="recording" hidden>Recording</span></p>
  <div class="room-body"><div id="room">
    <p data-live-says="${present} present">${present} present</p>
    <div id="notices" data-keep><div data-part="asleep" hidden><button type="button" data-part="wake">Switch the sound on</button></div>
      <div role="status"><p data-part="line" data-opening="Connecting" data-again="Cut" data-media="Sound cut" data-back="Back" hidden></p></div>
      <p role="alert" data-part="refused" data-denied="Denied" hidden></p></div>
    <section class="stage" id="stage" aria-label="Speaker" data-keep><span data-part="hears" data-says="You hear: {channel} · {says}" hidden></span><video class="face" data-slot="speaker" muted hidden></video><p data-part="slow" hidden></p></section>
    <div class="stage-foot" id="stage-foot" data-keep><p data-part="nobody">Nobody has the floor</p><span data-part="entity" hidden></span><b data-part="since"></b></div>
    <section id="captions" class="captions" data-keep data-part="captions" aria-label="Captions" data-mended="corrected" hidden><div class="caption-lines" role="log" aria-live="off" aria-label="Said" tabindex="0" data-part="caption-lines"><p class="caption-begun" aria-hidden="true" data-part="caption-begun" hidden></p></div>
      <p data-part="caption-empty">The next line</p><div class="caption-bar"><button type="button" class="btn" data-part="caption-hold" data-hold="Pause" data-go-on="Continue">Pause</button><button type="button" class="btn" data-part="caption-newest" data-new="New lines: {count}" hidden>Newest</button>
      <label><input type="checkbox" id="captions-aloud">Read out</label></div><p class="visually-hidden" role="status" data-part="caption-said"></p></section>
  </div><div>
    <form method="post" action="/listen" data-part="channels" id="listening" data-keep><fieldset><legend>Channel</legend>
      <label data-channel="floor"><input type="radio" name="listen" value="floor" checked>Floor <small data-says></small></label>
      <label data-channel="fr"><input type="radio" name="listen" value="fr">Français <small data-says></small></label></fieldset><button data-part="keep-channel">Keep</button></form>
    <section id="chairs" aria-label="Chairing" data-keep data-part="chairing" hidden><p data-part="record-row" hidden><button type="button" data-part="record" data-start="Start recording" data-end="Stop recording">Start recording</button></p><p data-part="record-text" hidden>Everybody sees it</p><p data-part="record-not" hidden>Not recorded</p></section>
    <section id="seeing" aria-label="Seeing" data-keep><label><input type="checkbox" id="pictures-on">Pictures</label><label><input type="checkbox" id="keys" checked>Keys</label>
      <label>Note <input id="note"></label>
      <label>Captions <select id="captions-of" data-marked="{language} (written)"><option value="off">off</option><option value="listening">as I listen</option><option value="ar" lang="ar">العربية</option><option value="fr" lang="fr">Français</option></select></label><p data-part="captions-says"></p>
      <label data-part="captions-size-row" hidden>Size <select id="captions-size"><option value="2" selected>medium</option><option value="3">large</option></select></label></section>
  </div></div>
  <div class="controls"><div id="sends" data-keep>${["microphone", "camera", "screen"].map((track) => `<button type="button" class="control" data-track="${track}" aria-disabled="true"><span data-is="wait">${track} waits</span><span data-is="given" hidden>${track} given</span><span data-is="live" hidden>${track} live</span></button>`).join("")}
    <button type="button" data-part="ask" data-ask="Ask for the floor" data-withdraw="Withdraw" hidden>Ask</button></div></div>
</main>`, ["door", "room"], 'data-now="2022-02-15T12:00:00Z"');

const mexico = { key: "d12", entity: "Mexico", person: "Arriaga", category: "State Party", css: "cat-party", says: "Online · speaks Spanish", language: "es", since: "2022-02-15T11:57:46Z", quality: "", quality_says: "" };
const state = (you = {}, more = {}) => ({ state: {
  channels: [{ key: "floor", name: "Floor", lang: "en", says: "The original, now Spanish", interpreted: false, listeners: 1 }, { key: "fr", name: "Français", lang: "fr", says: "interpreted", interpreted: true, listeners: 3 }],
  speaker: mexico, chair: null, open: [], pictures: [], recording: false, trouble: "", document: null, captions: { written: [], says: "Nobody writes" }, moved: null, booth: null, panel: null,
  you: { key: "d7", role: "delegate", listening: "floor", under: false, pictures: false, signed: false, given: [], open: [], asking: false, speaks: "en", slow_down: "", aside: "", ...you }, ...more,
} });

// Opens the page; the story gets it, the newest line, all that was said, and what exchanges the page.
async function within(story) {
  const all = { line: undefined, lines: 0, said: [], posted: [], present: "1 delegation" };
  const server = await serve({
    "/": () => room(all.present),
    "/events": (_, response) => void (all.tell = stream(response)),
    "/listen": (request) => (request.on("data", (body) => all.posted.push(String(body))), null),
  }, { "/media": (line) => {
    all.line = line;
    all.lines += 1;
    line.hear = (said) => all.said.push(said);
    line.tell(all.state ?? state());
  } });
  try {
    await visit({}, async (page) => {
      await page.context().grantPermissions(["microphone", "camera"], { origin: server.url });
      await page.goto(server.url);
      await page.getByText("Mexico").waitFor();
      await story(page, all);
    });
  } finally {
    server.close();
  }
}


test("who speaks, since when, and what is heard", () => within(async (page, all) => {
  assert.match(await page.locator("[data-part=since]").innerText(), /^2:1\d$/);
  assert.equal(await page.locator("[data-part=hears]").innerText(), "You hear: Floor · The original, now Spanish");
  assert.equal(await page.getByText("Nobody has the floor").isVisible(), false);
  await axe(page);
  all.line.tell(state({ slow_down: "Please speak more slowly" }, { speaker: null, recording: true }));
  await page.getByText("Please speak more slowly").waitFor();
  assert.ok(await page.getByText("Nobody has the floor").isVisible() && await page.getByText("Recording", { exact: true }).isVisible());
}));

test("whoever chairs has the recording in hand, when the setting allows one", () => within(async (page, all) => {
  assert.ok(await page.getByRole("region", { name: "Chairing" }).isHidden());
  all.line.tell(state({ chairs: true, may_record: false }));
  await page.getByText("Not recorded").waitFor();
  assert.ok(await page.getByRole("button", { name: "Start recording" }).isHidden());
  all.line.tell(state({ chairs: true, may_record: true }));
  await page.getByRole("button", { name: "Start recording" }).click();
  assert.deepEqual(await saidBy(all, "record"), { do: "record", on: true });
  all.said.length = 0;
  all.line.tell(state({ chairs: true, may_record: true }, { recording: true }));
  await page.getByRole("button", { name: "Stop recording" }).click();
  assert.deepEqual(await saidBy(all, "record"), { do: "record", on: false });
}));

test("one offer with a purpose for each line", () => within(async (_, all) => {
  const { sdp, lines } = await saidBy(all, "join");
  assert.deepEqual(lines.map(([, name]) => name), ["voice", "floor-1", "floor-2", "floor-3", "aside", "chair", "speaker", "screen", "signed", "hall", ">microphone", ">camera", ">screen"]);
  assert.ok(lines.every(([mid]) => sdp.includes(`a=mid:${mid}\r\n`)));
  assert.match(sdp, /a=simulcast:send q;h;f/);
  assert.match(sdp, /maxaveragebitrate=64000/);
}));

test("a channel is chosen with a press, and kept", () => within(async (page, all) => {
  await page.getByRole("radio", { name: "Français" }).check();
  const said = await until(() => all.said.find((said) => said.do === "listen" && said.channel === "fr"));
  assert.equal(said.under, false);
  await until(() => all.posted[0]);
  assert.deepEqual(all.posted, ["listen=fr"]);
  assert.equal(await page.getByText("Keep").isVisible(), false);
}));

test("who is present is exchanged, what plays is not", () => within(async (page, all) => {
  const drawn = await page.locator("#stage").elementHandle();
  const player = await page.locator("video").first().elementHandle();
  await player.evaluate(async (video) => {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    await video.play();
  });
  await page.locator("#note").fill("half a wor");
  await page.getByRole("radio", { name: "Français" }).check();
  await page.locator("#note").focus(); // stands in what is kept: nothing waits for it
  all.present = "2 delegations";
  all.tell("changed");
  await page.getByText("2 delegations present").first().waitFor();
  assert.ok(await drawn.evaluate((element) => element.isConnected) && await player.evaluate((video) => video.isConnected && !video.paused));
  assert.equal(await page.locator("#note").inputValue(), "half a wor");
  assert.equal(await page.locator("[data-part=entity]").innerText(), "Mexico");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "note");
  assert.ok(await page.getByRole("radio", { name: "Français" }).isChecked());
  assert.equal(all.lines, 1);
}));

test("the microphone waits, is given, is live, and is taken", () => within(async (page, all) => {
  const microphone = page.locator("[data-track=microphone]");
  await microphone.getByText("microphone waits").waitFor();
  await page.keyboard.press("m");
  assert.equal(all.said.some((said) => said.do === "open"), false);
  all.line.tell(state({ given: ["microphone"] }));
  await microphone.getByText("microphone given").waitFor();
  await page.locator("#note").pressSequentially("m");
  assert.equal(all.said.some((said) => said.do === "open"), false);
  await page.locator("h1").click();
  await page.keyboard.press("m");
  assert.deepEqual(await saidBy(all, "open"), { do: "open", track: "microphone", open: true });
  assert.equal(await microphone.getByText("microphone live").isVisible(), false);
  all.line.tell(state({ given: ["microphone"] })); // one from before the press
  all.line.tell(state({ given: ["microphone"], open: ["microphone"] }));
  await microphone.getByText("microphone live").waitFor();
  assert.ok((await microphone.getAttribute("class"))?.includes("live"));
  all.line.tell(state());
  await microphone.getByText("microphone waits").waitFor();
}));

test("a page that was loaded anew closes what it no longer captures", async () => {
  await within(async (_, all) => {
    all.said.length = 0;
    all.line.tell(state({ given: ["microphone"], open: ["microphone"] }));
    assert.deepEqual(await saidBy(all, "open"), { do: "open", track: "microphone", open: false });
  });
});

test("a line that breaks says so and comes back", () => within(async (page, all) => {
  all.line.cut();
  await page.getByText("Cut", { exact: true }).waitFor();
  await until(() => all.lines === 2);
  await page.getByText("Cut", { exact: true }).waitFor({ state: "hidden" });
  await until(() => all.said.filter((said) => said.do === "join").length === 2);
}));

test("another window took over: this one does not fight for the place", () => within(async (page, all) => {
  all.line.tell({ refused: { code: "elsewhere", says: "Opened in another window" } });
  await page.getByText("Opened in another window").waitFor();
  all.line.cut();
  await page.waitForTimeout(1000);
  assert.equal(all.lines, 1);
}));

const line = (id, text, more = {}) => ({ id, language: "fr", dir: "ltr", text, mended: false, ...more });
const captions = (page) => page.getByRole("region", { name: "Captions" });
const log = (page) => page.getByRole("log", { name: "Said" });

test("captions are chosen apart from the sound, at the reader's size, and kept on the device", () => within(async (page, all) => {
  assert.deepEqual(await saidBy(all, "read"), { do: "read", captions: "off" });
  assert.equal(await captions(page).isVisible(), false);
  all.line.tell(state({}, { captions: { written: ["fr"], says: "Written: Français" } }));
  await page.getByText("Written: Français").waitFor();
  assert.deepEqual(await page.locator("#captions-of option").allInnerTexts(), ["off", "as I listen", "العربية", "Français (written)"]);
  // By keyboard alone: to the choice, two down, and what follows.
  await page.locator("#captions-of").focus();
  for (const key of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await until(() => all.said.find((said) => said.do === "read" && said.captions === "ar"));
  await page.getByLabel("Size").selectOption("3");
  all.line.tell({ captions: [line(1, "شكرًا CSP8", { language: "ar", dir: "rtl" })] });
  const said = page.getByText("شكرًا");
  await said.waitFor();
  assert.deepEqual(await said.evaluate((p) => [p.lang, getComputedStyle(p).direction]), ["ar", "rtl"]);
  await axe(page);
  all.said.length = 0;
  await page.reload();
  await until(() => all.said.find((said) => said.do === "read" && said.captions === "ar"));
  assert.equal(await captions(page).getAttribute("data-size"), "3");
}));

test("who comes back has the last lines once, and a line that is mended says so", () => within(async (page, all) => {
  await page.locator("#captions-of").selectOption("fr");
  all.line.tell({ captions: [line(1, "Bonjour."), line(2, "La séance est ouverte")] });
  all.line.tell({ begun: line(0, "Mad") });
  await page.getByText("Mad", { exact: true }).waitFor();
  all.line.tell({ caption: line(3, "Madame, merci.") });
  all.line.tell({ caption: line(2, "La séance est suspendue", { mended: true }) });
  await page.getByText("suspendue corrected").waitFor();
  assert.deepEqual(await log(page).locator("p:visible").allInnerTexts(), ["Bonjour.", "La séance est suspendue corrected", "Madame, merci."]);
  all.line.cut();
  await until(() => all.lines === 2);
  await until(() => all.said.filter((said) => said.do === "read" && said.captions === "fr").length >= 2);
  all.line.tell({ captions: [line(2, "La séance est suspendue", { mended: true }), line(3, "Madame, merci."), line(4, "Après la coupure")] });
  await page.getByText("Après la coupure").waitFor();
  assert.equal(await log(page).locator("p:visible").count(), 3);
}));

test("a screen reader is given lines only when it wants them, a few at a time, and nothing while they are held", () => within(async (page, all) => {
  const read = page.locator("[data-part=caption-said]");
  await page.locator("#captions-of").selectOption("fr");
  all.line.tell({ captions: [line(1, "Avant")] });
  all.line.tell({ caption: line(2, "Un") });
  await page.getByText("Un", { exact: true }).waitFor();
  assert.equal(await log(page).getAttribute("aria-live"), "off");
  assert.equal(await read.innerText(), "", "nobody asked for it");
  await page.getByLabel("Read out").check();
  all.line.tell({ caption: line(3, "Deux") });
  await read.filter({ hasText: /^Deux$/ }).waitFor({ state: "attached" });
  for (const [id, text] of [[4, "Trois"], [5, "Quatre"], [6, "Cinq"]]) all.line.tell({ caption: line(id, text) });
  await read.filter({ hasText: /^Quatre Cinq$/ }).waitFor({ state: "attached" });
  assert.equal(await read.getAttribute("lang"), "fr");
  await page.getByRole("button", { name: "Pause" }).press("Enter");
  all.line.tell({ caption: line(7, "Six") });
  await page.getByRole("button", { name: "New lines: 1" }).waitFor();
  assert.equal(await read.innerText(), "");
  await page.getByRole("button", { name: "New lines: 1" }).press("Enter");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "New lines" }).isVisible(), false);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("role")), "log", "the focus stays in the captions");
}));

test("who scrolls back is left where they read", () => within(async (page, all) => {
  await page.locator("#captions-of").selectOption("fr");
  all.line.tell({ captions: Array.from({ length: 40 }, (_, n) => line(n + 1, `Ligne ${n + 1}`)) });
  await page.getByText("Ligne 40").waitFor();
  assert.ok(await log(page).evaluate((box) => box.scrollTop > 0), "the newest is in view");
  await log(page).focus();
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.querySelector(".caption-lines").scrollTop === 0);
  all.line.tell({ caption: line(41, "Ligne 41") });
  await page.getByRole("button", { name: "New lines: 1" }).waitFor();
  assert.equal(await log(page).evaluate((box) => box.scrollTop), 0);
  await page.keyboard.press("End");
  await page.getByRole("button", { name: "New lines: 1" }).waitFor({ state: "hidden" });
}));

test("the floor is asked for", () => within(async (page, all) => {
  await page.getByRole("button", { name: "Ask for the floor" }).click();
  assert.deepEqual(await saidBy(all, "ask"), { do: "ask", wants: true });
  all.line.tell(state({ asking: true }));
  await page.getByRole("button", { name: "Withdraw" }).waitFor();
}));
