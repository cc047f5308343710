import { othersRatings } from "./score-others.js";
import { make, ScoreQuestion } from "./score-question.js";
import { reviewOf } from "./score-review.js";
import { ScoreSheet } from "./score-sheet.js";

const NARROW = matchMedia("(max-width: 700px)");

/** A panelist's scorecard of one candidate: one question at a time, or all of them. */
class PortalScorecard extends ScoreSheet {
  #isSingle = NARROW.matches;
  #left = "";

  draw() {
    this.#left = "";
    const { parts } = this;
    parts.mode = make("button", { type: "button", className: "score-mode" });
    parts.others = make("section", { className: "score-others" });
    parts.mode.addEventListener("click", () => this.#switch());
    this.questions = this.sheet.questions.map(
      (question) => new ScoreQuestion(question, this.sheet, (changed, isTyping) => this.put(changed, isTyping)),
    );
    this.replaceChildren(
      make("div", { className: "score-bar" }, parts.count, parts.state, parts.spoken, parts.mode, parts.bar),
      parts.problem,
      parts.refused,
      ...this.questions.map((question) => question.element),
      parts.review,
      parts.others,
      parts.steps,
    );
  }

  filled() {
    const { others } = this.sheet;
    this.parts.others.hidden = !others;
    this.parts.others.replaceChildren(...(others ? othersRatings(others, this.questions, this.labels) : []));
  }

  get afterQuestions() {
    return `${super.afterQuestions}, .score-others`;
  }

  /** Only when it says something else: what is drawn again under the pointer loses the click that is on its way. */
  showReview() {
    const left = JSON.stringify([
      this.sheet.isLocked,
      ...this.questions.map((question) => [question.isBlank, question.lacksNote, question.lacksReason]),
    ]);
    if (left !== this.#left) {
      this.#left = left;
      this.drawReview(
        reviewOf(this.questions, this.labels, {
          go: (question) => this.#goTo(question),
          submit: () => this.#submit(),
        }),
      );
    }
  }

  #goTo(question) {
    this.at = this.questions.indexOf(question);
    this.showPages();
    if (question.lacksReason) {
      question.focusReason();
    } else if (question.lacksNote) {
      question.focusNote();
    } else {
      question.focus();
    }
  }

  #submit() {
    const unexplained = this.questions.find((question) => question.lacksReason);
    const lacking = unexplained ?? this.questions.find((question) => question.lacksNote);
    if (lacking) {
      const words = unexplained ? this.labels.reasonBefore : this.labels.noteBefore;
      this.problem(words.replace("{0}", lacking.number));
      this.#goTo(lacking);
    } else {
      this.outbox.submit();
    }
  }

  /** One question at a time, with the review as the last page; or all of them. */
  showPages() {
    const { review, steps, mode } = this.parts;
    const last = this.#last;
    this.classList.toggle("single", this.#isSingle);
    mode.textContent = this.#isSingle ? this.labels.showAll : this.labels.showOne;
    steps.hidden = !this.#isSingle;
    this.at = Math.min(this.at, last);
    const isReviewNext = this.at === this.questions.length - 1 && last > this.at;
    this.turn([...this.questions.map((question) => question.element), review], this.at, {
      next: isReviewNext ? this.labels.review : this.labels.next,
      isLast: this.at >= last,
    });
  }

  /** The page after the questions is the review, where there is something to submit. */
  get #last() {
    return this.questions.length - (this.sheet.isLocked ? 1 : 0);
  }

  move(steps) {
    this.go(steps);
  }

  go(steps) {
    this.at = Math.max(0, Math.min(this.#last, this.at + steps));
    this.showPages();
    const question = this.questions[this.at];
    if (question) {
      question.focus();
    } else {
      this.parts.review.focus();
    }
  }

  #switch() {
    this.#isSingle = !this.#isSingle;
    this.showPages();
    this.questions[this.at]?.focus();
  }
}

customElements.define("portal-scorecard", PortalScorecard);
