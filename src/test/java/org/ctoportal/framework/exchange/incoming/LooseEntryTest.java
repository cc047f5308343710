package org.ctoportal.framework.exchange.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.exchange.plan.EntryStatus;
import org.ctoportal.framework.exchange.plan.ImportPlan;
import org.ctoportal.framework.exchange.plan.PlannedEntry;
import org.junit.jupiter.api.Test;

/** Sheets with items only, for a framework that has the areas and skills already. */
class LooseEntryTest {

    private static final Map<String, Object> FRAMEWORK = Map.of(
            "areas",
            List.of(Map.of(
                    "code",
                    "A",
                    "name",
                    "An area",
                    "skills",
                    List.of(Map.of(
                            "code",
                            "S",
                            "name",
                            "A skill",
                            "responsibilities",
                            List.of(Map.of("code", "R1", "text", "Old."), Map.of("code", "R2", "text", "Stays.")))))));

    @Test
    void items_go_under_the_skill_they_name_and_it_keeps_its_words() {
        var read =
                sheet("responsibility,R1,S,New.", "responsibility,R3,S,Comes.").under(FRAMEWORK);
        var plan = ImportPlan.of(read, FRAMEWORK);

        assertThat(read.problems()).isEmpty();
        assertThat(plan.entries())
                .filteredOn(entry -> entry.status() != EntryStatus.SAME && entry.status() != EntryStatus.MISSING)
                .extracting(PlannedEntry::code, PlannedEntry::status)
                .containsExactlyInAnyOrder(tuple("R1", EntryStatus.CHANGED), tuple("R3", EntryStatus.NEW));
        var skill = skill(plan.applied(entry -> true));
        assertThat(skill).containsEntry("name", "A skill");
        assertThat(Parts.maps(skill.get("responsibilities")))
                .extracting(item -> item.get("text"))
                .containsExactlyInAnyOrder("New.", "Stays.", "Comes.");
    }

    @Test
    void an_item_the_framework_has_needs_no_parent() {
        var read = sheet("responsibility,R2,,Stays but longer.");

        var plan = ImportPlan.of(read.under(FRAMEWORK), FRAMEWORK);

        assertThat(Parts.maps(skill(plan.applied(entry -> true)).get("responsibilities")))
                .extracting(item -> item.get("text"))
                .containsExactly("Old.", "Stays but longer.");
    }

    @Test
    void a_new_skill_under_an_area_brings_its_items_along() {
        var read = sheet("skill,T,A,", "responsibility,T1,,Does.").under(FRAMEWORK);

        assertThat(read.problems()).isEmpty();
        assertThat(ImportPlan.of(read, FRAMEWORK).count(EntryStatus.NEW)).isEqualTo(2);
    }

    @Test
    void a_parent_nobody_has_is_an_error_with_its_row_and_column() {
        var read = sheet("responsibility,R1,S,New.", "responsibility,R3,NONE,Lost.")
                .under(FRAMEWORK);

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .returns(3, ImportProblem::row)
                        .returns("C", ImportProblem::column)
                        .returns(ImportReason.UNKNOWN_PARENT, ImportProblem::reason));
    }

    private static Map<String, Object> skill(Map<String, Object> framework) {
        var area = Parts.maps(framework.get("areas")).getFirst();
        return Parts.maps(area.get("skills")).getFirst();
    }

    private static Incoming sheet(String... rows) {
        var csv = "kind,code,parent,text\n" + String.join("\n", rows) + "\n";
        return IncomingFile.read("items.csv", csv.getBytes(UTF_8));
    }
}
