package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.StarterContent;
import org.junit.jupiter.api.Test;

class FirstContentTest {

    @Test
    void the_answers_stand_in_it() {
        assertThat(Answers.of(first(CedarHollow.profile()))).isEqualTo(CedarHollow.answers());
    }

    @Test
    void the_profile_of_the_district_stands_in_it() {
        assertThat(first(CedarHollow.profile()).values())
                .containsEntry("schedule.name", "Administrative Schedule C")
                .containsEntry("titleix.phone", "(608) 555-0142");
    }

    @Test
    void who_prepared_it_and_when_stand_in_it() {
        assertThat(first(CedarHollow.profile()).values())
                .containsEntry("prepared.by", "Jordan Reyes, Superintendent")
                .containsEntry("prepared.on", "2026-11-24");
    }

    @Test
    void a_person_without_a_title_prepares_it_by_name() {
        assertThat(first(CedarHollow.profile(), "").value("prepared.by")).isEqualTo("Jordan Reyes");
    }

    @Test
    void an_empty_profile_leaves_what_the_library_knows() {
        var content = first(CedarHollow.profile("WI", Map.of()));

        assertThat(content.value("district.name")).isEqualTo("Cedar Hollow School District");
        assertThat(content.value("cetl.months")).isEqualTo("24");
        assertThat(content.value("schedule.name")).isEmpty();
    }

    @Test
    void the_protected_classes_are_the_federal_ones_and_those_of_the_state() {
        assertThat(first(CedarHollow.profile("WI", Map.of())).value("protected.classes"))
                .startsWith("race; color; national origin; sex; disability; age; religion;")
                .contains("; marital status; sexual orientation; arrest record;")
                .endsWith("; or physical, mental, emotional or learning disability");
        assertThat(first(CedarHollow.profile("MN", Map.of())).value("protected.classes"))
                .isEqualTo("race, color, national origin, sex, disability, age, religion, genetic information or "
                        + "veteran status");
    }

    @Test
    void what_the_district_entered_goes_before_what_is_usual() {
        var content = first(CedarHollow.profile("WI", Map.of("cetl.months", "18", "protected.classes", "all of them")));

        assertThat(content.value("cetl.months")).isEqualTo("18");
        assertThat(content.value("protected.classes")).isEqualTo("all of them");
    }

    @Test
    void a_value_the_district_emptied_is_the_usual_one_again() {
        var content = first(CedarHollow.profile("WI", Map.of("cetl.months", " ", "district.name", "")));

        assertThat(content.value("cetl.months")).isEqualTo("24");
        assertThat(content.value("district.name")).isEqualTo("Cedar Hollow School District");
    }

    @Test
    void an_answer_goes_before_the_profile() {
        assertThat(first(CedarHollow.profile("WI", Map.of("position.title", "Janitor")))
                        .value("position.title"))
                .isEqualTo("Chief Technology Officer");
    }

    private static DocumentContent first(DistrictProfile district) {
        return first(district, "Superintendent");
    }

    private static DocumentContent first(DistrictProfile district, String title) {
        var author = mock(SignedInPerson.class);
        when(author.name()).thenReturn("Jordan Reyes");
        when(author.title()).thenReturn(title);
        return new FirstContent(district, StarterContent.clauses(), author, LocalDate.of(2026, 11, 24))
                .of(CedarHollow.answers());
    }
}
