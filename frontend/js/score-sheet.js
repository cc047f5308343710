import { ScoreOutbox } from "./score-outbox.js";
import { make } from "./score-question.js";
import { refusedOf } from "./score-refused.js";

const TYPED_INTO = "textarea, input[type=text]";

/**
 * A sheet on which somebody rates: one element on the server. It draws everything from its property `sheet`, or from a
 * JSON script inside it where no server holds it, sends each answer by itself, and tells when the whole is to be looked at
 * again. What is rated, and how it is parted into pages, is told by the element that extends this one.
 */
export class ScoreSheet extends HTMLElement {
  sheet;
  labels;
  outbox;
  questions = [];
  at = 0;
  parts = {};
  #resend = () => this.outbox?.send();
  #warn = (event) => {
    if (this.outbox && !this.outbox.holdsNothing) {
      event.preventDefault();
    }
  };

  #press = (event) => this.#key(event);

  constructor() {
    super();
    this.addEventListener("focusin", ({ target }) => this.#follow(target));
  }

  connectedCallback() {
    document.addEventListener("keydown", this.#press);
    addEventListener("online", this.#resend);
    addEventListener("focus", this.#resend);
    addEventListener("beforeunload", this.#warn);
    const written = this.querySelector(":scope > script[type='application/json']");
    if (written) {
      this.show(JSON.parse(written.textContent));
    }
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#press);
    removeEventListener("online", this.#resend);
    removeEventListener("focus", this.#resend);
    removeEventListener("beforeunload", this.#warn);
  }

  /** Everything the page shows, and the address what is rated goes to. */
  show(sheet) {
    const isFirst = !this.sheet || this.sheet.key !== sheet.key;
    this.sheet = sheet;
    this.labels = sheet.labels;
    if (isFirst) {
      this.outbox = ScoreOutbox.of({ ...sheet, isTogether: this.isTogether }, (event, detail) => this.#hear(event, detail));
      this.at = 0;
      this.drawCommon();
      this.draw();
    }
    this.#fill();
    if (isFirst) {
      this.outbox.send();
    }
  }

  drawCommon() {
    const parts = {
      count: make("span", { className: "score-count" }),
      state: make("span", { className: "score-state" }),
      spoken: make("span", { className: "score-spoken" }),
      bar: make("progress", { max: this.sheet.questions.length }),
      problem: make("div", { className: "score-problem", hidden: true }),
      refused: make("section", { className: "score-problem score-refused", hidden: true }),
      review: make("section", { className: "score-review", tabIndex: -1 }),
      steps: make("nav", { className: "score-steps" }),
    };
    this.parts = parts;
    parts.spoken.setAttribute("role", "status");
    parts.refused.setAttribute("role", "alert");
    parts.problem.setAttribute("role", "alert");
    parts.bar.setAttribute("aria-label", this.labels.progress);
    parts.steps.setAttribute("aria-label", this.labels.steps);
    const [back, next] = ["back", "next"].map((name) => make("button", { type: "button", className: `score-${name}` }));
    back.addEventListener("click", () => this.go(-1));
    next.addEventListener("click", () => this.go(1));
    parts.steps.append(back, next);
  }

  /** Shows what is stored, under what is on its way. */
  #fill() {
    const pending = this.outbox.pending();
    for (const question of this.questions) {
      const stored = this.sheet.answers[question.code];
      const typed = this.sheet.isLocked ? undefined : pending.get(question.code);
      question.show(typed ?? stored, this.sheet.wasSubmitted ? (stored ?? {}) : null);
      question.isLocked = this.sheet.isLocked;
    }
    this.classList.toggle("locked", this.sheet.isLocked);
    this.#showStanding();
    this.filled();
    this.#showRefused();
    this.update();
  }

  #showStanding() {
    if (this.outbox.refused.length) {
      this.#say(this.labels.notSaved, "kept");
    } else {
      this.#say(this.sheet.standing, this.sheet.isLocked ? "locked" : "saved");
    }
  }

  /** What else the whole shows, once it is there. */
  filled() {}

  /** Whether all that waits is sent at once. */
  get isTogether() {
    return false;
  }

  put(question, isTyping) {
    if (question.isFit(isTyping)) {
      this.#say(this.labels.saving, "saving");
      this.outbox.put(question.answer, isTyping);
    } else {
      this.#say(this.labels.reasonFirst, "kept");
      this.outbox.hold(question.answer);
    }
    this.update();
  }

  #hear(event, detail) {
    switch (event) {
      case "sending":
        this.#say(this.labels.saving, "saving");
        break;
      case "saved":
        this.problem("");
        for (const answer of detail.answers) {
          this.questions.find((one) => one.code === answer.question)?.stored(answer);
        }
        if (this.outbox.isEmpty) {
          this.#say(this.labels.saved.replace("{0}", this.#time(detail.at)), "saved");
          this.dispatchEvent(new CustomEvent("answers-saved"));
        }
        break;
      case "refused":
        this.#refused(detail);
        break;
      case "submitted":
        this.problem("");
        // The server draws what follows; if it has fallen meanwhile, this is still true.
        if (detail.at) {
          this.#say(this.labels.saved.replace("{0}", this.#time(detail.at)), "saved");
        }
        this.#changed();
        break;
      default:
        this.#say(this.labels[event], "kept");
        this.problem(event === "signedOut" ? this.labels.signIn : "");
    }
  }

  /** What could not be stored stays readable, whatever the server shows from now on. */
  #refused({ missing }) {
    if (missing) {
      this.#say(this.labels.notSubmitted, "kept");
      this.update();
      return;
    }
    this.#say(this.labels.notSaved, "kept");
    this.#showRefused();
    this.#changed();
  }

  #showRefused() {
    const { refused } = this.parts;
    refused.hidden = !this.outbox.refused.length;
    refused.replaceChildren(
      ...refusedOf(this.outbox.refused, this.questions, this.labels, {
        again: () => {
          this.outbox.sendRefused();
          this.#showRefused();
        },
        read: () => {
          this.outbox.forgetRefused();
          this.#showRefused();
          this.#showStanding();
        },
      }),
    );
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("sheet-changed"));
  }

  #time(instant) {
    return new Date(instant).toLocaleTimeString(this.sheet.locale, { timeZone: this.sheet.zone });
  }

  /** Said aloud is what went wrong, and that it is right again; not every letter that was stored. */
  #say(words, state) {
    const { state: shown, spoken } = this.parts;
    shown.textContent = words;
    shown.className = `score-state ${state}`;
    if (state !== "saving" && (state !== "saved" || spoken.dataset.state !== "saved")) {
      spoken.textContent = words;
      spoken.dataset.state = state;
    }
  }

  problem(words) {
    this.parts.problem.hidden = !words;
    this.parts.problem.textContent = words;
  }

  update() {
    const done = this.questions.filter((question) => !question.isBlank).length;
    this.parts.count.textContent = this.labels.count.replace("{0}", done).replace("{1}", this.questions.length);
    this.parts.bar.value = done;
    this.showReview();
    this.showPages();
  }

  /** Draws the review anew, where something can be submitted, and leaves the focus where it was. */
  drawReview(content) {
    const { review } = this.parts;
    const isSubmitFocused = document.activeElement?.matches(".score-submit");
    review.hidden = this.sheet.isLocked;
    review.replaceChildren(...content);
    if (isSubmitFocused) {
      review.querySelector(".score-submit")?.focus();
    }
  }

  /** Marks the page that is shown; what the buttons under it say and do. */
  turn(pages, current, { next, isLast }) {
    const [back, forth] = this.parts.steps.children;
    pages.forEach((page, index) => page.classList.toggle("current", index === current));
    back.textContent = this.labels.back;
    forth.textContent = next;
    back.disabled = current === 0;
    forth.disabled = isLast;
  }

  #follow(target) {
    const at = this.questions.findIndex((question) => question.element.contains(target));
    if (at >= 0 && at !== this.at) {
      this.at = at;
      this.showPages();
    }
  }

  /** Never where somebody types, nor while something outside the sheet has the focus. */
  #key(event) {
    const { target } = event;
    const isFree = target === document.body || (this.contains(target) && !target.closest(TYPED_INTO));
    if (!isFree || !this.sheet || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      event.preventDefault();
      this.move(key === "j" ? 1 : -1);
    } else if (this.sheet.levels.some(({ level }) => String(level) === key) && !target.closest(this.afterQuestions)) {
      event.preventDefault();
      this.questions[this.at]?.choose(Number(key));
    }
  }

  /** A digit pressed here speaks of no question. */
  get afterQuestions() {
    return ".score-review, .score-problem";
  }
}
