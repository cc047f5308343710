import { ScoreOutbox } from "./score-outbox.js";
import { othersRatings } from "./score-others.js";
import { make, ScoreQuestion } from "./score-question.js";
import { refusedOf } from "./score-refused.js";
import { reviewOf } from "./score-review.js";

const NARROW = matchMedia("(max-width: 700px)");
const TYPED_INTO = "textarea, input[type=text]";
/** A digit pressed here speaks of no question. */
const AFTER_QUESTIONS = ".score-review, .score-others, .score-problem";

/**
 * A panelist's scorecard of one candidate. One element on the server: it draws everything from its property `sheet`,
 * sends each answer by itself, and tells the server `scorecard-changed` when the whole is to be looked at again.
 */
class PortalScorecard extends HTMLElement {
  #sheet;
  #labels;
  #outbox;
  #questions = [];
  #at = 0;
  #isSingle = NARROW.matches;
  #parts = {};
  #left = "";
  #resend = () => this.#outbox?.send();
  #warn = (event) => {
    if (this.#outbox && !this.#outbox.holdsNothing) {
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
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#press);
    removeEventListener("online", this.#resend);
    removeEventListener("focus", this.#resend);
    removeEventListener("beforeunload", this.#warn);
  }

  /** Everything the page shows, and the address what is scored goes to. */
  set sheet(sheet) {
    const isFirst = !this.#sheet || this.#sheet.key !== sheet.key;
    this.#sheet = sheet;
    this.#labels = sheet.labels;
    if (isFirst) {
      this.#outbox = ScoreOutbox.of(sheet, (event, detail) => this.#hear(event, detail));
      this.#at = 0;
      this.#draw();
    }
    this.#fill();
    if (isFirst) {
      this.#outbox.send();
    }
  }

  #draw() {
    this.#left = "";
    const parts = {
      count: make("span", { className: "score-count" }),
      state: make("span", { className: "score-state" }),
      spoken: make("span", { className: "score-spoken" }),
      bar: make("progress", { max: this.#sheet.questions.length }),
      problem: make("div", { className: "score-problem", hidden: true }),
      refused: make("section", { className: "score-problem score-refused", hidden: true }),
      mode: make("button", { type: "button", className: "score-mode" }),
      review: make("section", { className: "score-review", tabIndex: -1 }),
      steps: make("nav", { className: "score-steps" }),
      others: make("section", { className: "score-others" }),
    };
    this.#parts = parts;
    parts.spoken.setAttribute("role", "status");
    parts.refused.setAttribute("role", "alert");
    parts.problem.setAttribute("role", "alert");
    parts.bar.setAttribute("aria-label", this.#labels.progress);
    parts.steps.setAttribute("aria-label", this.#labels.steps);
    parts.mode.addEventListener("click", () => this.#switch());
    this.#questions = this.#sheet.questions.map(
      (question) => new ScoreQuestion(question, this.#sheet, (changed, isTyping) => this.#put(changed, isTyping)),
    );
    this.replaceChildren(
      make("div", { className: "score-bar" }, parts.count, parts.state, parts.spoken, parts.mode, parts.bar),
      parts.problem,
      parts.refused,
      ...this.#questions.map((question) => question.element),
      parts.review,
      parts.others,
      parts.steps,
    );
  }

  /** Shows what is stored, under what is on its way. */
  #fill() {
    const pending = this.#outbox.pending();
    for (const question of this.#questions) {
      const stored = this.#sheet.answers[question.code];
      const typed = this.#sheet.isLocked ? undefined : pending.get(question.code);
      question.show(typed ?? stored, this.#sheet.wasSubmitted ? (stored ?? {}) : null);
      question.isLocked = this.#sheet.isLocked;
    }
    this.classList.toggle("locked", this.#sheet.isLocked);
    this.#say(this.#sheet.standing, this.#sheet.isLocked ? "locked" : "saved");
    this.#showOthers();
    this.#showRefused();
    this.#update();
  }

  #put(question, isTyping) {
    if (question.isFit(isTyping)) {
      this.#say(this.#labels.saving, "saving");
      this.#outbox.put(question.answer, isTyping);
    } else {
      this.#say(this.#labels.reasonFirst, "kept");
      this.#outbox.hold(question.answer);
    }
    this.#update();
  }

  #hear(event, detail) {
    switch (event) {
      case "sending":
        this.#say(this.#labels.saving, "saving");
        break;
      case "saved":
        this.#problem("");
        this.#questions.find((one) => one.code === detail.answer.question)?.stored(detail.answer);
        if (this.#outbox.isEmpty) {
          this.#say(this.#labels.saved.replace("{0}", this.#time(detail.at)), "saved");
        }
        break;
      case "refused":
        this.#refused(detail);
        break;
      case "submitted":
        this.#problem("");
        this.#changed();
        break;
      default:
        this.#say(this.#labels[event], "kept");
        this.#problem(event === "signedOut" ? this.#labels.signIn : "");
    }
  }

  /** What could not be stored stays readable, whatever the server shows from now on. */
  #refused({ missing }) {
    if (missing) {
      this.#say(this.#labels.notSubmitted, "kept");
      this.#update();
      return;
    }
    this.#say(this.#labels.notSaved, "kept");
    this.#showRefused();
    this.#changed();
  }

  #showRefused() {
    const { refused } = this.#parts;
    refused.hidden = !this.#outbox.refused.length;
    refused.replaceChildren(
      ...refusedOf(this.#outbox.refused, this.#questions, this.#labels, {
        again: () => {
          this.#outbox.sendRefused();
          this.#showRefused();
        },
        read: () => {
          this.#outbox.forgetRefused();
          this.#showRefused();
        },
      }),
    );
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("scorecard-changed"));
  }

  #time(instant) {
    return new Date(instant).toLocaleTimeString(this.#sheet.locale, { timeZone: this.#sheet.zone });
  }

  /** Said aloud is what went wrong, and that it is right again; not every letter that was stored. */
  #say(words, state) {
    const { state: shown, spoken } = this.#parts;
    shown.textContent = words;
    shown.className = `score-state ${state}`;
    if (state !== "saving" && (state !== "saved" || spoken.dataset.state !== "saved")) {
      spoken.textContent = words;
      spoken.dataset.state = state;
    }
  }

  #problem(words) {
    this.#parts.problem.hidden = !words;
    this.#parts.problem.textContent = words;
  }

