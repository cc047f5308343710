package org.ctoportal.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.file.FileName;
import org.ctoportal.shared.file.FileType;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ContentDisposition;

/** Whatever a file is called, it is saved, under a name that harms nobody, and the answer has the headers it should. */
class DownloadTest {

    static Stream<String> names() {
        return Stream.of(Corpora.paths(), Corpora.headers(), Corpora.hostile()).flatMap(texts -> texts.stream());
    }

    @Asvs(43)
    @Corpus({"E7", "E13"})
    @ParameterizedTest
    @MethodSource("names")
    void a_name_stays_in_its_header(String name) {
        var header =
                Download.of(name, "application/pdf", new byte[0]).getHeaders().get("Content-Disposition");

        assertThat(header).hasSize(1);
        assertThat(header.getFirst()).startsWith("attachment; filename=").matches("[ -~]+");
        assertThat(ContentDisposition.parse(header.getFirst()).isAttachment()).isTrue();
    }

    @Asvs(42)
    @Corpus("E7")
    @ParameterizedTest
    @MethodSource("names")
    void a_document_is_kept_under_a_harmless_name(String name) {
        var kept = FileName.of(name, FileType.PDF);

        assertThat(kept)
                .matches("[^\\\\/<>:\"|?*%\\p{Cc}\\p{Cf}\\p{Cn}]+\\.pdf")
                .doesNotStartWith(".")
                .doesNotStartWith("-")
                .doesNotStartWith(" ")
                .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d)\\..*")
                .doesNotMatch("(?i).*\\.(exe|html?|svg|js|com|bat)\\.pdf");
        assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(104);
        var header =
                Download.of(kept, "application/pdf", new byte[0]).getHeaders().getFirst("Content-Disposition");
        assertThat(ContentDisposition.parse(String.valueOf(header)).getFilename())
                .isEqualTo(kept);
    }

    @Asvs(42)
    @Corpus("E7")
    @ParameterizedTest
    @MethodSource("names")
    void a_file_the_portal_makes_has_a_name_of_plain_letters(String words) {
        assertThat(DocumentFormat.PDF.fileName(words)).matches("[a-z0-9][a-z0-9-]{0,79}\\.pdf");
    }

    @Asvs(43)
    @Test
    void nothing_runs_in_what_somebody_handed_in() {
        var headers =
                Download.handedIn("cv.pdf", "application/pdf", new byte[0]).getHeaders();

        assertThat(headers.getFirst("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(headers.getFirst("Content-Disposition")).startsWith("attachment");
    }
}
