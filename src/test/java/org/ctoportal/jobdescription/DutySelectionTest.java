package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.compose.SlotItem;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;

class DutySelectionTest {

    private static final DocumentContent NOTHING_DECIDED = DocumentContent.of(Map.of(), Map.of());

    private final DutySelection selection = new DutySelection(StarterContent.framework());

    @Test
    void each_skill_brings_its_first_two_duties() {
        assertThat(codes("RESPONSIBILITIES", NOTHING_DECIDED))
                .hasSize(20)
                .startsWith("LV-R1", "LV-R2", "SP-R1", "SP-R2")
                .endsWith("DM-R1", "DM-R2");
    }

    @Test
    void emphasis_is_the_number_of_duties() {
        var content = NOTHING_DECIDED.withEmphasis(Map.of("LV", 4, "SP", 0));

        assertThat(codes("RESPONSIBILITIES", content))
                .startsWith("LV-R1", "LV-R2", "LV-R3", "LV-R4", "EP-R1")
                .hasSize(20);
    }

    @Test
    void one_duty_is_put_in_or_taken_out_on_top_and_keeps_the_order_of_the_framework() {
        var content = new Change.Drop("LV-R1").apply(new Change.Include("LV-R4").apply(NOTHING_DECIDED));

        assertThat(codes("RESPONSIBILITIES", content)).startsWith("LV-R2", "LV-R4", "SP-R1");
    }

    @Test
    void each_skill_shows_one_indicator_and_one_more_for_each_duty_beyond_two() {
        assertThat(codes("INDICATORS", NOTHING_DECIDED)).hasSize(10).startsWith("LV-N1", "SP-N1");
        assertThat(codes("INDICATORS", NOTHING_DECIDED.withEmphasis(Map.of("LV", 4, "SP", 1, "EP", 0))))
                .startsWith("LV-N1", "LV-N2", "LV-N3", "SP-N1", "IF-N1");
    }

    @Test
    void the_eight_weightiest_skills_require_one_qualification_each() {
        assertThat(codes("REQUIRED_QUALIFICATIONS", NOTHING_DECIDED))
                .containsExactly("LV-Q2", "SP-Q2", "EP-Q2", "IF-Q2", "TB-Q2", "SF-Q2", "IT-Q2", "CS-Q2");
    }

    @Test
    void the_leading_skill_of_each_area_prefers_one() {
        assertThat(codes("PREFERRED_QUALIFICATIONS", NOTHING_DECIDED)).containsExactly("LV-Q3", "IF-Q3", "IT-Q3");
    }

    @Test
    void a_qualification_can_be_added_and_taken_out() {
        var content = new Change.Drop("LV-Q2").apply(new Change.Include("DM-Q1").apply(NOTHING_DECIDED));

        assertThat(codes("REQUIRED_QUALIFICATIONS", content)).contains("DM-Q1").doesNotContain("LV-Q2");
    }

    @Test
    void everything_the_framework_has_for_a_slot_is_offered() {
        assertThat(selection.offered("RESPONSIBILITIES")).hasSize(40);
        assertThat(selection.offered("INDICATORS")).hasSize(30);
        assertThat(selection.offered("REQUIRED_QUALIFICATIONS")).hasSize(20);
        assertThat(selection.offered("PREFERRED_QUALIFICATIONS")).hasSize(10);
    }

    @Test
    void a_slot_that_is_not_of_the_framework_is_empty() {
        assertThat(selection.itemsOf("AWARDS", NOTHING_DECIDED)).isEmpty();
        assertThat(selection.offered("AWARDS")).isEmpty();
    }

    private List<String> codes(String slot, DocumentContent content) {
        return selection.itemsOf(slot, content).stream().map(SlotItem::code).toList();
    }
}
