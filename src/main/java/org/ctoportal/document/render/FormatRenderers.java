package org.ctoportal.document.render;

import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.springframework.stereotype.Component;

/** The renderers of all formats. */
@Component
class FormatRenderers implements DocumentRenderer {

    @Override
    public byte[] render(Document document, DocumentFormat format, RenderOptions options) {
        throw new UnsupportedOperationException("Not written yet: " + format);
    }

    @Override
    public String html(Document document, RenderOptions options) {
        throw new UnsupportedOperationException("Not written yet");
    }
}
