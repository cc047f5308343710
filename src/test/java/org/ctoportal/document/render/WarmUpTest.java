package org.ctoportal.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.EnumSet;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.DocumentRenderer;
import org.ctoportal.document.RenderOptions;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void a_failure_of_one_format_stops_neither_the_start_nor_the_others() {
        var tried = EnumSet.noneOf(DocumentFormat.class);
        var renderer = new DocumentRenderer() {
            @Override
            public byte[] render(Document document, DocumentFormat format, RenderOptions options) {
                tried.add(format);
                throw new IllegalStateException("broken on purpose");
            }

            @Override
            public String html(Document document, RenderOptions options) {
                return "";
            }
        };
        assertThatCode(new WarmUp(renderer)::render).doesNotThrowAnyException();
        assertThat(tried).containsExactlyInAnyOrder(DocumentFormat.values());
    }
}
