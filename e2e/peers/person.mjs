// People without a browser: they sign in, pass the door and open the room's socket as any program may.
import assert from "node:assert/strict";
import { once } from "node:events";
import WebSocket from "ws";
import { base, linkIn, mails } from "../lib.mjs";

/** A visitor with cookies. */
export class Visitor {
  #cookies = new Map();

  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  async #ask(path, init) {
    const response = await fetch(base + path, { ...init, redirect: "manual", headers: { cookie: this.cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
      this.#cookies.set(name, value);
    }
    assert.ok(response.status < 400, `${path.split("/")[1]}: ${response.status}`);
    return response.text();
  }

  read(path) {
    return this.#ask(path, {});
  }

  send(path, fields = {}) {
    return this.#ask(path, { method: "POST", body: new URLSearchParams(fields) });
  }

  /** Opens a socket and hands on what is told there. */
  async socket(path, hear) {
    const socket = new WebSocket(base.replace("http", "ws") + path, { headers: { cookie: this.cookie } });
    socket.on("message", (data) => hear(JSON.parse(String(data))));
    await once(socket, "open");
    return { say: (act) => socket.send(JSON.stringify(act)), end: () => socket.terminate() };
  }
}

/** The officer, signed in. */
export async function officer() {
  const visitor = new Visitor();
  const email = "officer@secretariat.example";
  await visitor.send("/desk/sign-in", { email });
  await visitor.send(linkIn((await mails(email))[0], "/desk/sign-in/"));
  return visitor;
}

/** The token of an input of the hall. */
export async function token(of, meeting, input) {
  const page = await of.send(`/desk/lobbies/${meeting}/hall/token`, { input });
  const [, , code] = page.split('<code dir="ltr">');
  return code.split("<")[0];
}
