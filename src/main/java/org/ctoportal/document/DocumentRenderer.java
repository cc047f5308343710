package org.ctoportal.document;

/** Turns the neutral tree into files and into what the screen shows. Safe to use from many threads. */
public interface DocumentRenderer {

    /** The document as a file. */
    byte[] render(Document document, DocumentFormat format, RenderOptions options);

    /**
     * The document for the screen: one {@code article} element, all text escaped, its title at heading level 2 because
     * the page around it has the heading of level 1.
     */
    String html(Document document, RenderOptions options);
}
