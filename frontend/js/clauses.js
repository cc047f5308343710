import { KeptWords } from "./kept-words.js";

/**
 * The sentences of a document, section by section, with where each one came from beside it.
 *
 * One element instead of hundreds: it shows what the server sends and reports what a person does with
 * `clause-edit`, `clause-move` and `clause-add`. The open sentence's editor is a child of this element and
 * appears in its place through the slot. Words that were typed and not stored come back with `clause-put-back`.
 */
class PortalClauses extends HTMLElement {
  #sections = new Map();
  #rows = new Map();
  #labels = {};
  #open = "";
  #dragged = null;
  #kept = null;
  #slot = Object.assign(document.createElement("slot"), { name: "editor" });

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("../styles/clauses.css", import.meta.url).href;
    root.append(style);
    this.addEventListener("input", ({ target }) => {
      const words = target.closest(".clause-words");
      if (words) {
        this.#kept?.keep({ code: this.#open, seen: words.parentElement.seen, text: target.value });
      }
    });
  }

  /** Words and whether anything may be changed: `{edit, editOf, add, mayChange}`. */
  set labels(labels) {
    this.#labels = labels;
  }

  /** `order` names all sections; `changed` holds those whose content is new. */
  show(order, changed) {
    for (const data of changed) {
      this.#fill(this.#sections.get(data.code) ?? this.#newSection(data.code), data);
    }
    for (const [code, section] of this.#sections) {
      if (!order.includes(code)) {
        section.element.remove();
        this.#sections.delete(code);
      }
    }
    place(this.shadowRoot, order.map((code) => this.#sections.get(code).element), 1);
    this.#compareKept();
  }

  /** Shows the editor in place of the sentence, or closes it when `code` is empty. */
  open(code) {
    const before = this.#rows.get(this.#open);
    this.#open = code;
    this.#slot.remove();
    before?.element.classList.remove("open");
    const now = this.#rows.get(code);
    if (now) {
      now.element.classList.add("open");
      now.element.append(this.#slot);
    } else if (before) {
      this.#kept?.forget();
      before.button?.focus();
    }
  }

  /** Puts back what an earlier page could not store; forgets what is stored by now. */
  #compareKept() {
    const isFirst = !this.#kept;
    this.#kept ??= new KeptWords(this);
    const kept = this.#kept.find();
    const row = this.#rows.get(kept?.code);
    if (!row || !this.#labels.mayChange) {
      return;
    }
    const seen = this.querySelector(".clause-editor")?.seen;
    if ([row.text.textContent, seen].some((stored) => stored?.trim() === kept.text.trim())) {
      this.#kept.forget();
    } else if (isFirst) {
      this.#tell("clause-put-back", { code: kept.code, seen: kept.seen, text: kept.text });
    } else if (kept.code === this.#open) {
      this.#kept.keep({ ...kept, seen });
    }
  }

  #newSection(code) {
    const element = document.createElement("section");
    const title = document.createElement("h2");
    title.id = `title-${code}`;
    element.setAttribute("aria-labelledby", title.id);
    const list = document.createElement("ul");
    element.append(title, list);
    if (this.#labels.mayChange) {
      const add = button(this.#labels.add, () => this.#tell("clause-add", { section: code }));
      add.className = "add";
      element.append(add);
    }
    const section = { element, title, list, add: element.querySelector(".add") };
    this.#sections.set(code, section);
    return section;
  }

  #fill(section, data) {
    section.title.textContent = data.title;
    section.add?.setAttribute("aria-label", `${this.#labels.add}: ${data.title}`);
    const wanted = [];
    for (const row of data.rows) {
      if (row.heading) {
        wanted.push(heading(row.heading, section.list, wanted));
      }
      wanted.push(this.#row(row, data.code).element);
    }
    for (const [code, row] of this.#rows) {
      if (row.section === data.code && !wanted.includes(row.element)) {
        this.#rows.delete(code);
      }
    }
    const focused = document.activeElement;
    place(section.list, wanted, 0);
    if (focused !== document.activeElement && this.contains(focused)) {
      focused.focus();
    }
  }

  #row(data, section) {
    const row = this.#rows.get(data.code) ?? this.#newRow(data.code, section);
    row.text.textContent = data.text;
    row.code.textContent = data.origin;
    row.state.textContent = data.standing;
    row.state.className = data.state.toLowerCase();
    row.element.classList.toggle("incomplete", data.incomplete);
    row.button?.setAttribute("aria-label", this.#labels.editOf.replace("{0}", data.title || data.code));
    return row;
  }

  #newRow(code, section) {
    const element = document.createElement("li");
    const text = document.createElement("p");
    const origin = document.createElement("span");
    origin.className = "origin";
    const [codeWords, state] = [document.createElement("span"), document.createElement("span")];
    origin.append(codeWords, " ", state);
    element.append(text, origin);
    const row = { element, text, code: codeWords, state, section, button: null };
    if (this.#labels.mayChange) {
      row.button = button(this.#labels.edit, () => this.#tell("clause-edit", { code }));
      element.append(row.button);
      this.#makeMovable(row, code);
    }
    this.#rows.set(code, row);
    return row;
  }

  /** Dragging is for the mouse; the editor has buttons that do the same. */
  #makeMovable(row, code) {
    const { element } = row;
    element.addEventListener("pointerdown", (event) => {
      element.draggable = code !== this.#open && event.pointerType === "mouse";
    });
    element.addEventListener("dragstart", (event) => {
      this.#dragged = { code, section: row.section };
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.text.textContent);
    });
    element.addEventListener("dragend", () => {
      this.#dragged = null;
      element.draggable = false;
    });
    element.addEventListener("dragover", (event) => {
      if (this.#dragged?.section === row.section) {
        event.preventDefault();
        element.classList.add("target");
      }
    });
    element.addEventListener("dragleave", () => element.classList.remove("target"));
    element.addEventListener("drop", (event) => {
      event.preventDefault();
      element.classList.remove("target");
      if (this.#dragged && this.#dragged.code !== code) {
        this.#tell("clause-move", { code: this.#dragged.code, target: code });
      }
    });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function button(label, click) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", click);
  return element;
}

function heading(text, list, used) {
  const known = [...list.querySelectorAll("li.area")].find(
    (item) => item.textContent === text && !used.includes(item),
  );
  if (known) {
    return known;
  }
  const item = document.createElement("li");
  item.className = "area";
  const words = document.createElement("h3");
  words.textContent = text;
  item.append(words);
  return item;
}

/** Makes `children` what follows the first `skip` children, moving only what is out of place. */
function place(parent, children, skip) {
  children.forEach((child, index) => {
    const there = parent.children[index + skip];
    if (there !== child) {
      parent.insertBefore(child, there ?? null);
    }
  });
  while (parent.children.length > children.length + skip) {
    parent.lastElementChild.remove();
  }
}

customElements.define("portal-clauses", PortalClauses);
