import { KeptWords } from "./kept-words.js";

/**
 * A text field whose words stay in this browser tab until the portal has them. Which text it is stands in its attribute
 * `document`, what the portal had last in `data-seen`.
 */
window.portalKeptField = {
  follow(field) {
    const kept = new KeptWords(field);
    const found = kept.find();
    if (found && found.seen === field.dataset.seen && found.text !== field.value) {
      field.value = found.text;
      // Goes to the portal like what is typed.
      queueMicrotask(() => field.dispatchEvent(new Event("input", { bubbles: true })));
    }
    field.addEventListener("input", () => kept.keep({ seen: field.dataset.seen, text: field.value }));
  },

  /** The portal has `text`; whoever typed on meanwhile has more to keep. */
  has(field, text) {
    field.dataset.seen = text;
    const kept = new KeptWords(field);
    if (field.value.trim() === text) {
      kept.forget();
    } else {
      kept.keep({ seen: text, text: field.value });
    }
  },
};
