import { ScoreOutbox } from "./score-outbox.js";
import { othersRatings } from "./score-others.js";
import { make, ScoreQuestion } from "./score-question.js";
import { reviewOf } from "./score-review.js";

const NARROW = matchMedia("(max-width: 700px)");
const TYPED_INTO = "textarea, input[type=text]";

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
  #resend = () => this.#outbox?.send();
  #warn = (event) => {
    if (this.#outbox && !this.#outbox.isEmpty) {
      event.preventDefault();
    }
  };

  constructor() {
    super();
    this.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("focusin", ({ target }) => this.#follow(target));
  }

  connectedCallback() {
    addEventListener("online", this.#resend);
    addEventListener("focus", this.#resend);
    addEventListener("beforeunload", this.#warn);
  }

  disconnectedCallback() {
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
      this.#outbox = ScoreOutbox.of(sheet.address, sheet.key, (event, detail) => this.#hear(event, detail));
      this.#at = 0;
      this.#draw();
    }
    this.#fill();
    if (isFirst) {
      this.#outbox.send();
    }
  }

  #draw() {
    const parts = {
      count: make("span", { className: "score-count" }),
      state: make("span", { className: "score-state" }),
      bar: make("progress", { max: this.#sheet.questions.length }),
      problem: make("div", { className: "score-problem", hidden: true }),
      mode: make("button", { type: "button", className: "score-mode" }),
      review: make("section", { className: "score-review", tabIndex: -1 }),
      steps: make("nav", { className: "score-steps" }),
      others: make("section", { className: "score-others" }),
    };
    this.#parts = parts;
    parts.state.setAttribute("role", "status");
    parts.problem.setAttribute("role", "alert");
    parts.bar.setAttribute("aria-label", this.#labels.progress);
    parts.steps.setAttribute("aria-label", this.#labels.steps);
    parts.mode.addEventListener("click", () => this.#switch());
    this.#questions = this.#sheet.questions.map(
      (question) => new ScoreQuestion(question, this.#sheet, (changed, isTyping) => this.#put(changed, isTyping)),
    );
    this.replaceChildren(
      make("div", { className: "score-bar" }, parts.count, parts.state, parts.mode, parts.bar),
      parts.problem,
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
      question.show(typed ?? stored, (this.#sheet.wasSubmitted && stored?.level) || null);
      question.isLocked = this.#sheet.isLocked;
    }
    this.classList.toggle("locked", this.#sheet.isLocked);
    this.#say("state", this.#sheet.standing, this.#sheet.isLocked ? "locked" : "saved");
    this.#showOthers();
    this.#update();
  }

  #put(question, isTyping) {
    this.#say("state", this.#labels.saving, "saving");
    this.#outbox.put(question.answer, isTyping);
    this.#update();
  }

  #hear(event, detail) {
    switch (event) {
      case "sending":
        this.#say("state", this.#labels.saving, "saving");
        break;
      case "saved":
        this.#problem("");
        if (this.#outbox.isEmpty) {
          this.#say("state", this.#labels.saved.replace("{0}", this.#time(detail.at)), "saved");
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
        this.#say("state", this.#labels[event], "kept");
        this.#problem(event === "signedOut" ? this.#labels.signIn : "");
    }
  }

  /** What could not be stored stays readable, whatever the server shows from now on. */
  #refused({ status, missing, answer }) {
    if (missing) {
      this.#say("state", this.#labels.notSubmitted, "kept");
      this.#update();
      return;
    }
    const words = status === 409 || status === 404 ? this.#labels.locked : this.#labels.notSaved;
    const question = this.#questions.find((one) => one.code === answer.question);
    this.#problem([words, question?.title, answer.level, answer.note].filter(Boolean).join(" · "));
    this.#say("state", this.#labels.notSaved, "kept");
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("scorecard-changed"));
  }

  #time(instant) {
    return new Date(instant).toLocaleTimeString(this.#sheet.locale, { timeZone: this.#sheet.zone });
  }

  #say(part, words, state) {
    this.#parts[part].textContent = words;
    this.#parts[part].className = `score-state ${state}`;
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

  #showReview() {
    const { review } = this.#parts;
    const isSubmitFocused = document.activeElement?.matches(".score-submit");
    review.hidden = this.#sheet.isLocked;
    review.replaceChildren(
      ...reviewOf(this.#questions, this.#labels, {
        go: (question) => this.#show(question),
        submit: () => this.#submit(this.#questions.find((question) => question.lacksNote)),
      }),
    );
    if (isSubmitFocused) {
      review.querySelector(".score-submit").focus();
    }
  }

  #show(question) {
    this.#at = this.#questions.indexOf(question);
    this.#showSteps();
    if (question.lacksNote) {
      question.focusNote();
    } else {
      question.focus();
    }
  }

  #submit(lacking) {
    if (lacking) {
      this.#problem(this.#labels.noteBefore.replace("{0}", lacking.number));
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

  /** Only while something in the scorecard has the focus, and never where somebody types. */
  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest(TYPED_INTO)) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      event.preventDefault();
      this.#go(key === "j" ? 1 : -1);
    } else if (this.#sheet.levels.some(({ level }) => String(level) === key)) {
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
