package org.ctoportal.framework.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipFile;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Words under a license, taken in with a file and published: no file takes them out of the district again. */
@IntegrationTest
@Tag("once")
class LicensedWordsTest {

    private static final String SHEET = """
            kind,code,parent,text,origin,licence
            area,A1,,,,
            skill,LV,A1,,,
            responsibility,LV-R1,LV,Secret words over a duty.,licensed,Members only
            responsibility,LV-RNEW,LV,Secret words of a new duty.,licensed,Members only
            responsibility,LV-ROWN,LV,Words of our own.,,
            """;

    @Autowired
    EditionDesk desk;

    @Autowired
    EditionImportService imports;

    @Autowired
    EditionService editions;

    @Autowired
    PackExportService exports;

    @Autowired
    PackShelf shelf;

    @TempDir
    Path folder;

    private DistrictId district;

    @BeforeEach
    void actAsTheSuperintendent() {
        district = desk.open();
    }

    @AfterEach
    void signOut() {
        desk.close();
    }

    @Test
    void no_format_takes_licensed_words_along() throws IOException {
        var id = imports.take(IncomingFile.read("duties.csv", SHEET.getBytes(UTF_8)), Set.of());
        assertThat(desk.part(id, new PartId("responsibilities", "LV-RNEW"))
                        .part()
                        .content())
                .contains("Secret words");
        var published = desk.published(id, district);
        var line = shelf.versions("K12-CTO-STARTER", district).stream()
                .filter(version -> version.id().equals(published))
                .findFirst()
                .orElseThrow();

        for (var format : PackFormat.values()) {
            if (format.holds(PackKind.FRAMEWORK)) {
                assertLeftOut(line, format);
            }
        }
    }

    @Test
    void what_says_of_whose_words_it_is_and_cannot_be_read_is_not_taken_over() {
        var preview = imports.preview(
                "duties.csv",
                SHEET.replace(
                                "LV-RNEW,LV,Secret words of a new duty.,licensed",
                                "LV-RNEW,LV,Secret words of a new duty.,lisensed")
                        .getBytes(UTF_8));

        assertThat(preview.problems())
                .extracting(ImportProblem::code, ImportProblem::column, ImportProblem::detail)
                .containsExactly(tuple("LV-RNEW", "origin", "lisensed"));
        assertThat(editions.get(imports.take(preview.file(), Set.of())).parts())
                .extracting(part -> part.id().code())
                .contains("LV-ROWN")
                .doesNotContain("LV-RNEW");
    }

    private void assertLeftOut(PackLine line, PackFormat format) throws IOException {
        var file = exports.export(line.code(), line.reference(), format).orElseThrow();

        assertThat(file.withheld()).as("withheld from %s", format).containsExactlyInAnyOrder("LV-R1", "LV-RNEW");
        assertThat(text(file.bytes()))
                .as("%s", format)
                .contains("Words of our own.")
                .doesNotContain("Secret words");
    }

    /** What stands in the file, or in the parts of a workbook. */
    private String text(byte[] bytes) throws IOException {
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, UTF_8);
        }
        var text = new StringBuilder();
        try (var parts =
                new ZipFile(Files.write(folder.resolve("file.xlsx"), bytes).toFile())) {
            for (var part : Collections.list(parts.entries())) {
                text.append(new String(parts.getInputStream(part).readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
