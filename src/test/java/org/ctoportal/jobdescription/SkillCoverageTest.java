package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.Origin;
import org.ctoportal.jobdescription.SkillCoverage.SkillShare;
import org.ctoportal.testing.SmallTemplates;
import org.junit.jupiter.api.Test;

class SkillCoverageTest {

    private final SkillCoverage coverage = SkillCoverage.of(
            SmallTemplates.framework(),
            List.of(duty("LV-R1", "LV"), duty("IT-R1", "IT"), duty("OWN-1", "LV")),
            skill -> 2);

    @Test
    void every_skill_is_listed_with_its_duties() {
        assertThat(coverage.skills()).extracting(SkillShare::code).containsExactly("LV", "SP", "IT");
        assertThat(coverage.skills()).extracting(SkillShare::duties).containsExactly(2, 0, 1);
        assertThat(coverage.skills()).extracting(SkillShare::area).containsExactly("A1", "A1", "A3");
    }

    @Test
    void a_skill_with_a_duty_is_covered() {
        assertThat(coverage.covered()).isEqualTo(2);
    }

    @Test
    void each_skill_names_the_duties_the_framework_has_for_it() {
        assertThat(coverage.skills().getFirst().offered()).containsExactly("LV-R1", "LV-R2", "LV-R3", "LV-R4");
    }

    @Test
    void own_duties_are_not_counted_as_chosen_from_the_framework() {
        assertThat(coverage.skills()).extracting(SkillShare::chosen).containsExactly(1, 0, 1);
    }

    private static ComposedClause duty(String code, String skill) {
        return new ComposedClause(
                code,
                "",
                skill,
                "words",
                "",
                ClauseState.INHERITED,
                new Origin("P", "1", "", "", ""),
                false,
                List.of());
    }
}
