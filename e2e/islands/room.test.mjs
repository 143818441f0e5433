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
    <section id="captions" class="captions" data-keep data-part="captions" role="log" aria-label="Captions" tabindex="0" hidden></section>
  </div><div>
    <form method="post" action="/listen" data-part="channels" id="listening" data-keep><fieldset><legend>Channel</legend>
      <label data-channel="floor"><input type="radio" name="listen" value="floor" checked>Floor <small data-says></small></label>
      <label data-channel="fr"><input type="radio" name="listen" value="fr">Français <small data-says></small></label></fieldset><button data-part="keep-channel">Keep</button></form>
    <section id="seeing" aria-label="Seeing" data-keep><label><input type="checkbox" id="pictures-on">Pictures</label><label><input type="checkbox" id="keys" checked>Keys</label>
      <label>Note <input id="note"></label>
      <label>Captions <select id="captions-size"><option value="">off</option><option value="2">medium</option></select></label></section>
  </div></div>
  <div class="controls"><div id="sends" data-keep>${["microphone", "camera", "screen"].map((track) => `<button type="button" class="control" data-track="${track}" aria-disabled="true"><span data-is="wait">${track} waits</span><span data-is="given" hidden>${track} given</span><span data-is="live" hidden>${track} live</span></button>`).join("")}
    <button type="button" data-part="ask" data-ask="Ask for the floor" data-withdraw="Withdraw" hidden>Ask</button></div></div>
</main>`, ["door", "room"], 'data-now="2022-02-15T12:00:00Z"');

const mexico = { key: "d12", entity: "Mexico", person: "Arriaga", category: "State Party", css: "cat-party", says: "Online · speaks Spanish", language: "es", since: "2022-02-15T11:57:46Z", quality: "", quality_says: "" };
const state = (you = {}, more = {}) => ({ state: {
  channels: [{ key: "floor", name: "Floor", lang: "en", says: "The original, now Spanish", interpreted: false, listeners: 1 }, { key: "fr", name: "Français", lang: "fr", says: "interpreted", interpreted: true, listeners: 3 }],
  speaker: mexico, chair: null, open: [], pictures: [], recording: false, trouble: "", document: null, moved: null, booth: null, panel: null,
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
  assert.ok(await page.getByText("Nobody has the floor").isVisible() && await page.getByText("Recording").isVisible());
}));

test("one offer with a purpose for each line", () => within(async (_, all) => {
  const { sdp, lines } = await saidBy(all, "join");
  assert.deepEqual(lines.map(([, name]) => name), ["voice", "floor-1", "floor-2", "floor-3", "aside", "chair", "speaker", "screen", "signed", "hall", ">microphone", ">camera", ">screen"]);
  assert.ok(lines.every(([mid]) => sdp.includes(`a=mid:${mid}\r\n`)));
  assert.match(sdp, /a=simulcast:send q;h;f/);
  assert.match(sdp, /maxaveragebitrate=64000/);
}));

test("a channel is chosen with a press, and kept", () => within(async (page, all) => {
  await page.getByLabel("Français").check();
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
  await page.getByLabel("Français").check();
  await page.locator("#note").focus(); // stands in what is kept: nothing waits for it
  all.present = "2 delegations";
  all.tell("changed");
  await page.getByText("2 delegations present").first().waitFor();
  assert.ok(await drawn.evaluate((element) => element.isConnected) && await player.evaluate((video) => video.isConnected && !video.paused));
  assert.equal(await page.locator("#note").inputValue(), "half a wor");
  assert.equal(await page.locator("[data-part=entity]").innerText(), "Mexico");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "note");
  assert.ok(await page.getByLabel("Français").isChecked());
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

test("captions at the reader's size, and only when wanted", () => within(async (page, all) => {
  all.line.tell({ caption: { id: 1, language: "en", text: "Not wanted yet" } });
  await page.locator("#captions-size").selectOption("2");
  all.line.tell({ caption: { id: 2, language: "en", text: "I thank the Chair." } });
  await page.getByRole("log").getByText("I thank the Chair.").waitFor();
  assert.equal(await page.getByText("Not wanted yet").count(), 0);
  await axe(page);
}));

test("the floor is asked for", () => within(async (page, all) => {
  await page.getByRole("button", { name: "Ask for the floor" }).click();
  assert.deepEqual(await saidBy(all, "ask"), { do: "ask", wants: true });
  all.line.tell(state({ asking: true }));
  await page.getByRole("button", { name: "Withdraw" }).waitFor();
}));
