// A WebRTC stack that shares no code with the room's nor with a browser's: werift, in plain JavaScript.
import assert from "node:assert/strict";
import { MediaStreamTrack, RTCPeerConnection, RtpHeader, RtpPacket, useOPUS } from "werift";
import { base } from "../lib.mjs";

const FRAME_MS = 20, FRAME_SAMPLES = 960;

const connection = () => new RTCPeerConnection({ codecs: { audio: [useOPUS()], video: [] }, bundlePolicy: "max-bundle", iceServers: [], iceUseIpv6: false });

/** The offer of a connection, with its addresses. Without a STUN server of ours werift asks one on the Internet, and waits for it. */
async function offer(peer) {
  const offered = await peer.createOffer();
  for (const { connection: ice } of peer.iceTransports) ice.stunServer = undefined;
  await peer.setLocalDescription(offered);
  return peer.localDescription.sdp;
}

/** Publishes packets of Opus into an input of the hall over WHIP; each payload ends in `mark`. */
export async function publish(meeting, input, token, mark) {
  const peer = connection();
  const track = new MediaStreamTrack({ kind: "audio" });
  peer.addTransceiver(track, { direction: "sendonly" });
  const body = await offer(peer);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/sdp" };
  const response = await fetch(`${base}/whip/${meeting}/${input}`, { method: "POST", headers, body });
  assert.equal(response.status, 201);
  await peer.setRemoteDescription({ type: "answer", sdp: await response.text() });
  const stop = play(track, mark);
  const end = async () => {
    stop();
    const gone = await fetch(base + response.headers.get("location"), { method: "DELETE", headers });
    assert.equal(gone.status, 200);
    await peer.close();
  };
  return { peer, end };
}

// Opus by its head: 20 ms of CELT, one channel, one frame. What follows says who speaks, and is never decoded.
function play(track, mark) {
  let [number, time] = [65_400, 4_294_900_000]; // both begin anew on the way
  const timer = setInterval(() => {
    const header = new RtpHeader({ sequenceNumber: number, timestamp: time, payloadType: 96, marker: false });
    track.writeRtp(new RtpPacket(header, Buffer.from([0xf8, ...Buffer.from(`sound of ${mark}`)])));
    [number, time] = [(number + 1) & 0xffff, (time + FRAME_SAMPLES) >>> 0];
  }, FRAME_MS);
  return () => clearInterval(timer);
}

/** Listens as a page does: one connection, one offer, the lines' names beside it. */
export class Listener {
  packets = [];
  answers = 0;
  refused = [];
  states = [];

  static async join(visitor, path, slots) {
    const listener = new Listener();
    listener.peer = connection();
    const lines = slots.map((slot) => [listener.peer.addTransceiver("audio", { direction: "recvonly" }), slot]);
    listener.peer.onTrack.subscribe((track) => listener.#hear(track, lines));
    listener.socket = await visitor.socket(path, (told) => listener.#told(told));
    const sdp = await offer(listener.peer);
    listener.socket.say({ do: "join", sdp, lines: lines.map(([line, slot]) => [line.mid, slot]) });
    return listener;
  }

  #hear(track, lines) {
    const slot = lines.find(([line]) => line.receiver.tracks.includes(track))?.[1];
    track.onReceiveRtp.subscribe(({ header, payload }) => this.packets.push({ slot, ...header, payload: payload.toString("latin1") }));
  }

  #told({ answer, refused, state }) {
    if (state) this.states.push(state);
    if (refused) this.refused.push(refused.code);
    if (!answer) return;
    this.answers += 1;
    void this.peer.setRemoteDescription({ type: "answer", sdp: answer.sdp });
  }

  async end() {
    this.socket.end();
    await this.peer.close();
  }
}
