"""Listens in a room with aiortc, for the story `aiortc.test.mjs`: `aiortc_listener.py http://127.0.0.1:8080 CHANNEL`.

The rehearsal's clock is wound to an open door, its room is filled, a delegate's place in it is taken, and for three seconds frames are counted.
"""

import asyncio
import contextlib
import json
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
from array import array
from http.cookiejar import CookieJar

import websockets
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from aiortc.mediastreams import MediaStreamError
from aiortc.sdp import candidate_from_sdp

SLOTS = ["voice", "floor-1", "floor-2", "floor-3", "aside"]
SECONDS = 3
DOOR_OPENS = "2022-02-15T12:50:00+01:00"


class Visitor:
    """A visitor with cookies."""

    def __init__(self, base):
        self.base = base
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def ask(self, path, body=None, kind="application/x-www-form-urlencoded"):
        request = urllib.request.Request(self.base + path, body, {"Content-Type": kind} if body else {})
        return self.opener.open(request, timeout=120).read()

    def enter(self):
        """Fills the room and takes the place in it; where its door is."""
        with contextlib.suppress(urllib.error.HTTPError):  # it is wound already
            self.ask("/rehearsal/clock", json.dumps({"to": DOOR_OPENS}).encode(), "application/json")
        filled = json.loads(self.ask("/rehearsal/room", b"{}", "application/json"))
        self.ask(filled["door"])
        self.ask(filled["door"] + "/enter", urllib.parse.urlencode({"meeting": filled["meeting"]}).encode())
        return filled["door"]

    def cookies(self):
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)


async def admitted(visitor, door):
    """Waits until the door leads into the room."""
    for _ in range(60):
        response = visitor.opener.open(visitor.base + door + "/room", timeout=30)
        if response.geturl().endswith("/room"):
            return
        await asyncio.sleep(0.5)
    raise SystemExit("not admitted within 30 s")


async def count(track, slot_of, seen):
    """Counts what is decoded of a line."""
    try:
        while True:
            frame = await track.recv()
            entry = seen.setdefault(slot_of(track), {"frames": 0, "samples": 0, "rates": set(), "loudest": 0})
            entry["frames"] += 1
            entry["samples"] += frame.samples
            entry["rates"].add((frame.sample_rate, frame.layout.name))
            entry["loudest"] = max(entry["loudest"], max(map(abs, array("h", bytes(frame.planes[0])[: 4 * frame.samples]))))
    except MediaStreamError:
        pass


async def join(socket):
    """One connection, one offer, the lines' names beside it."""
    peer = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    lines = [(peer.addTransceiver("audio", direction="recvonly"), slot) for slot in SLOTS]
    seen, tasks = {}, []
    slot_of = lambda track: next(slot for line, slot in lines if line.receiver.track is track)
    peer.on("track", lambda track: tasks.append(asyncio.ensure_future(count(track, slot_of, seen))))
    connected = asyncio.Event()
    peer.on("connectionstatechange", lambda: peer.connectionState == "connected" and connected.set())
    await peer.setLocalDescription(await peer.createOffer())
    named = [[line.mid, slot] for line, slot in lines]
    await socket.send(json.dumps({"do": "join", "sdp": peer.localDescription.sdp, "lines": named}))
    while True:
        told = json.loads(await socket.recv())
        if "refused" in told:
            raise SystemExit(f"refused: {told['refused']['code']}")
        if "answer" in told:
            break
    await peer.setRemoteDescription(RTCSessionDescription(told["answer"]["sdp"], "answer"))
    # aiortc 1.16 keeps the candidates of a bundle's last line alone; they stand at its first (RFC 8843, 7.3).
    for text in dict.fromkeys(re.findall(r"^a=candidate:(.*?)\r?$", told["answer"]["sdp"], re.MULTILINE)):
        candidate = candidate_from_sdp(text)
        candidate.sdpMid = lines[0][0].mid
        await peer.addIceCandidate(candidate)
    await asyncio.wait_for(connected.wait(), 15)
    return peer, lines, seen


async def main(base, channel):
    visitor = Visitor(base)
    door = await asyncio.to_thread(visitor.enter)
    await admitted(visitor, door)
    url = base.replace("http", "ws", 1) + door + "/media"
    async with websockets.connect(url, additional_headers={"Cookie": visitor.cookies()}, max_size=None) as socket:
        peer, lines, seen = await join(socket)
        await socket.send(json.dumps({"do": "listen", "channel": channel, "under": True}))
        for _ in range(300):  # somebody has to speak first
            if seen:
                break
            await asyncio.sleep(0.1)
        seen.clear()
        await asyncio.sleep(SECONDS)
        lost = 0
        for line, _ in lines:
            for told in (await line.receiver.getStats()).values():
                lost += told.packetsLost if told.type == "inbound-rtp" else 0
        heard = {slot: {**entry, "rates": sorted(entry["rates"])} for slot, entry in seen.items()}
        print(json.dumps({"seconds": SECONDS, "lost": lost, "heard": heard}))
        await peer.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1].rstrip("/"), sys.argv[2]))
