const TYPING_PAUSE = 700;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 10000;

/** More than somebody answers while one is on its way, and few enough to be short. */
const MOST_TOGETHER = 50;

/**
 * What was scored and is not acknowledged yet. Kept in this browser tab until the portal has it, one thing on its way at a
 * time: what was tried once is tried again under the same number until there is an answer, so nothing is stored twice and
 * nothing older is stored after something newer. Where `isTogether`, all that waits goes at once; when the portal refuses
 * such a parcel, each goes alone, so that only what is not fit is refused.
 */
export class ScoreOutbox {
  static #open = new Map();

  #address;
  #seat;
  #key;
  #tell;
  #isTogether;
  #isAlone = false;
  #tried = [];
  #waiting = new Map();
  #held = new Map();
  #refused = [];
  #submission = null;
  #isBusy = false;
  #pause = FIRST_PAUSE;
  #timer = 0;

  constructor({ address, seat, key, isTogether = false }) {
    this.#address = new URL(address, document.baseURI);
    this.#isTogether = isTogether;
    this.#seat = seat;
    this.#key = `portal-scores ${key}`;
    this.#find();
  }

  /**
   * The one of this tab; it goes on sending when its scorecard is left. `tell` hears `(event, detail)`: `sending`,
   * `saved`, `submitted`, `offline`, `signedOut` or `refused`.
   */
  static of(sheet, tell) {
    const outbox = ScoreOutbox.#open.get(sheet.key) ?? new ScoreOutbox(sheet);
    ScoreOutbox.#open.set(sheet.key, outbox);
    outbox.#tell = tell;
    return outbox;
  }

  /** What the page shows in place of what the server has: the answers that are not there yet, by question. */
  pending() {
    const pending = new Map(this.#tried.filter(({ question }) => question).map((answer) => [answer.question, answer]));
    this.#waiting.forEach((answer, question) => pending.set(question, answer));
    this.#held.forEach((answer, question) => pending.set(question, answer));
    return pending;
  }

  /** The answers the portal did not take, until somebody has read them. */
  get refused() {
    return this.#refused;
  }

  /** Whether all there was to send was sent. */
  get isEmpty() {
    return !this.#tried.length && this.#waiting.size === 0 && !this.#submission;
  }

  /** Whether leaving the tab would lose something. */
  get holdsNothing() {
    return this.isEmpty && this.#held.size === 0 && this.#refused.length === 0;
  }

  /** Keeps in this tab what is not fit to be sent yet. */
  hold(answer) {
    this.#held.set(answer.question, answer);
    this.#keep();
  }

  forgetRefused() {
    this.#refused = [];
    this.#keep();
  }

  /** Tries once more what was refused, unless the question was answered anew since. */
  sendRefused() {
    const again = this.#refused.filter(({ question }) => !this.#waiting.has(question));
    this.#refused = [];
    again.forEach((answer) => this.#waiting.set(answer.question, { ...answer, command: newNumber() }));
    this.#keep();
    this.send();
  }

  /** `answer` is `{question, level, notAsked, note, reason}`; while somebody types it is kept at once and sent soon. */
  put(answer, isTyping) {
    this.#held.delete(answer.question);
    this.#waiting.set(answer.question, { command: newNumber(), ...answer });
    this.#keep();
    if (!isTyping) {
      this.send();
    } else if (!this.#timer && !this.#isBusy) {
      this.#timer = setTimeout(() => this.send(), TYPING_PAUSE);
    }
  }

  /** Goes after everything that was scored, with what else is said of the whole. */
  submit(words = {}) {
    this.#submission ??= { ...words, command: newNumber() };
    this.#keep();
    this.send();
  }

  async send() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (this.#isBusy) {
      return;
    }
    this.#isBusy = true;
    try {
      while (this.#next()) {
        this.#tell("sending");
        if (!(await this.#try())) {
          this.#timer = setTimeout(() => this.send(), this.#pause);
          this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
          return;
        }
        this.#pause = FIRST_PAUSE;
      }
    } finally {
      this.#isBusy = false;
    }
  }

  #next() {
    if (!this.#tried.length) {
      const most = this.#isTogether && !this.#isAlone ? MOST_TOGETHER : 1;
      this.#tried = [...this.#waiting.values()].slice(0, most);
      this.#tried.forEach(({ question }) => this.#waiting.delete(question));
      if (!this.#tried.length) {
        this.#isAlone = false;
        this.#tried = this.#submission ? [this.#submission] : [];
        this.#submission = null;
      }
      this.#keep();
    }
    return this.#tried.length > 0;
  }

  /** Whether there was an answer, of whatever kind. */
  async #try() {
    let response;
    try {
      response = await fetch(this.#target, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(this.#isTogether && this.#isAnswers ? this.#tried : this.#tried[0]),
        redirect: "manual",
      });
    } catch {
      this.#tell("offline");
      return false;
    }
    // 403 too: somebody else came in with this browser and may not even ask. What is kept waits for the right one.
    if (response.type === "opaqueredirect" || response.status === 401 || response.status === 403) {
      this.#tell("signedOut");
      return false;
    }
    if (response.status >= 500 || response.status === 429) {
      this.#tell("offline");
      return false;
    }
    const content = await response.json().catch(() => ({}));
    const done = this.#tried;
    this.#tried = [];
    if (response.ok) {
      this.#keep();
      this.#tell(done[0].question ? "saved" : "submitted", { ...content, answers: done });
    } else if (done.length > 1) {
      this.#part(done);
    } else {
      this.#refuse(done[0], { ...content, status: response.status });
    }
    return true;
  }

  /** Back to where they waited, before what was said since, to go one by one. */
  #part(answers) {
    const older = answers.filter(({ question }) => !this.#waiting.has(question));
    this.#waiting = new Map([...older.map((answer) => [answer.question, answer]), ...this.#waiting]);
    this.#isAlone = true;
    this.#keep();
  }

  #refuse(answer, why) {
    this.#submission = null;
    if (answer.question) {
      this.#refused = [...this.#refused.filter(({ question }) => question !== answer.question), answer];
    }
    this.#keep();
    this.#tell("refused", { ...why, answer });
  }

  get #isAnswers() {
    return Boolean(this.#tried[0].question);
  }

  /** Names whose scorecard it is: the cookie may be somebody else's by now. */
  get #target() {
    return `${this.#address}/${this.#isAnswers ? "answers" : "submission"}?seat=${this.#seat}`;
  }

  #keep() {
    try {
      if (this.holdsNothing) {
        sessionStorage.removeItem(this.#key);
      } else {
        const kept = {
          tried: this.#tried,
          waiting: [...this.#waiting.values()],
          held: [...this.#held.values()],
          refused: this.#refused,
          submission: this.#submission,
        };
        sessionStorage.setItem(this.#key, JSON.stringify(kept));
      }
    } catch {
      // A browser that keeps nothing is still one to work with.
    }
  }

  #find() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#key));
      this.#tried = [kept?.tried ?? []].flat();
      kept?.waiting.forEach((answer) => this.#waiting.set(answer.question, answer));
      kept?.held?.forEach((answer) => this.#held.set(answer.question, answer));
      this.#refused = kept?.refused ?? [];
      this.#submission = kept?.submission ?? null;
    } catch {
      // As above.
    }
  }
}

/** A random UUID; the browser's own maker of them is only there over https. */
function newNumber() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
