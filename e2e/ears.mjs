// What a page lets be heard: its sound is tapped where it leaves for the loudspeaker.

/** Taps the sound of a page's next loads. @param {import("playwright-core").Page} page */
export function tap(page) {
  return page.addInitScript(() => {
    const connect = AudioNode.prototype.connect;
    AudioNode.prototype.connect = function (to, ...rest) {
      if (to instanceof AudioDestinationNode) {
        globalThis.tapped = new AnalyserNode(this.context, { fftSize: 8192 });
        connect.call(this, globalThis.tapped);
      }
      return connect.call(this, to, ...rest);
    };
  });
}

/** How loud a page is now, in decibels below full scale; -200 is silence. @param {import("playwright-core").Page} page */
export function loudness(page) {
  return page.evaluate(() => {
    const samples = new Float32Array(globalThis.tapped?.fftSize ?? 0);
    globalThis.tapped?.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
    return power > 0 ? 10 * Math.log10(power) : -200;
  });
}

/** Waits until something is heard on a page. @param {import("playwright-core").Page} page */
export async function heard(page, within = 10_000) {
  const end = Date.now() + within;
  while ((await loudness(page)) < -60) if (Date.now() > end) throw new Error("nothing is heard");
}

/** Whether nothing is heard for a while: the fake microphone beeps every second. @param {import("playwright-core").Page} page */
export async function silent(page, during = 2500) {
  const end = Date.now() + during;
  while (Date.now() < end) if ((await loudness(page)) > -60) return false;
  return true;
}

/** Whether what was heard stops: its last sound is still in the browser's buffer when it was taken. @param {import("playwright-core").Page} page */
export async function fallsSilent(page, within = 10_000) {
  const end = Date.now() + within;
  while (Date.now() < end) if (await silent(page)) return true;
  return false;
}
