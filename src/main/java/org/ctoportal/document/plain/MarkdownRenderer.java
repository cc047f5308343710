package org.ctoportal.document.plain;

import java.nio.charset.StandardCharsets;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.render.FormatRenderer;
import org.springframework.stereotype.Component;

/** Renders Markdown that GitHub, Pandoc and plain CommonMark read alike; tables as GitHub has them. */
@Component
public class MarkdownRenderer implements FormatRenderer {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MARKDOWN;
    }

    @Override
    public byte[] render(Document document, RenderOptions options) {
        return new MarkdownBody(document, options).toString().getBytes(StandardCharsets.UTF_8);
    }
}
