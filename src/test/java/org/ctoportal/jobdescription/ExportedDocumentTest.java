package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.document.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportedDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "Chief Technology Officer, PDF,      chief-technology-officer-revision-2.pdf",
        "Directora de Tecnología,  DOCX,     directora-de-tecnologia-revision-2.docx",
        "../../etc/passwd,         TEXT,     etc-passwd-revision-2.txt",
        "'CTO: \"yes\" / \\ <b>',  MARKDOWN, cto-yes-b-revision-2.md",
        "مدير,                     HTML,     revision-2.html"
    })
    void a_file_is_named_after_the_position_and_its_revision(String title, DocumentFormat format, String name) {
        assertThat(named(title, format)).isEqualTo(name);
    }

    @Test
    void a_long_title_gives_way_to_the_revision() {
        assertThat(named("x".repeat(200), DocumentFormat.PDF))
                .endsWith("x-revision-2.pdf")
                .hasSizeLessThan(90);
        assertThat(named("😀".repeat(100), DocumentFormat.PDF)).isEqualTo("revision-2.pdf");
    }

    private static String named(String title, DocumentFormat format) {
        return ExportedDocument.of(title, 2, format, new byte[0]).fileName();
    }
}
