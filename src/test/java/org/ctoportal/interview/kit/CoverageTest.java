package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** Scenario S3.1. */
    @Test
    void ten_of_ten_skills_are_covered() {
        var coverage = coverage(CedarHollowKit.kit().questions());

        assertThat(coverage.coveredSkills()).isEqualTo(10);
        assertThat(coverage.skills()).isEqualTo(10);
        assertThat(coverage.isWhole()).isTrue();
        assertThat(coverage.unmapped()).isEmpty();
    }

    @Test
    void a_skill_nobody_asks_about_has_empty_cells_and_questions_to_fill_them() {
        var coverage = coverage(CedarHollowKit.kit().without("DM-I4").questions());
        var row = coverage.rows().getLast();

        assertThat(coverage.coveredSkills()).isEqualTo(9);
        assertThat(coverage.isWhole()).isFalse();
        assertThat(row.skill()).isEqualTo("DM");
        assertThat(row.cells()).hasSize(2).allMatch(Coverage.Cell::isEmpty);
        assertThat(row.suggestions()).containsExactly("DM-I1", "DM-I2", "DM-I3", "DM-I4");
    }

    @Test
    void a_question_about_one_duty_leaves_the_cell_of_the_other_empty() {
        var row = coverage(List.of(own("LV", "LV-R2"))).rows().getFirst();

        assertThat(row.cells()).extracting(Coverage.Cell::duty).containsExactly("LV-R1", "LV-R2");
        assertThat(row.cells().getFirst().isEmpty()).isTrue();
        assertThat(row.cells().getLast().questions()).containsExactly("OWN-1");
        assertThat(row.isCovered()).isTrue();
    }

    @Test
    void a_question_about_no_duty_of_the_position_belongs_nowhere() {
        assertThat(coverage(List.of(own("LV", "LV-R9"))).unmapped()).containsExactly("OWN-1");
        assertThat(coverage(List.of(own("XX", "LV-R1"))).unmapped()).containsExactly("OWN-1");
    }

    private static Coverage coverage(List<KitQuestion> questions) {
        return Coverage.of(StarterContent.framework(), CedarHollowKit.position(), questions);
    }

    private static KitQuestion own(String skill, String duty) {
        return new KitQuestion("OWN-1", skill, Type.BEHAVIORAL, "What did you change?", List.of(), 5, List.of(duty));
    }
}
