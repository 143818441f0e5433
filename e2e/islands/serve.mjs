// Serves pages made up by a test, and the islands as they were built, under the policy of the real thing.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { answer } from "./socket.mjs";

const dist = new URL("../../frontend/dist/", import.meta.url);
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; connect-src 'self'; form-action 'self'";
const kinds = { js: "text/javascript", css: "text/css" };

/** A page around `main` that loads `islands`. */
export function page(main, islands = [], html = "") {
  const scripts = islands.map((name) => `<script type="module" src="/assets/${name}.js"></script>`).join("");
  return `<!doctype html><html lang="en" dir="ltr" ${html}><head><title>Test</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/look.css">${scripts}</head><body>${main}</body></html>`;
}

/**
 * Starts a server whose routes are functions of the request: a text is a page, another value JSON, `null` no content.
 * @param {Record<string, (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown>} routes
 * @param {Record<string, Parameters<typeof answer>[2]>} [sockets] what answers at a path of sockets
 */
export async function serve(routes, sockets = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    response.setHeader("content-security-policy", policy);
    if (path.startsWith("/assets/")) {
      response.setHeader("content-type", kinds[path.split(".").at(-1)]);
      return response.end(await readFile(new URL(path.slice(8), dist)));
    }
    const answer = await routes[path]?.(request, response);
    if (answer === undefined) return routes[path] ? undefined : response.writeHead(404).end();
    if (answer === null) return response.writeHead(204).end();
    response.setHeader("content-type", typeof answer === "string" ? "text/html; charset=utf-8" : "application/json");
    response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  const open = new Set();
  server.on("upgrade", (request, socket) => {
    const opened = sockets[new URL(request.url ?? "/", "http://localhost").pathname];
    open.add(socket);
    if (opened) answer(request, socket, opened);
    else socket.end("HTTP/1.1 404 Not Found\r\n\r\n");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Opens a stream of events and gives the function that tells one. */
export function stream(response) {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(": hello\n\n");
  return (event) => response.write(`event: ${event}\ndata: \n\n`);
}
