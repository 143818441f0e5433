// The console with a server that a test makes up: its keys, its light, what it refuses to do by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { axe, noOverflow, visit } from "../lib.mjs";
import { consoleBody } from "./console.mjs";
import { page, serve } from "./serve.mjs";
import { saidBy, until } from "./socket.mjs";

const NOW = "2022-02-15T12:24:08Z";
const mexico = { key: "d12", entity: "Mexico", person: "Arriaga", category: "State Party", css: "cat-party", says: "Online · speaks Spanish", language: "es", since: "2022-02-15T12:21:54Z", quality: "good", quality_says: "good" };
const source = (key, name, detail, depth, more = {}) => ({ key, name, detail, depth, depth_says: { floor: "floor", plus: "relay +", minus: "relay −", refused: "refused", silent: "silent" }[depth], refused: depth === "refused", chosen: false, preselected: null, ...more });

/** What the server tells a console. */
export const told = (booth = {}, more = {}) => ({ state: {
  channels: [], speaker: mexico, chair: null, open: [], pictures: [], recording: false, trouble: "", document: null, moved: null, panel: null,
  you: { key: "i1", role: "interpreter", listening: "floor", under: false, pictures: false, signed: false, given: [], open: [], asking: false, speaks: "", slow_down: "", aside: "" },
  booth: {
    name: "French booth", colleagues: [{ key: "i2", name: "Okafor", here: true, on_air: false }],
    sources: [
      source("floor", "Floor", "Mexico, in Spanish", "floor", { chosen: true }), source("en", "English booth", "Karlsson on air", "plus", { preselected: 0 }),
      source("ru", "Russian booth", "Ivanova on air, relay from English", "minus"), source("zh", "Chinese booth", "takes you: would make a circle", "refused"), source("ar", "Arabic booth", "nobody on air", "silent"),
    ],
    outgoing: [{ key: "fr", name: "Français", yours: true, chosen: true, on_air: "" }, { key: "en", name: "English", yours: false, chosen: false, on_air: "Karlsson" }],
    on_air: false, cough: false, since: "", minutes: 30, listeners: 212, asked_by: "", next: [], speaker: "", asking: false, cannot: false, calls: false,
    messages: [{ at: "13:22", from: "Okafor", text: "riesgo preponderante = risque prépondérant" }], warning: "", ...booth,
  }, ...more,
} });
const onAir = (more = {}) => told({ on_air: true, since: "2022-02-15T11:59:58Z", ...more });
const takenByOkafor = () => told({ outgoing: [{ key: "fr", name: "Français", yours: true, chosen: true, on_air: "Okafor" }], colleagues: [{ key: "i2", name: "Okafor", here: true, on_air: true }] });

// A microphone that a test can rely on: a tone made in the page.
const microphone = () => {
  const mute = () => {
    const context = new AudioContext();
    const [tone, out] = [new OscillatorNode(context), new MediaStreamAudioDestinationNode(context)];
    tone.connect(out);
    tone.start();
    return out.stream;
  };
  navigator.mediaDevices.getUserMedia = async (wanted) => {
    globalThis.wanted = wanted;
    return mute();
  };
};

const statement = (_, response) => {
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.end("Señor Facilitador: mi delegación agradece el documento.");
};

async function within(story, { first = told(), of = {}, ...with_ } = {}) {
  const all = { line: undefined, said: [], acts: () => all.said.filter((said) => said.do !== "join") };
  const body = await consoleBody(with_);
  const html = page(body, ["booth", "countdown"], `data-now="${NOW}" data-bs-theme="dark"`).replace("<body>", '<body class="booth">');
  const server = await serve({ "/": () => html, "/paper": () => undefined, "/paper/1/es": statement }, { "/booth/token/media": (line) => {
    all.line = line;
    line.hear = (said) => all.said.push(said);
    line.tell(first);
  } });
  try {
    await visit(of, async (page) => {
      await page.addInitScript(microphone);
      await page.goto(server.url);
      await page.getByText("Arriaga").waitFor();
      await story(page, all);
    });
  } finally {
    server.close();
  }
}

/** A sign after which everything pressed before has been said: the sockets keep order. */
async function settled(page, all) {
  const before = all.said.filter((said) => said.do === "slow_down").length;
  await page.locator("[data-act=slow]").evaluate((button) => button.click());
  await until(() => all.said.filter((said) => said.do === "slow_down").length > before);
}

