package org.ctoportal.document.render;

import org.ctoportal.document.Document;
import org.ctoportal.document.RenderOptions;

/** Renders a document as a part of a web page. */
public interface FragmentRenderer {

    String fragment(Document document, RenderOptions options);
}
