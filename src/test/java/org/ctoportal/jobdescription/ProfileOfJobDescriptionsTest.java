package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.ProfileValues.ProfileGroup;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;

class ProfileOfJobDescriptionsTest {

    @Test
    void what_belongs_to_one_position_is_not_of_the_profile() {
        assertThat(names(CedarHollow.profile()))
                .contains("district.address", "titleix.phone", "schedule.name", "district.goals")
                .doesNotContain("position.title", "salary.min", "prepared.on", "revision", "employee.name");
    }

    @Test
    void only_values_of_clauses_of_the_state_are_asked() {
        assertThat(names(CedarHollow.profile()))
                .contains("licensed.supervisor.title")
                .doesNotContain("license.name");
        assertThat(names(CedarHollow.profile("MN", Map.of())))
                .contains("license.name")
                .doesNotContain("licensed.supervisor.title");
    }

    @Test
    void values_stand_under_the_section_that_prints_them() {
        assertThat(groups(CedarHollow.profile()))
                .filteredOn(group -> group.title().equals("Employment terms"))
                .singleElement()
                .satisfies(group -> assertThat(group.blanks())
                        .extracting(Blank::value)
                        .containsExactly("Administrative Schedule C"));
    }

    @Test
    void the_board_a_memo_is_written_to_is_asked_and_nothing_else_of_the_memo() {
        assertThat(groups(CedarHollow.profile()))
                .filteredOn(group -> group.title().equals("Board memo for a new position"))
                .singleElement()
                .satisfies(group ->
                        assertThat(group.blanks()).extracting(Blank::name).containsExactly("board.name"));
    }

    private static List<String> names(DistrictProfile district) {
        return groups(district).stream()
                .flatMap(group -> group.blanks().stream())
                .map(Blank::name)
                .toList();
    }

    private static List<ProfileGroup> groups(DistrictProfile district) {
        return new ProfileOfJobDescriptions().of(StarterContent.clauses(), district);
    }
}
