/**
 * The search of every screen: the keys that open it, and the arrow keys within it. The portal fills the list; which line is
 * chosen is known here, so that moving waits for nothing.
 */
/** Where the focus was, to go back there. */
let before = null;

window.portalFind = {
  /** Ctrl or Cmd with K, and a slash where nobody types, are a click on the button. */
  listen(button) {
    const keys = button.querySelector(".find-keys");
    if (keys && /Mac|iPhone|iPad/.test(navigator.platform)) {
      keys.textContent = "⌘ K";
    }
    const open = (event) => {
      if (!button.isConnected) {
        document.removeEventListener("keydown", open);
        return;
      }
      // One stands in the menu and one above narrow screens.
      if (!button.checkVisibility()) {
        return;
      }
      const isK = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
      if (isK || isSlash) {
        event.preventDefault();
        before = document.activeElement;
        button.click();
      }
    };
    button.addEventListener("pointerdown", () => (before = button));
    if (!button.listens) {
      button.listens = true;
      document.addEventListener("keydown", open);
    }
  },

  follow(input, list) {
    let entered = false;
    const options = () => [...list.querySelectorAll("[role=option]")];
    const chosen = () => list.querySelector("[aria-selected=true]");
    const choose = (option) => {
      chosen()?.setAttribute("aria-selected", "false");
      if (option) {
        option.setAttribute("aria-selected", "true");
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };
    const isOfLastWords = () => (list.dataset.text ?? "") === input.value;
    const filled = () => {
      list.scrollTop = 0;
      choose(options()[0]);
      if (entered && isOfLastWords()) {
        entered = false;
        chosen()?.click();
      }
    };
    const move = (by) => {
      const all = options();
      const at = all.indexOf(chosen());
      choose(all[(at + by + all.length) % all.length]);
    };
    new MutationObserver(filled).observe(list, { childList: true, attributes: true, attributeFilter: ["data-text"] });
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        // What was typed last has not been answered yet: it opens as soon as it has.
        entered = !isOfLastWords();
        if (!entered) {
          chosen()?.click();
        }
      }
    });
    const dialog = input.closest("vaadin-dialog");
    dialog?.addEventListener("opened-changed", (event) => {
      if (!event.detail.value) {
        setTimeout(() => document.activeElement === document.body && before?.isConnected && before.focus(), 60);
      }
    });
    filled();
    input.focus();
    // The dialog takes the focus to itself when it has opened.
    setTimeout(() => input.focus(), 60);
  },
};

function isTyping(event) {
  const at = event.composedPath()[0];
  return at instanceof Element && (at.matches("input, textarea, select") || at.isContentEditable);
}
