package org.ctoportal.document.render;

import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.RenderOptions;

/** Renders documents in one format. Safe to use from many threads. */
public interface FormatRenderer {

    DocumentFormat format();

    byte[] render(Document document, RenderOptions options);
}
