/** Shows a document the server renders. Asks again whenever `src` changes; an answer that comes late is dropped. */
class PortalPreview extends HTMLElement {
  #asked = 0;

  static observedAttributes = ["src"];

  async attributeChangedCallback() {
    const asked = ++this.#asked;
    const source = this.getAttribute("src");
    if (!source) {
      return;
    }
    this.setAttribute("aria-busy", "true");
    try {
      const html = await this.#document(source);
      if (asked === this.#asked) {
        this.innerHTML = html;
      }
    } catch {
      if (asked === this.#asked) {
        this.textContent = this.getAttribute("unavailable");
      }
    } finally {
      if (asked === this.#asked) {
        this.removeAttribute("aria-busy");
      }
    }
  }

  async #document(source) {
    const response = await fetch(new URL(source, document.baseURI), { headers: { Accept: "text/html" } });
    if (!response.ok || response.redirected) {
      throw new Error(`The preview was answered with ${response.status}`);
    }
    return response.text();
  }
}

customElements.define("portal-preview", PortalPreview);
