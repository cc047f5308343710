package org.ctoportal.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ctoportal.authoring.ProfileValues.ProfileGroup;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@Tag("once")
class ProfileValuesServiceTest {

    @Autowired
    ProfileValuesService values;

    @Autowired
    TwoDistricts districts;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void each_value_is_asked_once() {
        districts.actInFirst(Role.HR);

        assertThat(blanks()).extracting(Blank::name).doesNotHaveDuplicates().contains("district.name", "titleix.email");
        assertThat(values.groups()).extracting(ProfileGroup::title).startsWith("Position");
        assertThat(values.groups()).noneMatch(group -> group.blanks().isEmpty());
    }

    @Test
    void a_value_is_kept_for_the_district_alone() {
        var mine = districts.another(Map.of());
        var theirs = districts.another(Map.of());
        districts.actIn(mine, Role.HR);
        values.keep("schedule.name", "", "  Schedule 😀 <b>C</b> ");
        assertThat(value("schedule.name")).isEqualTo("Schedule 😀 <b>C</b>");

        districts.actIn(theirs, Role.HR);
        assertThat(value("schedule.name")).isEmpty();
    }

    @Test
    void a_value_somebody_else_has_entered_since_is_not_overwritten() {
        districts.actIn(districts.another(Map.of()), Role.HR);
        values.keep("schedule.name", "", "Theirs");

        assertThatExceptionOfType(ChangeConflictException.class)
                .isThrownBy(() -> values.keep("schedule.name", "", "Mine"))
                .returns("Theirs", ChangeConflictException::theirs)
                .returns("Mine", ChangeConflictException::yours);
        values.keep("schedule.name", "Theirs", "Ours");
        assertThat(value("schedule.name")).isEqualTo("Ours");
    }

    @Test
    void of_two_first_values_at_once_one_stands_and_the_other_person_sees_both() throws Exception {
        for (var round = 0; round < 10; round++) {
            var district = districts.another(Map.of());
            var start = new CyclicBarrier(2);
            List<Future<Boolean>> outcomes;
            try (var people = Executors.newFixedThreadPool(2)) {
                outcomes = people.invokeAll(List.of(
                        () -> keeps(district, Role.SUPERINTENDENT, start), () -> keeps(district, Role.HR, start)));
            }

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean keeps(DistrictId district, Role role, CyclicBarrier start) throws Exception {
        districts.actIn(district, role);
        try {
            start.await();
            values.keep("schedule.name", "", role.name());
            return true;
        } catch (ChangeConflictException e) {
            return false;
        } finally {
            districts.signOut();
        }
    }

    @Test
    void a_value_no_document_prints_is_refused() {
        districts.actIn(districts.another(Map.of()), Role.HR);

        assertThatIllegalArgumentException().isThrownBy(() -> values.keep("no.such", "", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> values.keep("position.title", "", "x"));
        assertThat(blanks()).extracting(Blank::name).doesNotContain("no.such");
    }

    @Asvs(16)
    @Test
    void a_value_its_type_cannot_have_is_refused() {
        districts.actIn(districts.another(Map.of()), Role.HR);

        assertThatIllegalArgumentException().isThrownBy(() -> values.keep("titleix.email", "", "nowhere"));
        assertThatIllegalArgumentException().isThrownBy(() -> values.keep("physical.facts", "", "x".repeat(2001)));
        values.keep("physical.facts", "", "😀".repeat(1000));
        assertThat(value("physical.facts")).hasSize(2000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PANELIST", "BOARD_SECRETARY", "LEGAL_REVIEWER", "TECHNOLOGY_LEADER", "CONSULTANT"})
    void who_does_not_run_the_district_changes_no_value(Role role) {
        districts.actInFirst(role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> values.keep("schedule.name", "", "Schedule C"));
    }

    private String value(String name) {
        return blanks().stream()
                .filter(blank -> blank.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private List<Blank> blanks() {
        return values.groups().stream()
                .flatMap(group -> group.blanks().stream())
                .toList();
    }
}
