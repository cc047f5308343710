package org.ctoportal.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.framework.pack.PackContent;
import org.ctoportal.framework.pack.StarterPacks;
import org.junit.jupiter.api.Test;

class IncomingFileTest {

    @Test
    void every_pack_of_the_portal_is_read_as_yaml_whatever_the_file_is_called() {
        for (var file : StarterPacks.all()) {
            var read = IncomingFile.read("picture.png", file.bytes());

            assertThat(read.problems()).as(file.name()).isEmpty();
            assertThat(read.complete()).isTrue();
            assertThat(read.kind())
                    .isEqualTo(PackContent.kind(PackContent.read(file).data()).orElseThrow());
        }
    }

    @Test
    void a_pack_may_be_written_in_json() {
        var read = read("{\"framework\": {\"code\": \"F\"}, \"areas\": []}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.kind()).isEqualTo(PackKind.FRAMEWORK);
    }

    @Test
    void a_workbook_is_known_by_its_content() {
        assertThat(IncomingFile.read("notes.txt", FrameworkSheet.xlsx(ShippedFramework.data()))
                        .kind())
                .isEqualTo(PackKind.FRAMEWORK);
    }

    @Test
    void what_even_a_draft_must_have_is_named_with_its_path() {
        var read = read("""
                framework: {name: nameless}
                areas:
                  - {code: A, name: [1], skills: words}
                  - {code: A}
                  - {name: b}
                  - code: C
                    skills: [{code: S, indicators: [{code: S}, 7]}]
                """);

        assertThat(read.isUnderstood()).isTrue();
        assertThat(read.errors())
                .extracting(ImportProblem::column, ImportProblem::code, ImportProblem::reason, ImportProblem::detail)
                .containsExactly(
                        tuple("framework.code", "", ImportReason.MISSING, "code"),
                        tuple("areas[1]", "A", ImportReason.WRONG_TYPE, "name"),
                        tuple("areas[1].skills", "", ImportReason.WRONG_TYPE, "skills"),
                        tuple("areas[2]", "A", ImportReason.DUPLICATE_CODE, "A"),
                        tuple("areas[3]", "", ImportReason.MISSING, "code"),
                        tuple("areas[4].skills[1].indicators[1]", "S", ImportReason.DUPLICATE_CODE, "S"),
                        tuple("areas[4].skills[1].indicators[2]", "", ImportReason.MISSING, "code"));
    }

    private static Incoming read(String text) {
        return IncomingFile.read("file", text.getBytes(StandardCharsets.UTF_8));
    }
}
