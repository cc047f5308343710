/**
 * What is being typed, kept in this browser tab until the portal has it: a page that was signed out, a reload or a fallen
 * server loses nothing. Belongs to one document and one person; somebody else who signs in here never sees it.
 */
export class KeptWords {
  #key;
  #person;

  /** `place` shows the document; the page around it says whose it is. */
  constructor(place) {
    this.#key = `portal-typed ${place.getAttribute("document")}`;
    this.#person = place.closest("[data-person]")?.dataset.person ?? "";
  }

  keep(words) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ ...words, person: this.#person }));
    } catch {
      // A browser that keeps nothing is still one to work with.
    }
  }

  /** `{code, seen, text}`, or null. */
  find() {
    try {
      const words = JSON.parse(sessionStorage.getItem(this.#key));
      if (words?.person === this.#person) {
        return words;
      }
      this.forget();
    } catch {
      // As above.
    }
    return null;
  }

  forget() {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // As above.
    }
  }
}
