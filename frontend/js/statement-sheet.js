import { make, ScoreQuestion } from "./score-question.js";
import { ScoreSheet } from "./score-sheet.js";
import { statementReview } from "./statement-review.js";

/**
 * Statements somebody rates, of oneself or of somebody else: one page for each of `sheet.pages`, whose groups have
 * statements, and a last one that tells what is left. Beside what every sheet has, `sheet` says `least`, how many answers
 * a group needs, and `proof`, the levels that should have a note; `foldsNotes` shows a note only where it is asked for.
 */
class PortalStatements extends ScoreSheet {
  #left = "";
  #page = 0;
  #pages = [];
  #tabs = [];
  #groups = [];

  get isTogether() {
    return true;
  }

  show(sheet) {
    const questions = sheet.pages.flatMap(({ groups }) => groups.flatMap((group) => group.statements));
    super.show({ ...sheet, questions: questions.map((one) => ({ ...one, needsNote: sheet.proof, probes: [], anchors: {} })) });
  }

  draw() {
    this.#left = "";
    const { parts, sheet } = this;
    const byCode = new Map(
      sheet.questions.map((question) => [
        question.code,
        new ScoreQuestion(question, sheet, (changed, isTyping) => this.put(changed, isTyping)),
      ]),
    );
    this.questions = [...byCode.values()];
    this.#groups = sheet.pages.flatMap(({ groups }) =>
      groups.map(({ name, statements }) => ({ name, questions: statements.map(({ code }) => byCode.get(code)) })),
    );
    this.#pages = [...sheet.pages.map((page) => this.#drawPage(page, byCode)), parts.review];
    this.#page = this.#firstOpen;
    parts.pages = make("nav", { className: "statement-pages" }, this.#drawTabs());
    parts.pages.setAttribute("aria-label", this.labels.pages);
    this.replaceChildren(
      make("div", { className: "score-bar" }, parts.count, parts.state, parts.spoken, parts.bar),
      parts.pages,
      parts.problem,
      parts.refused,
      this.#drawLevels(),
      ...this.#pages,
      parts.steps,
    );
  }

  /** Who comes back goes on where something is open. */
  get #firstOpen() {
    const pending = this.outbox.pending();
    const open = this.sheet.pages.findIndex(({ groups }) =>
      groups.some(({ statements }) => statements.some(({ code }) => !this.sheet.answers[code] && !pending.has(code))),
    );
    return this.sheet.isLocked ? 0 : open < 0 ? this.sheet.pages.length : open;
  }

  #drawPage({ name, summary, groups }, byCode) {
    const isOne = groups.length === 1 && groups[0].name === name;
    return make(
      "section",
      { className: "statement-page", tabIndex: -1, ariaLabel: name },
      make("h2", { textContent: name }),
      ...(summary ? [make("p", { className: "statement-summary", textContent: summary })] : []),
      ...groups.flatMap((group) => [
        ...(isOne ? [] : [make("h3", { textContent: group.name })]),
        ...group.statements.map(({ code }) => byCode.get(code).element),
      ]),
    );
  }

  #drawTabs() {
    const names = [...this.sheet.pages.map(({ name }) => name), this.labels.review];
    this.#tabs = names.map((name, index) => {
      const tab = make("button", { type: "button" }, make("span", { textContent: name }), make("span", { className: "statement-done" }));
      tab.addEventListener("click", () => this.#open(index));
      return tab;
    });
    return make("ol", {}, ...this.#tabs.map((tab) => make("li", {}, tab)));
  }

  #drawLevels() {
    const words = this.sheet.levels.flatMap(({ level, word, text }) => [
      make("dt", {}, make("span", { className: "score-digit", textContent: level }), ` ${word}`),
      make("dd", { textContent: text }),
    ]);
    this.parts.levels = make(
      "details",
      { className: "statement-levels", open: true },
      make("summary", { textContent: this.labels.levels }),
      make("dl", {}, ...words),
    );
    return this.parts.levels;
  }

  showReview() {
    const left = JSON.stringify([
      this.sheet.isLocked,
      ...this.questions.map((question) => [question.isBlank, question.level === null, question.lacksNote]),
    ]);
    if (left !== this.#left) {
      this.#left = left;
      this.drawReview(
        statementReview(this.#groups, this.sheet, {
          go: (question) => this.#goTo(question),
          submit: (confirmed) => this.outbox.submit({ confirmed }),
          refuse: (words) => this.problem(words),
        }),
      );
    }
  }

  showPages() {
    const last = this.#last;
    this.#page = Math.min(this.#page, last);
    this.parts.levels.hidden = this.#page === this.sheet.pages.length;
    this.turn(this.#pages, this.#page, {
      next: this.#page === this.sheet.pages.length - 1 && last > this.#page ? this.labels.review : this.labels.next,
      isLast: this.#page >= last,
    });
    this.#tabs.forEach((tab, index) => this.#showTab(tab, index));
  }

  #showTab(tab, index) {
    tab.toggleAttribute("aria-current", false);
    if (index === this.#page) {
      tab.setAttribute("aria-current", "step");
    }
    tab.parentElement.hidden = index > this.#last;
    const page = this.sheet.pages[index];
    if (page) {
      const on = this.questions.filter((question) => this.#pages[index].contains(question.element));
      const done = on.filter((question) => !question.isBlank).length;
      tab.lastChild.textContent = this.labels.done.replace("{0}", done).replace("{1}", on.length);
      tab.classList.toggle("complete", done === on.length);
    }
  }

  get #last() {
    return this.sheet.pages.length - (this.sheet.isLocked ? 1 : 0);
  }

  #goTo(question) {
    this.at = this.questions.indexOf(question);
    this.#page = this.#pages.findIndex((page) => page.contains(question.element));
    this.showPages();
    question.focus();
  }

  /** From one statement to the next, over the end of a page. */
  move(steps) {
    const next = this.questions[this.at + steps];
    if (next) {
      this.#goTo(next);
    }
  }

  go(steps) {
    this.#open(Math.max(0, Math.min(this.#last, this.#page + steps)));
  }

  #open(page) {
    this.#page = page;
    const first = this.questions.findIndex((question) => this.#pages[page].contains(question.element));
    // On the review no statement is meant by a digit.
    this.at = first < 0 ? this.questions.length : first;
    this.showPages();
    this.#pages[page].focus({ preventScroll: true });
    this.scrollIntoView({ block: "start" });
  }
}

customElements.define("portal-statements", PortalStatements);
