package org.ctoportal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFormatTest {

    @Asvs(42)
    @Corpus("E7")
    @ParameterizedTest
    @CsvSource({
        "Director of Technology, director-of-technology.pdf",
        "Chef d'\u00E9tablissement, chef-d-etablissement.pdf",
        "../../etc/passwd, etc-passwd.pdf",
        "'a\r\nb', a-b.pdf",
        "\uD83D\uDE00, document.pdf"
    })
    void a_file_name_is_safe_everywhere(String words, String name) {
        assertThat(DocumentFormat.PDF.fileName(words)).isEqualTo(name);
    }

    @Test
    void a_file_name_is_not_too_long() {
        assertThat(DocumentFormat.DOCX.fileName("word ".repeat(100)))
                .hasSizeLessThan(90)
                .doesNotContain("-.");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(DocumentFormat.class)
    void every_format_has_a_media_type(DocumentFormat format) {
        assertThat(org.springframework.http.MediaType.parseMediaType(format.mediaType())
                        .isConcrete())
                .isTrue();
    }
}