  #update() {
    const done = this.#questions.filter((question) => !question.isBlank).length;
    this.#parts.count.textContent = this.#labels.count.replace("{0}", done).replace("{1}", this.#questions.length);
    this.#parts.bar.value = done;
    this.#showReview();
    this.#showSteps();
  }

  /** Only when it says something else: what is drawn again under the pointer loses the click that is on its way. */
  #showReview() {
    const { review } = this.#parts;
    const left = JSON.stringify([
      this.#sheet.isLocked,
      ...this.#questions.map((question) => [question.isBlank, question.lacksNote, question.lacksReason]),
    ]);
    if (left === this.#left) {
      return;
    }
    this.#left = left;
    const isSubmitFocused = document.activeElement?.matches(".score-submit");
    review.hidden = this.#sheet.isLocked;
    review.replaceChildren(
      ...reviewOf(this.#questions, this.#labels, {
        go: (question) => this.#show(question),
        submit: () => this.#submit(),
      }),
    );
    if (isSubmitFocused) {
      review.querySelector(".score-submit").focus();
    }
  }

  #show(question) {
    this.#at = this.#questions.indexOf(question);
    this.#showSteps();
    if (question.lacksReason) {
      question.focusReason();
    } else if (question.lacksNote) {
      question.focusNote();
    } else {
      question.focus();
    }
  }

  #submit() {
    const unexplained = this.#questions.find((question) => question.lacksReason);
    const lacking = unexplained ?? this.#questions.find((question) => question.lacksNote);
    if (lacking) {
      const words = unexplained ? this.#labels.reasonBefore : this.#labels.noteBefore;
      this.#problem(words.replace("{0}", lacking.number));
      this.#show(lacking);
    } else {
      this.#outbox.submit();
    }
  }

  /** One question at a time, with the review as the last page; or all of them. */
  #showSteps() {
    const { review, steps, mode } = this.#parts;
    const last = this.#last;
    this.classList.toggle("single", this.#isSingle);
    mode.textContent = this.#isSingle ? this.#labels.showAll : this.#labels.showOne;
    steps.hidden = !this.#isSingle;
    this.#at = Math.min(this.#at, last);
    [...this.#questions.map((question) => question.element), review].forEach((page, index) =>
      page.classList.toggle("current", index === this.#at),
    );
    if (!steps.firstChild) {
      const [back, next] = ["back", "next"].map((name) => make("button", { type: "button", className: `score-${name}` }));
      back.addEventListener("click", () => this.#go(-1));
      next.addEventListener("click", () => this.#go(1));
      steps.append(back, next);
    }
    const [back, next] = steps.children;
    back.textContent = this.#labels.back;
    next.textContent = this.#at === this.#questions.length - 1 && last > this.#at ? this.#labels.review : this.#labels.next;
    back.disabled = this.#at === 0;
    next.disabled = this.#at >= last;
  }

  /** The page after the questions is the review, where there is something to submit. */
  get #last() {
    return this.#questions.length - (this.#sheet.isLocked ? 1 : 0);
  }

  #go(steps) {
    this.#at = Math.max(0, Math.min(this.#last, this.#at + steps));
    this.#showSteps();
    const question = this.#questions[this.#at];
    if (question) {
      question.focus();
    } else {
      this.#parts.review.focus();
    }
  }

  #switch() {
    this.#isSingle = !this.#isSingle;
    this.#showSteps();
    this.#questions[this.#at]?.focus();
  }

  #follow(target) {
    const at = this.#questions.findIndex((question) => question.element.contains(target));
    if (at >= 0 && at !== this.#at) {
      this.#at = at;
      this.#showSteps();
    }
  }

  /** Never where somebody types, nor while something outside the scorecard has the focus. */
  #key(event) {
    const { target } = event;
    const isFree = target === document.body || (this.contains(target) && !target.closest(TYPED_INTO));
    if (!isFree || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      event.preventDefault();
      this.#go(key === "j" ? 1 : -1);
    } else if (this.#sheet.levels.some(({ level }) => String(level) === key) && !target.closest(AFTER_QUESTIONS)) {
      event.preventDefault();
      this.#questions[this.#at]?.choose(Number(key));
    }
  }

  #showOthers() {
    const { others } = this.#sheet;
    this.#parts.others.hidden = !others;
    this.#parts.others.replaceChildren(...(others ? othersRatings(others, this.#questions, this.#labels) : []));
  }
}

customElements.define("portal-scorecard", PortalScorecard);
