// Changes to session descriptions that no interface of the browser offers. Pure texts in, texts out.

// What ISO 24019 asks of an interpreter's sound: the whole band up to 15 kHz, nothing thinned out, repaired in band.
const VOICE: Record<string, string> = {
  "stereo": "0", "sprop-stereo": "0", "useinbandfec": "1", "usedtx": "0", "maxaveragebitrate": "64000", "maxplaybackrate": "48000",
};

const OPUS = /^a=rtpmap:(\d+) opus\/48000/im;

function parameters(line: string): Record<string, string> {
  const pairs = line.slice(line.indexOf(" ") + 1).split(";").map((pair) => pair.trim().split("="));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name, value]) => [name, value ?? ""]));
}

function withVoice(section: string): string {
  const type = OPUS.exec(section)?.[1];
  if (!type) return section;
  const before = new RegExp(`^a=fmtp:${type} [^\\r\\n]*`, "m").exec(section)?.[0];
  const all = Object.entries({ ...(before ? parameters(before) : {}), ...VOICE }).map(([name, value]) => `${name}=${value}`);
  const after = `a=fmtp:${type} ${all.join(";")}`;
  return before ? section.replace(before, after) : insertAfter(section, type, after);
}

function insertAfter(section: string, type: string, line: string): string {
  return section.replace(new RegExp(`^a=rtpmap:${type} [^\\r\\n]*`, "m"), (map) => `${map}\r\n${line}`);
}

/**
 * Asks for whole speech on every line of sound. A sender's encoder obeys what the other side's description asks for, so
 * this goes over the answer before it is taken, and over the offer before it is sent.
 */
export function wholeSpeech(sdp: string): string {
  return sdp
    .split(/(?=^m=)/m)
    .map((section) => (section.startsWith("m=audio") ? withVoice(section) : section))
    .join("");
}
