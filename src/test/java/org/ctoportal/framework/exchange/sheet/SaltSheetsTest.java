package org.ctoportal.framework.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.exchange.ShippedFramework;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.junit.jupiter.api.Test;

class SaltSheetsTest {

    private static final CaseOptions OPTIONS =
            new CaseOptions("https://portal.example", "Example District", Instant.EPOCH, CaseVersion.V1_1);

    @Test
    void the_tree_and_its_statements_come_back() {
        var read = IncomingFile.read("salt.xlsx", SaltSheets.xlsx(ShippedFramework.data(), OPTIONS));

        assertThat(read.errors()).isEmpty();
        assertThat(read.complete()).isFalse();
        assertThat(statements(read.data())).hasSizeGreaterThan(200).isEqualTo(statements(ShippedFramework.data()));
        assertThat(Parts.map(read.data().get("framework")))
                .containsEntry("version", "1.0.0")
                .containsEntry("locale", "en-US");
    }

    @Test
    void a_workbook_of_another_hand_is_read_by_its_smart_levels() {
        var read = IncomingFile.read(
                "salt.xlsx",
                workbook(List.of(
                        List.of("fullStatement", "smartLevel", "humanCodingScheme", "shoe size"),
                        List.of("Second", "2", "B", "44"),
                        List.of("First", "1", "A", ""),
                        List.of("Skill", "1.1", "S", ""),
                        List.of("", "1.2", "E", ""),
                        List.of("Lost", "7.1", "L", ""))));

        assertThat(statements(read.data()))
                .containsExactly(
                        "area A First",
                        "skill S Skill",
                        "area B Second",
                        "area UNPLACED Unplaced",
                        "skill UNPLACED-ITEMS Unplaced",
                        "indicator L Lost");
        assertThat(read.problems())
                .extracting(ImportProblem::place, ImportProblem::row, ImportProblem::reason, ImportProblem::detail)
                .contains(
                        tuple("CF Item", 1, ImportReason.UNKNOWN_COLUMN, "shoe size"),
                        tuple("CF Item", 5, ImportReason.MISSING, "fullStatement"),
                        tuple("CFItems", 0, ImportReason.UNPLACED, "L"));
    }

    private static byte[] workbook(List<List<String>> items) {
        return XlsxWriter.write(List.of(
                FrameworkSheet.table("CF Doc", List.of(List.of("title", "creator"), List.of("T", "C"))),
                FrameworkSheet.table("CF Item", items)));
    }

    private static List<String> statements(Map<String, Object> data) {
        var statements = new java.util.ArrayList<String>();
        for (var row : SheetWriter.rows(data)) {
            var kind = row.get(0);
            if (!List.of("kind", "framework", "scale", "scale_level", "choice", "rubric_level", "origin")
                    .contains(kind)) {
                statements.add(kind + " " + row.get(1) + " "
                        + (kind.equals("area") || kind.equals("skill") ? row.get(3) : row.get(4)));
            }
        }
        return statements;
    }
}
