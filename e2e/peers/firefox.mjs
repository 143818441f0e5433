// Stock Firefox, as Debian has it, driven over WebDriver BiDi: its microphone is a tone, its camera made up.
import { firefox } from "playwright-core";
import { ears } from "../tones.mjs";

// Without a sound card the clock of its sound stands still: the mock has one.
const told = { "media.cubeb.force_mock_context": true, "media.navigator.streams.fake": true, "media.navigator.permission.disabled": true, "media.autoplay.default": 0,
  "app.update.enabled": false, "network.captive-portal-service.enabled": false, "datareporting.policy.dataSubmissionEnabled": false };

/** A Firefox whose microphone is a tone, and its pages. */
export class Firefox {
  complaints = [];

  static async born(base, hertz) {
    const body = new Firefox();
    body.base = base;
    const prefs = { ...told, "media.navigator.audio.fake_frequency": hertz };
    body.browser = await firefox.launch({ channel: "moz-firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true, firefoxUserPrefs: prefs });
    return body;
  }

  /** A page in a context of its own. What it complains of is kept. */
  async page({ width = 1280, language = "en" } = {}) {
    const context = await this.browser.newContext({ baseURL: this.base, viewport: { width, height: 900 }, locale: language, timezoneId: "Europe/Zurich" });
    context.setDefaultTimeout(20_000);
    await context.addInitScript(ears);
    const page = await context.newPage();
    const complain = (what) => this.complaints.push(`${new URL(page.url()).pathname}: ${what}`);
    page.on("pageerror", complain);
    page.on("console", (message) => message.type() === "error" && complain(message.text()));
    return page;
  }

  end() {
    return this.browser.close();
  }
}
