package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

class RecordBundleTest {

    private static final Instant NOW = Instant.parse("2026-06-08T12:00:00Z");

    @Test
    void every_file_has_its_digest_in_the_manifest() throws IOException {
        assertThat(Unzipped.of(bundle("9")).broken()).isEmpty();
        assertThat(Unzipped.of(bundle("9")).files())
                .containsOnlyKeys("10-a/one.csv", "20-b/two.txt", "records.pdf", "withheld.csv", "manifest-sha256.txt");
    }

    @Test
    void a_flipped_byte_of_any_file_is_found() throws IOException {
        var bundle = Unzipped.of(bundle("9"));

        for (var name : List.of("10-a/one.csv", "20-b/two.txt", "records.pdf", "withheld.csv")) {
            assertThat(bundle.flipping(name).broken()).containsExactly(name);
        }
    }

    @Test
    void one_number_stands_for_everything() {
        assertThat(bundle("9").hash())
                .isEqualTo(bundle("9").hash())
                .isNotEqualTo(bundle("8").hash());
    }

    @Test
    void the_digest_of_a_certificate_is_of_the_records_and_not_of_their_papers() {
        assertThat(RecordBundle.digest(packed("9")))
                .isEqualTo(RecordBundle.digest(packed("9")))
                .isNotEqualTo(RecordBundle.digest(packed("8")))
                .isNotEqualTo(bundle("9").hash());
    }

    @Asvs(9)
    @Corpus("E6")
    @Test
    void what_a_spreadsheet_would_compute_is_text() {
        assertThat(new String(new RecordTable("note").row("=1+1").bytes(), StandardCharsets.UTF_8))
                .contains("'=1+1");
    }

    private static RecordBundle bundle(String level) {
        return RecordBundle.of(packed(level), List.of(new RecordFile("records.pdf", new byte[] {1, 2, 3})), NOW);
    }

    private static PackedRecords packed(String level) {
        return new PackedRecords(
                RedactionLevel.INTERNAL,
                Map.of(
                        "10-a",
                        new RecordContent(
                                List.of(new RecordTable("code", "level")
                                        .row("C-01", level)
                                        .file("one.csv")),
                                List.of(new Withheld("Notes", "The panel's"))),
                        "20-b",
                        new RecordContent(
                                List.of(new RecordFile("two.txt", "two".getBytes(StandardCharsets.UTF_8))),
                                List.of())));
    }
}
