// What every story uses: a browser, pages of a width and language, an audit, pictures.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { mkdir, readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** Where the rehearsal is, without a slash at the end. */
export const base = process.env.CONVOKE_URL ?? "http://127.0.0.1:8080";

/** The two widths every page is read at: a desk and a phone. */
export const widths = [1280, 390];

const results = fileURLToPath(new URL("results/", import.meta.url));
const audit = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

/** @type {import("playwright-core").Browser} */
let browser;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args: flags });
});
after(() => browser?.close());

/**
 * A page in a fresh context: nobody's cookies, a width, a language, a zone.
 * What the page's console reports as an error fails the story when it closes.
 * @param {{ width?: number, language?: string, zone?: string, javaScript?: boolean }} [of]
 * @param {(page: import("playwright-core").Page) => Promise<void>} story
 */
export async function visit({ width = 1280, language = "en", zone = "Europe/Zurich", javaScript = true } = {}, story) {
  const context = await browser.newContext({
    baseURL: base, viewport: { width, height: width < 720 ? 844 : 900 }, locale: language, timezoneId: zone, javaScriptEnabled: javaScript,
    hasTouch: width < 720, reducedMotion: "reduce",
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints = [];
  // A page that is refused says so by its status; the browser repeats it on the console.
  page.on("console", (message) => message.type() === "error" && !/status of 4\d\d/.test(message.text()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  try {
    await story(page);
    assert.deepEqual(complaints, [], "the browser complains");
  } finally {
    await context.close();
  }
}

/** Goes to an address and expects its page. @param {import("playwright-core").Page} page @param {string} path */
export async function open(page, path) {
  const response = await page.goto(path);
  assert.equal(response?.status(), 200, `GET ${path}`);
}

/** No violation of accessibility rules. @param {import("playwright-core").Page} page */
export async function axe(page) {
  // The policy forbids scripts in the page: the audit comes in through the debugger.
  await page.evaluate(await audit);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 3).map((node) => `    ${node.html.slice(0, 200)}`).join("\n")}`);
  assert.equal(told.length, 0, `${new URL(page.url()).pathname}\n${told.join("\n")}`);
}

/** Nothing is wider than the page. @param {import("playwright-core").Page} page */
export async function noOverflow(page) {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const sticksOut = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > limit + 1 || left < -1) && getComputedStyle(element).position !== "absolute";
    };
    return [...document.querySelectorAll("body *")].filter(sticksOut).slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
  });
  assert.deepEqual(wide, [], `${new URL(page.url()).pathname} scrolls sideways`);
}

/** Keeps a picture in `results/`. @param {import("playwright-core").Page} page @param {string} name */
export async function shot(page, name) {
  await mkdir(results, { recursive: true });
  await page.screenshot({ path: `${results}${name}.png`, fullPage: true });
}

/** Bytes that came over the line for a page and all it loads. @param {import("playwright-core").Page} page */
export async function transferred(page) {
  return page.evaluate(() => performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize ?? 0), 0));
}

/** What the rehearsal says of itself, or does when asked: `rehearsal("state")`, `rehearsal("clock", { to })`. */
export async function rehearsal(what, body) {
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const response = await fetch(`${base}/rehearsal/${what}`, sent);
  assert.ok(response.ok, `/rehearsal/${what}: ${response.status} ${await response.clone().text()}`);
  return response.headers.get("content-type")?.includes("json") ? response.json() : undefined;
}

/** Mails caught for an address, the newest first. @param {string} to */
export const mails = (to) => rehearsal(`outbox?to=${encodeURIComponent(to)}`);

/** The first address of this installation in a mail whose path begins so. */
export function linkIn(mail, prefix) {
  const found = mail.text.match(/https?:\/\/\S+/g) ?? [];
  const path = found.map((address) => new URL(address)).find((address) => address.pathname.startsWith(prefix));
  assert.ok(path, `no address ${prefix}… in the mail "${mail.subject}"`);
  return path.pathname + path.search;
}
