// The console's page out of its own template and words, so that what the tests press is what interpreters press.
import { readFile } from "node:fs/promises";

const file = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

/** The words of the booth: for each message its text, and the names of its arguments in order. */
async function words(language) {
  const [told, english] = await Promise.all([file(`locales/${language}/booth.ftl`), file("locales/en/booth.ftl")]);
  const texts = new Map([...told.matchAll(/^([\w-]+) = (.*)$/gm)].map(([, key, text]) => [key, text]));
  const names = new Map([...english.matchAll(/((?:^# \$.*\n)*)^([\w-]+) = /gm)].map(([, comment, key]) => [key, [...comment.matchAll(/\$(\w+)/g)].map(([, name]) => name)]));
  return (key, values) => (names.get(key) ?? []).reduce((text, name, at) => text.replaceAll(`{ $${name} }`, values[at] ?? ""), texts.get(key) ?? key);
}

async function included(name) {
  const text = await file(`crates/view/templates/${name}`);
  const parts = [...text.matchAll(/\{% include "(booth\/\w+\.html)" %\}/g)];
  const filled = await Promise.all(parts.map(async ([all, part]) => [all, await included(part)]));
  return filled.reduce((whole, [all, part]) => whole.replace(all, () => part), text);
}

const term = (...names) => `<li>${["ar", "zh", "en", "fr", "ru", "es"].map((tag, at) => `<bdi lang="${tag}">${names[at]}</bdi>`).join("")}</li>`;
const TERMS = term("معاهدة تجارة الأسلحة", "《武器贸易条约》", "Arms Trade Treaty", "Traité sur le commerce des armes", "Договор о торговле оружием", "Tratado sobre el Comercio de Armas")
  + term("المخاطر الراجحة", "压倒性风险", "overriding risk", "risque prépondérant", "преобладающий риск", "riesgo preponderante");
const PAPERS = '<details><summary>Papers <span class="num quiet">1</span></summary><ul><li><strong>Declaración de México</strong> <bdi class="quiet">CSP8/1</bdi> <span class="booth-texts"><a href="/paper/1/es" lang="es" data-read>Español</a></span></li></ul></details>';

/** The page's parts between head and foot. */
export async function consoleBody({ language = "en", signed = false, media = "/booth/token/media?meeting=m" } = {}) {
  const say = await words(language);
  const template = (await included("booth/console.html")).split("{% block page %}")[1].split("{% endblock %}")[0];
  const looped = template.replace(/\{%- for \(n, key\)[^%]*%\}([^]*?)\{%- endfor %\}/, (_, body) =>
    ["Q", "W", "E"].map((key, n) => body.replaceAll("{{ n }}", String(n)).replaceAll("{{ key }}", key).replaceAll("{{ key.to_ascii_lowercase() }}", key.toLowerCase()).replaceAll("key.to_string()", `"${key}"`)).join(""));
  const open = looped.replace(/\{% if let Some\(\(closes, at\)\)[^%]*%\}([^]*?)\{% endif %\}/, "$1");
  const chosen = open.replace(/\{% if (!?)desk\.signed %\}([^]*?)(?:\{% else %\}([^]*?))?\{% endif %\}/g, (_, not, yes, no = "") => (signed === (not === "") ? yes : no));
  const known = {
    "desk.name": "French booth", "desk.home": "fr", "name": "WGETI Sub-working Group on Articles 6 and 7", "desk.media(meeting)": media,
    "self.zone()": "Europe/Zurich", "self.clock()": "13:24:08", "self.clock_machine()": "2022-02-15T13:24:08+01:00", "at": "2022-02-15T13:30:00Z",
    "frame.place()": "Geneva", "t.msg_room_closes(closes.as_str())": "closes 14:30", "self.terms()": TERMS, "self.paper_list()": PAPERS,
  };
  return chosen.replaceAll('{% include "languages.html" %}', "").replace(/\{\{ (.*?) \}\}/g, (_, expression) => {
    const message = /^t\.msg_(\w+)\((.*)\)$/.exec(expression);
    const values = [...(message?.[2] ?? "").matchAll(/"([^"]*)"/g)].map(([, value]) => value);
    return known[expression] ?? (message ? say(message[1].replaceAll("_", "-"), values) : "");
  });
}