test("the console as it is told", () => within(async (page) => {
  assert.equal(await page.locator("[data-part=air]").innerText(), "Not on air");
  assert.equal(await page.locator("[data-part=count]").innerText(), "In the booth: 2");
  assert.match(await page.locator("[data-part=speaking]").innerText(), /^2:1\d$/);
  assert.equal(await page.getByRole("radio", { name: /Floor/ }).getAttribute("aria-checked"), "true");
  assert.match(await page.getByRole("radio", { name: /Russian booth/ }).innerText(), /relay −/);
  await axe(page);
  await noOverflow(page);
}));

test("digits choose sources, and Q takes what lies on it", () => within(async (page, all) => {
  await page.keyboard.press("3");
  assert.deepEqual(await saidBy(all, "source"), { do: "source", channel: "ru" });
  await page.keyboard.press("q");
  await until(() => all.said.some((said) => said.do === "source" && said.channel === "en"));
  await page.getByLabel("What lies on key W").selectOption("ru");
  assert.deepEqual(await saidBy(all, "preselect"), { do: "preselect", key: 1, channel: "ru" });
}));

test("a refused source is not chosen, by key or pointer, and says why", () => within(async (page, all) => {
  await page.keyboard.press("4");
  await page.getByRole("radio", { name: /Chinese booth/ }).click({ force: true });
  await page.getByRole("status").filter({ hasText: "takes you: would make a circle" }).waitFor({ state: "attached" });
  await settled(page, all);
  assert.ok(!all.said.some((said) => said.do === "source"));
}));

test("a term is looked up in any language, and the one spoken into stands in front", () => within(async (page, all) => {
  const shown = () => page.locator("[data-part=terms] li:visible").allInnerTexts();
  const isFirst = (row) => {
    const [name, whole] = [row.querySelector("[lang=fr]").getBoundingClientRect(), row.getBoundingClientRect()];
    return Math.abs(name.left - whole.left) < 2 && name.top - whole.top < 12;
  };
  await page.keyboard.press("d");
  await page.keyboard.type("riesgo prep");
  assert.equal((await shown()).length, 1, "three letters are found anywhere");
  assert.ok(await page.locator("[data-part=terms] li:visible").evaluate(isFirst), "the outgoing language stands in front");
  assert.deepEqual(all.acts(), [], "letters typed are letters");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("条约");
  assert.match((await shown()).join(), /Arms Trade Treaty/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("zzz");
  await page.getByRole("status").filter({ hasText: "The list has no such term." }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("3");
  assert.deepEqual(await saidBy(all, "source"), { do: "source", channel: "ru" }, "Escape gives the keys back");
}));

test("a paper is read in the console until another is shown to everybody", () => within(async (page, all) => {
  await page.getByText("Papers", { exact: false }).first().click();
  await page.getByRole("link", { name: "Español" }).click();
  await page.getByText("Declaración de México").first().waitFor();
  await page.getByText("Señor Facilitador").waitFor();
  assert.equal(await page.locator("[data-part=document-text]").getAttribute("lang"), "es");
  all.line.tell(told({}, { document: { symbol: "CSP8/2", title: "Agenda", href: "/paper/2/en", says: "English" } }));
  await page.locator("[data-part=document-shown] strong").filter({ hasText: "Agenda" }).waitFor();
  assert.ok(await page.getByRole("button", { name: "Put away" }).isHidden());
  await page.getByRole("link", { name: "Español" }).click();
  await page.getByRole("button", { name: "Put away" }).click();
  await page.locator("[data-part=document-shown] strong").filter({ hasText: "Agenda" }).waitFor();
}));

test("who asks for the floor is named, and who speaks also as the channel's language has it", () => within(async (page) => {
  assert.match(await page.locator("[data-part=next]").innerText(), /Chad, Mahamat · Tchad · French/);
  const own = page.locator("[data-part=own-name]");
  assert.deepEqual([await own.innerText(), await own.getAttribute("lang")], ["Mexique", "fr"]);
}, { first: told({ speaker: "Mexique", next: [{ name: "Chad, Mahamat", own: "Tchad", speaks: "French" }] }) }));

test("a call that is answered says so; one that is taken back does not", () => within(async (page, all) => {
  const call = page.locator("[data-part=call]");
  const [called, idle] = [told({ calls: true }), told()];
  await page.keyboard.press("h");
  assert.deepEqual(await saidBy(all, "call_technician"), { do: "call_technician", calls: true });
  all.line.tell(called);
  await call.filter({ hasText: "called: press to take it back" }).waitFor();
  all.line.tell(idle);
  await call.filter({ hasText: "answered: the call was seen" }).waitFor();
  all.line.tell(called);
  await call.filter({ hasText: "called" }).waitFor();
  await page.keyboard.press("h");
  await until(() => all.said.some((said) => said.do === "call_technician" && !said.calls));
  all.line.tell(idle);
  await call.filter({ hasText: "shown to the moderator" }).waitFor();
}));

test("whoever switches on by keyboard stands on the microphone next", () => within(async (page, all) => {
  const start = page.getByRole("button", { name: "Switch on sound and microphone" });
  await start.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.dataset.act === "headset");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.dataset.act === "air");
  await settled(page, all);
  assert.ok(!all.said.some((said) => said.do === "air"), "nothing opens by itself");
}));

