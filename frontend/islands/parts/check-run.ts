// One run of the device check: what was measured so far goes to the server whole, and what it says comes back into the
// steps. What could not be sent is sent again.

import { Step, type Answer, type Figures, type Told } from "./check-steps";
import { announce } from "./words";

const AGAIN = 4000;

/** The check of a page. */
export class Check {
  readonly steps: Step[];
  figures: Figures;
  speaks: boolean;
  private timer = 0;
  private round = 0;
  private answer: Answer | undefined;

  constructor(readonly root: HTMLElement) {
    this.figures = { ...(JSON.parse(root.dataset["figures"] ?? "{}") as Figures), ...this.unsent() };
    this.speaks = root.dataset["speaks"] !== "false";
    this.steps = [...root.querySelectorAll<HTMLElement>("[data-step]")].map((line) => new Step(line, (step) => this.open(step)));
    for (const step of this.steps) step.on("next", () => this.next(step));
    this.concern();
  }

  /** The step of a name. */
  step(name: string): Step {
    const found = this.steps.find((step) => step.name === name);
    if (!found) throw new Error(`no step ${name}`);
    return found;
  }

  /** Opens one step and closes the others; none: closes all. */
  open(step: Step | undefined): void {
    for (const one of this.steps) one.show(one === step);
    step?.line.dispatchEvent(new Event("shown"));
  }

  /** Goes on to what comes after a step: the next one that was not good yet, else the result. */
  next(after?: Step): void {
    const at = after ? this.steps.indexOf(after) + 1 : 0;
    const next = this.steps.slice(at).find((step) => step.isWanted && step.line.dataset["grade"] !== "good");
    this.open(next);
    const to = next?.button ?? this.root.querySelector<HTMLElement>("[data-result]");
    to?.focus({ preventScroll: true });
    to?.scrollIntoView({ block: "nearest" });
  }

  /** Something was measured in a step. Goes on by itself when it is good; what is to be read stays. */
  async found(step: Step, part: Figures): Promise<void> {
    this.figures = { ...this.figures, ...part };
    step.state("off", this.root.dataset["nowWord"] ?? "");
    const answered = await this.send();
    if (answered && step.isOpen && step.line.dataset["grade"] === "good") this.next(step);
  }

  /** Says whether the person may speak: who does not is not asked for a microphone. */
  async says(speaks: boolean): Promise<void> {
    this.speaks = speaks;
    this.concern();
    if (Object.keys(this.figures).length) await this.send();
  }

  /** Sends all figures; whether the server answered. */
  async send(): Promise<boolean> {
    clearTimeout(this.timer);
    const round = (this.round += 1);
    this.keepUnsent();
    try {
      const answer = await this.ask();
      if (round === this.round) this.take(answer);
      return round === this.round;
    } catch {
      if (round === this.round) this.unreachable();
      return false;
    }
  }

  private async ask(): Promise<Answer> {
    const { gradeUrl = "", keptHere } = this.root.dataset;
    const sent = keptHere === undefined ? { speaks: this.speaks, figures: this.figures } : this.figures;
    const headers = { "content-type": "application/json" };
    const response = await fetch(gradeUrl, { method: "POST", headers, body: JSON.stringify(sent) });
    if (response.status >= 400 && response.status < 500) location.reload(); // the door has closed: the page says so
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as Answer;
  }

  private take(answer: Answer): void {
    this.answer = answer;
    const untouched = this.root.dataset["open"] ?? "";
    const fresh = this.steps.flatMap((step) => step.take(answer.items, untouched));
    if (fresh.length) announce(fresh.join(" "));
    this.fill("[data-figures-told]", answer.network);
    this.fill("[data-result-missing]", answer.missing);
    if (answer.kept) for (const place of document.querySelectorAll("[data-kept]")) place.textContent = answer.kept;
    this.result(answer.result);
  }

  private result(told: Told): void {
    const word = this.fill("[data-result-word]", told.word);
    if (word) word.className = `state state-${told.grade}`;
    this.fill("[data-result-says]", told.says);
    this.root.querySelector("[data-result]")?.setAttribute("data-grade", told.grade);
  }

  private unreachable(): void {
    for (const step of this.steps) step.take(this.answer?.items ?? {}, this.root.dataset["open"] ?? "");
    this.fill("[data-result-says]", this.root.dataset["unreachable"] ?? "");
    this.timer = window.setTimeout(() => void this.send(), AGAIN);
  }

  private fill(selector: string, text: string): Element | null {
    const place = this.root.querySelector(selector);
    if (place) place.textContent = text;
    return place;
  }

  private concern(): void {
    for (const step of this.steps) step.line.hidden = !this.speaks && step.line.dataset["speakers"] !== undefined;
  }

  // Where nothing is kept by the server, this tab keeps it: the language may be switched, the page loaded again.
  private unsent(): Figures {
    if (this.root.dataset["keptHere"] !== undefined) return {};
    try {
      return JSON.parse(sessionStorage.getItem("convoke-check") ?? "{}") as Figures;
    } catch {
      return {};
    }
  }

  private keepUnsent(): void {
    if (this.root.dataset["keptHere"] !== undefined) return;
    try {
      sessionStorage.setItem("convoke-check", JSON.stringify(this.figures));
    } catch {
      // a browser that keeps nothing: it holds for this page
    }
  }
}
