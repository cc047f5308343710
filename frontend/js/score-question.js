/**
 * One question or statement: its words, its levels, "not asked" or what stands for it, and a note where there may be one.
 * Native inputs throughout.
 */
export class ScoreQuestion {
  #question;
  #labels;
  #levels = new Map();
  #notAsked;
  #note;
  #reason;
  #reasonRow;
  #noteRow;
  #meanings;
  #meaning = make("p", { className: "score-meaning", hidden: true });
  #written = {};
  #fixed = null;
  #changed;

  /** `changed` is called with this question, and whether somebody is typing, when what it says is to be kept. */
  constructor(question, sheet, changed) {
    this.#question = question;
    this.#labels = sheet.labels;
    this.#changed = changed;
    this.element = this.#draw(sheet);
  }

  get code() {
    return this.#question.code;
  }

  /** Such as "3. Tell us about …", as a list names it. */
  get title() {
    return `${this.#question.number}. ${this.#question.text}`;
  }

  get number() {
    return this.#question.number;
  }

  get level() {
    const [chosen] = [...this.#levels].filter(([, input]) => input.checked);
    return chosen ? chosen[0] : null;
  }

  get isBlank() {
    return this.level === null && !this.#notAsked.checked;
  }

  /** What was submitted once changes only with a reason. */
  get lacksReason() {
    return this.#isRevised && !this.#reason.value.trim();
  }

  /** Whether what it says can be sent; a reason is sent whole, not while it is typed. */
  isFit(isTyping) {
    return !this.#isRevised || (!isTyping && !this.lacksReason);
  }

  get lacksNote() {
    return this.#question.needsNote.includes(this.level) && !this.#note.value.trim();
  }

  get answer() {
    return {
      question: this.code,
      level: this.level,
      notAsked: this.#notAsked.checked,
      note: this.#note.value,
      reason: this.#reason.value,
    };
  }

  /** Shows what is stored, or was typed and is on its way; `fixed` is what was submitted once, if it was. */
  show(answer, fixed) {
    this.#levels.forEach((input, level) => (input.checked = answer?.level === level));
    this.#notAsked.checked = answer?.notAsked ?? false;
    this.#notAsked.disabled = fixed !== null;
    this.#note.value = answer?.note ?? "";
    this.#reason.value = answer?.reason ?? "";
    this.#fixed = fixed;
    if (answer?.note) {
      this.#openNote();
    }
    this.#update();
  }

  /** The portal has it: a change from now on is a new one, with a reason of its own. */
  stored(answer) {
    if (this.#fixed && this.level === answer.level && this.#note.value === answer.note) {
      this.#fixed = answer;
      this.#reason.value = "";
      this.#update();
    }
  }

  set isLocked(locked) {
    this.element.querySelector(".score-inputs").disabled = locked;
  }

  choose(level) {
    const input = this.#levels.get(level);
    if (input && !input.matches(":disabled")) {
      input.checked = true;
      input.focus();
      this.#rated();
    }
  }

  focus() {
    this.element.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: "start" });
  }

  focusNote() {
    this.#openNote();
    this.#note.focus();
  }

  focusReason() {
    this.#reason.focus();
  }

  #draw(sheet) {
    const { code, number, text, probes, skill } = this.#question;
    this.#written = sheet.contentLanguage ? { lang: sheet.contentLanguage } : {};
    const id = `score-${code}`;
    this.#meanings = new Map(sheet.levels.map(({ level, text }) => [level, text ?? ""]));
    this.#notAsked = make("input", { type: "checkbox" });
    this.#note = make("textarea", { id: `${id}-note`, rows: 3, maxLength: sheet.longestNote ?? 0 });
    this.#reason = make("input", { id: `${id}-reason`, type: "text", maxLength: sheet.longestReason ?? 0 });
    this.#reasonRow = make(
      "div",
      { className: "score-reason" },
      make("label", { htmlFor: this.#reason.id, textContent: this.#labels.reason }),
      this.#reason,
    );
    this.noteHint = make("span", { className: "score-hint", id: `${id}-hint`, textContent: this.#labels.noteNeeded });
    this.#note.setAttribute("aria-describedby", this.noteHint.id);
    const element = make(
      "section",
      { className: "score-question", id, tabIndex: -1 },
      make("p", { className: "score-skill", textContent: [`${number} / ${sheet.questions.length}`, skill].filter(Boolean).join(" · ") }),
      make(
        "fieldset",
        { className: "score-inputs" },
        make("legend", { ...this.#written, textContent: text }),
        ...(probes.length ? [this.#probes(probes)] : []),
        make("div", { className: "score-levels" }, ...sheet.levels.map((level) => this.#level(level, id))),
        this.#meaning,
        make("label", { className: "score-not-asked" }, this.#notAsked, make("span", { textContent: this.#labels.notAsked })),
        ...(sheet.longestReason ? [this.#reasonRow] : []),
        ...(sheet.longestNote ? this.#drawNote(sheet.foldsNotes) : []),
      ),
    );
    element.setAttribute("aria-label", this.#labels.question.replace("{0}", number));
    this.#listen();
    return element;
  }

  #drawNote(isFolded) {
    const label = make("label", { htmlFor: this.#note.id, textContent: this.#question.prompt ?? this.#labels.note });
    if (!isFolded) {
      return [label, this.#note, this.noteHint];
    }
    this.#noteRow = make(
      "details",
      { className: "score-note" },
      make("summary", { textContent: this.#labels.addNote }),
      label,
      this.#note,
    );
    return [this.noteHint, this.#noteRow];
  }

  #openNote() {
    if (this.#noteRow) {
      this.#noteRow.open = true;
    }
  }

  #probes(probes) {
    return make(
      "details",
      { className: "score-probes" },
      make("summary", { textContent: this.#labels.probes }),
      make("ul", this.#written, ...probes.map((probe) => make("li", { textContent: probe }))),
    );
  }

  #level({ level, word }, id) {
    const input = make("input", { type: "radio", name: id, value: level });
    this.#levels.set(level, input);
    const anchor = this.#question.anchors[level];
    return make(
      "label",
      { className: "score-level" },
      input,
      make(
        "span",
        { className: "score-level-words" },
        make("strong", {}, make("span", { className: "score-digit", textContent: level }), ` ${word}`),
        ...(anchor ? [make("span", { ...this.#written, className: "score-anchor", textContent: anchor })] : []),
      ),
    );
  }

  #listen() {
    this.#levels.forEach((input) => input.addEventListener("change", () => this.#rated()));
    this.#notAsked.addEventListener("change", () => {
      if (this.#notAsked.checked) {
        this.#levels.forEach((input) => (input.checked = false));
      }
      this.#tell();
    });
    for (const field of [this.#note, this.#reason]) {
      field.addEventListener("input", () => this.#tell(true));
      field.addEventListener("change", () => this.#tell());
    }
  }

  #rated() {
    this.#notAsked.checked = false;
    this.#tell();
    if (this.lacksReason) {
      this.#reason.focus();
    }
  }

  #tell(isTyping = false) {
    if (!this.#isRevised) {
      this.#reason.value = "";
    }
    this.#update();
    this.#changed(this, isTyping);
  }

  get #isRevised() {
    return this.#fixed !== null && (this.level !== (this.#fixed.level ?? null) || this.#note.value !== (this.#fixed.note ?? ""));
  }

  #update() {
    this.#reasonRow.hidden = !this.#isRevised;
    this.#meaning.textContent = this.#meanings.get(this.level) ?? "";
    this.#meaning.hidden = !this.#meaning.textContent;
    this.noteHint.hidden = !this.lacksNote;
    this.element.classList.toggle("answered", !this.isBlank);
  }
}

export function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