test("arrows move among the sources without choosing", () => within(async (page, all) => {
  await page.getByRole("radio", { name: /Floor/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await settled(page, all);
  assert.ok(!all.said.some((said) => said.do === "source"));
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Russian/);
  await page.keyboard.press("Enter");
  assert.equal((await saidBy(all, "source")).channel, "ru");
}));

test("letters typed into a message are letters", () => within(async (page, all) => {
  await page.keyboard.press("m");
  await page.keyboard.type("rtsxhc 1 q");
  assert.equal(await page.getByLabel("Message to the booth").inputValue(), "rtsxhc 1 q");
  assert.deepEqual(all.acts(), []);
  await page.keyboard.press("Enter");
  assert.deepEqual(await saidBy(all, "say"), { do: "say", text: "rtsxhc 1 q" });
  assert.equal(await page.getByLabel("Message to the booth").inputValue(), "");
  await page.keyboard.press("x");
  await saidBy(all, "cannot_interpret"); // sent: the keys are the console's again
}));

test("nobody is on air without a microphone; with one Space opens and closes it, once", () => within(async (page, all) => {
  await page.keyboard.press("Space");
  assert.ok(await page.getByRole("button", { name: "Switch on sound and microphone" }).evaluate((button) => button === document.activeElement));
  await page.getByRole("button", { name: "Switch on sound and microphone" }).click();
  await page.getByText("No headset was recognized").waitFor();
  await page.getByRole("button", { name: "It is a headset" }).click();
  assert.ok(!all.said.some((said) => said.do === "air"));
  const wanted = await page.evaluate(() => globalThis.wanted.audio);
  assert.deepEqual([wanted.noiseSuppression, wanted.autoGainControl, wanted.echoCancellation], [false, false, false]);
  await page.keyboard.press("Space");
  assert.deepEqual(await saidBy(all, "air"), { do: "air", open: true });
  all.line.tell(onAir());
  await page.getByText("ON AIR", { exact: true }).waitFor();
  await page.locator("[data-part=microphone]").focus();
  await page.keyboard.press("Space");
  await settled(page, all);
  assert.deepEqual(all.said.filter((said) => said.do === "air"), [{ do: "air", open: true }, { do: "air", open: false }], "a focused button is pressed once");
}));

test("Space on another button is that button's", () => within(async (page, all) => {
  await page.getByRole("button", { name: /Call the technician/ }).focus();
  await page.keyboard.press("Space");
  await settled(page, all);
  assert.deepEqual(all.acts().map((said) => said.do), ["call_technician", "slow_down"]);
}));

test("cough holds while C is held, and ends with the window's focus", () => within(async (page, all) => {
  await page.keyboard.down("c");
  await page.keyboard.down("c"); // as a held key repeats
  assert.deepEqual(await saidBy(all, "cough"), { do: "cough", held: true });
  await page.keyboard.up("c");
  await until(() => all.said.at(-1).held === false);
  await page.keyboard.down("c");
  await until(() => all.said.at(-1).held === true);
  await page.evaluate(() => window.dispatchEvent(new Event("blur")));
  await until(() => all.said.at(-1).held === false);
  await page.keyboard.up("c");
  await settled(page, all);
  assert.equal(all.said.filter((said) => said.do === "cough").length, 4);
}));

test("cough by pointer", () => within(async (page, all) => {
  const cough = await page.getByRole("button", { name: /Cough/ }).boundingBox();
  await page.mouse.move(cough.x + 40, cough.y + 20);
  await page.mouse.down();
  await until(() => all.said.at(-1)?.held === true);
  await page.mouse.move(5, 5);
  await page.mouse.up();
  await until(() => all.said.at(-1).held === false);
}));

test("taking over needs a second press", () => within(async (page, all) => {
  await page.keyboard.press("t");
  await page.getByRole("button", { name: /Press once more: Okafor goes off air/ }).waitFor();
  assert.deepEqual(all.acts(), []);
  await page.keyboard.press("t");
  await saidBy(all, "take_over");
}, { first: takenByOkafor() }));

test("nothing to take, nothing taken", () => within(async (page, all) => {
  for (const key of ["t", "t", "r"]) await page.keyboard.press(key);
  await settled(page, all);
  assert.deepEqual(all.acts().map((said) => said.do), ["slow_down"]);
}));

test("handover asked, answered, declined", () => within(async (page, all) => {
  await page.keyboard.press("a"); // nobody asks: the key is not there
  all.line.tell(onAir({ asked_by: "Okafor" }));
  await page.getByText("Okafor asks for the microphone.").waitFor();
  await page.keyboard.press("a");
  await saidBy(all, "hand_over");
  await page.keyboard.press("n");
  await saidBy(all, "decline");
  assert.equal(all.said.filter((said) => said.do === "hand_over").length, 1);
  const asking = takenByOkafor();
  asking.state.booth.asking = true;
  all.line.tell(asking);
  await page.getByRole("button", { name: /Ask for the microphone/, pressed: true }).waitFor();
  all.line.tell(takenByOkafor());
  await page.getByRole("status").filter({ hasText: "Not yet: your colleague keeps the microphone." }).waitFor({ state: "attached" });
}));

test("time on air, and when to hand over", () => within(async (page, all) => {
  assert.match(await page.locator("[data-part=elapsed]").innerText(), /^24:1\d$/);
  await page.getByText("Hand over within 6 minutes").waitFor();
  assert.equal(await page.locator("progress").evaluate((bar) => bar.value), 24);
  assert.equal(await page.locator("[data-part=audience]").innerText(), "Français: listening 212");
  all.line.tell(onAir({ since: "2022-02-15T11:50:00Z" }));
  await page.getByText("30 min are over: hand over now").waitFor();
}, { first: onAir() }));

test("the letters can be switched off", () => within(async (page, all) => {
  await page.getByLabel("Letters and digits as keys").uncheck();
  for (const key of ["3", "x", "c"]) await page.keyboard.press(key);
  await settled(page, all);
  assert.deepEqual(all.acts().map((said) => said.do), ["slow_down"]);
  await page.reload();
  assert.equal(await page.getByLabel("Letters and digits as keys").isChecked(), false);
}));

test("a keyboard of another script presses by place", () => within(async (page, all) => {
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ч", code: "KeyX", bubbles: true })));
  assert.deepEqual(await saidBy(all, "cannot_interpret"), { do: "cannot_interpret", cannot: true });
}));

test("the only outgoing language is chosen by itself", () => within(async (page, all) => {
  assert.deepEqual(await saidBy(all, "into"), { do: "into", channel: "fr" });
}, { first: told({ outgoing: [{ key: "fr", name: "Français", yours: true, chosen: false, on_air: "" }, { key: "en", name: "English", yours: false, chosen: false, on_air: "" }] }) }));

test("a message of the colleague's is told, one's own is not", () => within(async (page, all) => {
  all.line.tell(told({ messages: [{ at: "13:24", from: "Okafor", text: "<b>At the half hour</b>" }] }));
  await page.getByRole("status").filter({ hasText: "Okafor: <b>At the half hour</b>" }).waitFor({ state: "attached" });
}));

test("another window of the same interpreter ends this one, quietly", () => within(async (page, all) => {
  all.line.tell({ refused: { code: "elsewhere", says: "You opened this room in another window" } });
  await page.getByRole("button", { name: "Use this window" }).waitFor();
}));

for (const [language, width] of [["en", 390], ["ar", 390], ["ar", 1280]]) {
  test(`nothing sticks out: ${language}, ${width}`, () => within(async (page) => {
    if (language === "ar") await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    await noOverflow(page);
    await axe(page);
  }, { first: onAir({ asked_by: "Okafor" }), language, of: { width } }));
}

test("signs are shown, not spoken", () => within(async (page) => {
  assert.ok(await page.getByRole("button", { name: /Camera not on air/ }).isVisible());
  assert.equal(await page.locator("[data-meter=voice]").count(), 0);
}, { signed: true }));
