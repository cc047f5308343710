const TYPING_PAUSE = 700;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 10000;

/**
 * What was scored and is not acknowledged yet. Kept in this browser tab until the portal has it, sent one at a time: what
 * was tried once is tried again under the same number until there is an answer, so nothing is stored twice and nothing
 * older is stored after something newer.
 */
export class ScoreOutbox {
  static #open = new Map();

  #address;
  #seat;
  #key;
  #tell;
  #tried = null;
  #waiting = new Map();
  #held = new Map();
  #refused = [];
  #submission = null;
  #isBusy = false;
  #pause = FIRST_PAUSE;
  #timer = 0;

  constructor({ address, seat, key }) {
    this.#address = new URL(address, document.baseURI);
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
    const pending = new Map(this.#tried?.question ? [[this.#tried.question, this.#tried]] : []);
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
    return !this.#tried && this.#waiting.size === 0 && !this.#submission;
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
    if (!this.#tried) {
      const [first] = this.#waiting.values();
      this.#tried = first ?? this.#submission;
      if (first) {
        this.#waiting.delete(first.question);
      } else {
        this.#submission = null;
      }
      this.#keep();
    }
    return this.#tried;
  }

  /** Whether there was an answer, of whatever kind. */
  async #try() {
    let response;
    try {
      response = await fetch(this.#target, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(this.#tried),
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
    const done = this.#tried;
    const content = await response.json().catch(() => ({}));
    this.#tried = null;
    if (!response.ok) {
      this.#submission = null;
      if (done.question) {
        this.#refused = [...this.#refused.filter(({ question }) => question !== done.question), done];
      }
    }
    this.#keep();
    if (!response.ok) {
      this.#tell("refused", { ...content, status: response.status, answer: done });
    } else {
      this.#tell(done.question ? "saved" : "submitted", { ...content, answer: done });
    }
    return true;
  }

  /** Names whose scorecard it is: the cookie may be somebody else's by now. */
  get #target() {
    return `${this.#address}/${this.#tried.question ? "answers" : "submission"}?seat=${this.#seat}`;
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
      this.#tried = kept?.tried ?? null;
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
