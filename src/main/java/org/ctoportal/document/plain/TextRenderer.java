package org.ctoportal.document.plain;

import java.nio.charset.StandardCharsets;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.render.FormatRenderer;
import org.springframework.stereotype.Component;

/** Renders plain text for mails and for web forms that take nothing else. */
@Component
public class TextRenderer implements FormatRenderer {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.TEXT;
    }

    @Override
    public byte[] render(Document document, RenderOptions options) {
        return new TextBody(document, options).toString().getBytes(StandardCharsets.UTF_8);
    }
}
