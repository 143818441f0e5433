// Builds what every page loads: two style sheets (left to right, right to left) and the islands, into dist/.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import rtlcss from "rtlcss";
import { compile, Logger } from "sass";

const dist = new URL("dist/", import.meta.url);
const islands = new URL("islands/", import.meta.url);

const { css } = compile(new URL("theme/theme.scss", import.meta.url).pathname, {
  loadPaths: [new URL("node_modules", import.meta.url).pathname],
  style: "compressed",
  logger: Logger.silent, // Bootstrap 5.3 still speaks the old dialect of Sass
});

const entryPoints = (await readdir(islands)).filter((name) => name.endsWith(".ts")).map((name) => new URL(name, islands).pathname);
const { outputFiles } = await build({
  entryPoints,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  write: false,
  outdir: "dist",
  charset: "utf8",
});

const files = new Map([["look.css", css], ["look.rtl.css", rtlcss.process(css)]]);
for (const { path, text } of outputFiles) files.set(path.split("/").at(-1), text);

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
for (const [name, text] of files) await writeFile(new URL(name, dist), text);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(8);
for (const [name, text] of files) console.log(`  ${name.padEnd(18)} ${kilobytes(text.length)}  ${kilobytes(gzipSync(text).length)} gzip`);
