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
    const response = await fetch(new URL(source, document.baseURI), { headers: { Accept: "text/html" } });
    const text = await response.text();
    if (asked !== this.#asked) {
      return;
    }
    if (response.ok && !response.redirected) {
      this.innerHTML = text;
    } else {
      this.textContent = this.getAttribute("unavailable");
    }
    this.removeAttribute("aria-busy");
  }
}

customElements.define("portal-preview", PortalPreview);
