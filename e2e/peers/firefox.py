"""Listens in a room with Debian's Firefox, driven over WebDriver BiDi without a driver; by hand, no part of the tests:

    apt-get install firefox-esr && python3 -m venv /tmp/venv && /tmp/venv/bin/pip install websockets==17.4
    convoke rehearse --listen 0.0.0.0:8080
    /tmp/venv/bin/python e2e/peers/firefox.py http://127.0.0.1:8080 [PICTURE.png]

Firefox pairs no address with the loopback address: a rehearsal that listens there alone connects to no Firefox.
"""

import asyncio
import base64
import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

import websockets

PORT = 19222
DOOR_OPENS = "2022-02-15T12:50:00+01:00"
PREFS = {
    "media.navigator.streams.fake": True,
    "media.navigator.permission.disabled": True,
    "media.autoplay.default": 0,
    "network.captive-portal-service.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
}
TAP = """() => { const Native = RTCPeerConnection; window.lines = [];
  window.RTCPeerConnection = class extends Native { constructor(...of) { super(...of); window.lines.push(this); } }; }"""
COUNT = """(async () => { const all = [];
  for (const line of window.lines) for (const told of (await line.getStats()).values())
    if (told.type === "inbound-rtp" && told.packetsReceived) all.push([line.connectionState, told.kind, told.mid, told.packetsReceived, told.packetsLost]);
  return JSON.stringify(all); })()"""


def rehearsal(base, what, body):
    """Has the rehearsal do something."""
    request = urllib.request.Request(f"{base}/rehearsal/{what}", json.dumps(body).encode(), {"Content-Type": "application/json"})
    return json.loads(urllib.request.urlopen(request, timeout=120).read() or b"null")


class Browser:
    """One page of a browser."""

    async def start(self):
        for _ in range(120):
            try:
                self.line = await websockets.connect(f"ws://127.0.0.1:{PORT}/session", max_size=None)
                break
            except OSError:
                await asyncio.sleep(0.5)
        self.number = 0
        begun = await self.do("session.new", capabilities={})
        print(begun["capabilities"]["browserName"], begun["capabilities"]["browserVersion"])
        self.page = (await self.do("browsingContext.getTree"))["contexts"][0]["context"]
        await self.do("script.addPreloadScript", functionDeclaration=TAP)

    async def do(self, method, **params):
        self.number += 1
        await self.line.send(json.dumps({"id": self.number, "method": method, "params": params}))
        while True:
            told = json.loads(await asyncio.wait_for(self.line.recv(), 90))
            if told.get("id") == self.number:
                if told["type"] == "error":
                    raise SystemExit(f"{method}: {told['error']}: {told['message']}")
                return told["result"]

    async def run(self, script):
        found = await self.do("script.evaluate", expression=script, target={"context": self.page}, awaitPromise=True, userActivation=True)
        return found.get("result", {}).get("value")


async def listen(browser, base, picture):
    with contextlib.suppress(urllib.error.HTTPError):  # it is wound already
        rehearsal(base, "clock", {"to": DOOR_OPENS})
    filled = rehearsal(base, "room", {})
    await browser.do("browsingContext.navigate", context=browser.page, url=f"{base}{filled['door']}?lang=en", wait="complete")
    await browser.run("document.querySelector('form[action$=\"/enter\"] button').click()")
    for _ in range(60):
        await asyncio.sleep(0.5)
        if await browser.run("location.pathname.endsWith('/room')"):
            break
    for second in range(2, 14, 2):
        await asyncio.sleep(2)
        print(f"{second} s: state, kind, line, packets, lost: {await browser.run(COUNT)}")
    if picture:
        taken = await browser.do("browsingContext.captureScreenshot", context=browser.page)
        with open(picture, "wb") as file:
            file.write(base64.b64decode(taken["data"]))


async def main(base, picture):
    with tempfile.TemporaryDirectory(prefix="firefox-", ignore_cleanup_errors=True) as profile:
        with open(f"{profile}/user.js", "w") as file:
            file.writelines(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in PREFS.items())
        command = ["firefox-esr", "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", str(PORT), "about:blank"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            browser = Browser()
            await browser.start()
            await listen(browser, base, picture)
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1].rstrip("/"), sys.argv[2] if len(sys.argv) > 2 else None))
