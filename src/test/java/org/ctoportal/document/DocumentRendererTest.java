package org.ctoportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Tag("once")
class DocumentRendererTest {

    @Autowired
    DocumentRenderer renderer;

    @ParameterizedTest
    @EnumSource
    void the_portal_renders_every_format(DocumentFormat format) throws Exception {
        var file = renderer.render(SampleDocuments.jobDescription(), format, RenderOptions.plain());
        assertThat(FileReading.words(format, file)).contains("DirectorofTechnology");
    }
}
