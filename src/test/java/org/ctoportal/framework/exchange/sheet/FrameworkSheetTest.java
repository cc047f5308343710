package org.ctoportal.framework.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.exchange.RandomPack;
import org.ctoportal.framework.exchange.ShippedFramework;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.ctoportal.framework.pack.PackContent;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

class FrameworkSheetTest {

    @Test
    void the_shipped_framework_as_csv_reads_back_to_itself_without_a_word() {
        assertSame(IncomingFile.read("f.csv", FrameworkSheet.csv(ShippedFramework.data())), ShippedFramework.data());
    }

    @Test
    void the_shipped_framework_as_a_workbook_reads_back_to_itself_without_a_word() {
        assertSame(IncomingFile.read("f.xlsx", FrameworkSheet.xlsx(ShippedFramework.data())), ShippedFramework.data());
    }

    @Test
    void any_framework_in_draft_reads_back_to_itself() {
        for (var seed = 0; seed < 300; seed++) {
            var data = new RandomPack(seed).framework();

            assertThat(PackContent.canonical(
                            IncomingFile.read("f.csv", FrameworkSheet.csv(data)).data()))
                    .as("seed " + seed)
                    .isEqualTo(PackContent.canonical(data));
        }
        for (var seed = 0; seed < 20; seed++) {
            var data = new RandomPack(seed).framework();

            assertThat(PackContent.canonical(IncomingFile.read("f.xlsx", FrameworkSheet.xlsx(data))
                            .data()))
                    .as("seed " + seed)
                    .isEqualTo(PackContent.canonical(data));
        }
    }

    @Test
    void origins_and_lists_with_bars_and_nothing_come_along() {
        var data = ShippedFramework.yaml("""
                areas: [{code: A, name: a, skills: [{code: S, name: s, responsibilities: [{code: R, text: "'=x", review_flags: ["a|b", 'c\\d']}],
                  interview_questions: [{code: I, text: "-1", probes: [], anchors: [{level: 7, text: seven}]}]}]}]
                origins: [{code: R, origin: licensed, licence: CC BY 4.0, source: "https://x.example", valid_from: "2026-01-01", replaces: [R0], aliases: [a, b]},
                  {code: GONE, origin: own}]
                """);

        assertSame(IncomingFile.read("f.csv", FrameworkSheet.csv(data)), data);
        assertSame(IncomingFile.read("f.xlsx", FrameworkSheet.xlsx(data)), data);
    }

    @Test
    void columns_in_any_order_blank_rows_and_remarks_are_fine_and_unknown_columns_are_named() {
        var read = csv("""
                # how to fill this in; with a "quote

                text,Code,kind,colour,PARENT
                ,A,area,red,
                # a remark
                Knows it.,S,skill,,
                Does it.,N1,indicator,,S
                """);

        assertThat(read.problems())
                .containsExactly(new ImportProblem("f.csv", 3, "D", "", ImportReason.UNKNOWN_COLUMN, "colour"));
        assertThat(PackContent.canonical(read.data()))
                .isEqualTo(
                        "{\"areas\":[{\"code\":\"A\",\"skills\":[{\"code\":\"S\",\"indicators\":[{\"code\":\"N1\",\"text\":\"Does it.\"}],\"summary\":\"Knows it.\"}]}]}");
    }

    @Test
    void semicolons_and_tabs_separate_as_well() {
        assertThat(csv("kind;code;name\narea;A;x, y\n").data().toString()).contains("x, y");
        assertThat(csv("kind\tcode\tname\narea\tA\tx; y\n").data().toString()).contains("x; y");
    }

    @Test
    void every_bad_cell_is_named_with_its_row_and_column_and_the_rest_is_read() {
        var read = csv("""
                kind,code,parent,name,text,order,weight,as_of
                area,A,,a,,one,12.5,
                skill,S,B,s,,,,
                skill,,A,s,,,,
                area,A,,again,,,,
                banana,X,,,,,,
                framework,F,,,,,,yesterday
                area,C,,=HYPERLINK("x"),,,,
                area,D,,'=ok,,,,
                """);

        assertThat(read.problems())
                .extracting(
                        ImportProblem::row,
                        ImportProblem::column,
                        ImportProblem::code,
                        ImportProblem::reason,
                        ImportProblem::detail)
                .containsExactlyInAnyOrder(
                        tuple(2, "F", "A", ImportReason.WRONG_FORM, "one"),
                        tuple(3, "C", "S", ImportReason.UNKNOWN_PARENT, "B"),
                        tuple(4, "B", "", ImportReason.MISSING, "code"),
                        tuple(5, "B", "A", ImportReason.DUPLICATE_CODE, "A"),
                        tuple(6, "A", "X", ImportReason.UNKNOWN_KIND, "banana"),
                        tuple(7, "H", "F", ImportReason.WRONG_FORM, "yesterday"),
                        tuple(8, "D", "", ImportReason.FORMULA, "=HYPERLINK(\"x\")"));
        assertThat(Parts.maps(read.data().get("areas")))
                .extracting(area -> area.getOrDefault("name", ""))
                .containsExactly("a", "", "=ok");
    }

    @Test
    void a_file_with_a_mark_of_utf_8_or_without_one_is_the_same() {
        var csv = "kind,code,name\narea,A,é\n";

        assertThat(csv("\ufeff" + csv).data()).isEqualTo(csv(csv).data()).isNotEmpty();
    }

    @Asvs(9)
    @Corpus("E6")
    @Test
    void what_goes_out_starts_with_the_mark_and_has_no_live_formula() {
        var written = new String(
                FrameworkSheet.csv(Map.of(
                        "areas", List.of(new LinkedHashMap<>(Map.of("code", "A", "name", "=1+1", "summary", "@x"))))),
                StandardCharsets.UTF_8);

        assertThat(written).startsWith("\ufeffkind,code,").contains("'=1+1", "'@x");
    }

    @Test
    void an_empty_template_comes_back_as_an_empty_framework() {
        var remarks = List.of("One row per item.", "Rows that begin with # are skipped.");

        for (var template : List.of(FrameworkSheet.csvTemplate(remarks), FrameworkSheet.xlsxTemplate(remarks))) {
            var read = IncomingFile.read("template", template);

            assertThat(read.problems()).isEmpty();
            assertThat(read.isUnderstood()).isTrue();
            assertThat(read.data()).isEmpty();
        }
    }

    @Test
    void a_table_says_less_than_a_pack_so_an_empty_cell_empties_nothing() {
        assertThat(csv("kind,code,name\narea,A,x\n").complete()).isFalse();
    }

    private static void assertSame(Incoming read, Map<String, Object> data) {
        assertThat(read.problems()).isEmpty();
        assertThat(PackContent.canonical(read.data())).isEqualTo(PackContent.canonical(data));
    }

    private static Incoming csv(String text) {
        return IncomingFile.read("f.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
