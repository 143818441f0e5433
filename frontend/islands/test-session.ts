// The checks of a test session. Each fills its line of the ledger with words the server put there.

import { filled } from "./parts/words";

type Result = { state: "good" | "warn" | "bad"; values?: Record<string, string | number> };

function browser(): Result {
  const needs: Record<string, boolean> = {
    "WebRTC": "RTCPeerConnection" in window,
    "getUserMedia": !!navigator.mediaDevices?.getUserMedia,
    "AudioWorklet": "AudioWorklet" in window,
    "EventSource": "EventSource" in window,
    "WebSocket": "WebSocket" in window,
  };
  const missing = Object.keys(needs).filter((name) => !needs[name]);
  return { state: missing.length ? "bad" : "good", values: { missing: missing.join(", ") } };
}

async function roundTrip(): Promise<number> {
  const start = performance.now();
  const response = await fetch("/healthz", { cache: "no-store" });
  await response.text();
  if (!response.ok) throw new Error(String(response.status));
  return performance.now() - start;
}

async function connection(): Promise<Result> {
  const times: number[] = [];
  try {
    for (let n = 0; n < 5; n += 1) times.push(await roundTrip());
  } catch {
    return { state: "bad" };
  }
  const ms = Math.round(times.sort((a, b) => a - b)[2] ?? 0);
  return { state: ms <= 200 ? "good" : "warn", values: { ms } };
}

const checks: Record<string, () => Result | Promise<Result>> = { browser, connection };

function show(line: HTMLElement, state: string, values: Record<string, string | number> = {}): void {
  const [word, says] = [line.querySelector("[data-state]"), line.querySelector("[data-says]")];
  const capital = state[0]?.toUpperCase() + state.slice(1);
  if (word) {
    word.className = `state state-${state}`;
    word.textContent = line.dataset[state] ?? "";
  }
  if (says) says.textContent = filled(line.dataset[`says${capital}`] ?? "", values);
}

async function run(): Promise<void> {
  for (const line of document.querySelectorAll<HTMLElement>("[data-check]")) {
    const check = checks[line.dataset["check"] ?? ""];
    if (!check) continue;
    show(line, "off");
    const { state, values } = await check();
    show(line, state, values);
  }
}

document.querySelector("[data-check-again]")?.addEventListener("click", () => void run());
void run();
