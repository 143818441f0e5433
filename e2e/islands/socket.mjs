// The server's end of a page's socket, as far as a test needs it: texts both ways (RFC 6455, unfragmented, under 64 KB).
import { createHash } from "node:crypto";

const SEAL = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

function frame(text) {
  const body = Buffer.from(text);
  if (body.length >= 1 << 16) return Buffer.concat([Buffer.from([0x81, 127, 0, 0, 0, 0, body.length >>> 24, (body.length >> 16) & 255, (body.length >> 8) & 255, body.length & 255]), body]);
  const head = body.length < 126 ? Buffer.from([0x81, body.length]) : Buffer.from([0x81, 126, body.length >> 8, body.length & 255]);
  return Buffer.concat([head, body]);
}

// The first whole frame of what has arrived, and what is left.
function unframed(bytes) {
  if (bytes.length < 2) return undefined;
  const short = bytes[1] & 127;
  const at = short === 126 ? 4 : 2;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  if (bytes.length < at + 4 + length) return undefined;
  const mask = bytes.subarray(at, at + 4);
  const body = Buffer.from(bytes.subarray(at + 4, at + 4 + length).map((byte, n) => byte ^ mask[n % 4]));
  return { kind: bytes[0] & 15, text: body.toString(), rest: bytes.subarray(at + 4 + length) };
}

/**
 * Answers a request to upgrade: `opened` is given the line, which can `tell` a message, `cut` itself, and `hear` what the page says.
 * @param {import("node:http").IncomingMessage} request @param {import("node:net").Socket} socket
 * @param {(line: { tell: (message: unknown) => void, cut: () => void, hear?: (said: any) => void }) => void} opened
 */
export function answer(request, socket, opened) {
  const accept = createHash("sha1").update(request.headers["sec-websocket-key"] + SEAL).digest("base64");
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`);
  const line = { tell: (message) => socket.write(frame(JSON.stringify(message))), cut: () => socket.destroy() };
  opened(line);
  let arrived = Buffer.alloc(0);
  socket.on("error", () => undefined);
  socket.on("data", (bytes) => {
    arrived = Buffer.concat([arrived, bytes]);
    for (let one = unframed(arrived); one; one = unframed(arrived)) {
      arrived = one.rest;
      if (one.kind === 8) return socket.end();
      if (one.kind === 1) line.hear?.(JSON.parse(one.text));
    }
  });
}

/** Waits until something is so at the server's end; what it found. */
export async function until(find) {
  for (let n = 0; n < 100; n += 1) {
    const found = find();
    if (found) return found;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error("it was never so");
}

/** The first of an act among all that a page said, once it is there. @param {{ said: { do: string }[] }} all @param {string} act */
export const saidBy = (all, act) => until(() => all.said.find((said) => said.do === act));
