// The pure parts of the islands, as modules of this test.
import { fileURLToPath } from "node:url";
import { buildSync } from "../../frontend/node_modules/esbuild/lib/main.js";

/** A part by its name. */
export async function part(name) {
  const entry = fileURLToPath(new URL(`../../frontend/islands/parts/${name}.ts`, import.meta.url));
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
