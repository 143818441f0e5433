// The pure parts of the islands, as modules of this test.
import { fileURLToPath } from "node:url";
import { buildSync } from "../../frontend/node_modules/esbuild/lib/main.js";

/** A part as an address that `import` takes, in a page too. */
export function module(name) {
  const entry = fileURLToPath(new URL(`../../frontend/islands/parts/${name}.ts`, import.meta.url));
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: "esm", write: false });
  return `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
}

/** A part by its name. */
export const part = (name) => import(module(name));
