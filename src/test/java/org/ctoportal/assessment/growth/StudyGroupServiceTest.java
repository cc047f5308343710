package org.ctoportal.assessment.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.AtOnce;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class StudyGroupServiceTest {

    private static final GroupTerms TERMS =
            new GroupTerms("CETL 2027", LocalDate.of(2027, 2, 3), LocalTime.of(15, 30), "Room 2");

    @Autowired
    StudyGroupService groups;

    @Autowired
    GrowthAheadService ahead;

    @Autowired
    GrowthCalendarService calendars;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private StudyGroupId group;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        group = groups.begin(TERMS);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void an_invited_colleague_is_a_member_only_after_accepting() {
        groups.invite(group, List.of(districts.personIn(district, Role.HR)));
        assertThat(groups.get(group).size()).isEqualTo(1);

        districts.actIn(district, Role.HR);
        assertThat(ahead.ahead(3).invitations())
                .extracting(StudyGroupSummary::id)
                .containsExactly(group);
        groups.answer(group, true);

        assertThat(groups.get(group).size()).isEqualTo(2);
        assertThat(ahead.ahead(3).isEmpty()).isTrue();
        assertThatExceptionOfType(StudyGroupNotFoundException.class)
                .as("only who leads it changes it")
                .isThrownBy(() -> groups.change(group, 0, TERMS));
        groups.leave(group);
        assertThatExceptionOfType(StudyGroupNotFoundException.class).isThrownBy(() -> groups.get(group));
    }

    @Test
    void a_group_is_not_there_for_those_who_were_not_invited_nor_for_anybody_once_it_ended() {
        groups.invite(group, List.of(districts.personIn(district, Role.PANELIST)));
        districts.actIn(district, Role.HR);
        assertThatExceptionOfType(StudyGroupNotFoundException.class).isThrownBy(() -> groups.get(group));
        assertThatExceptionOfType(StudyGroupNotFoundException.class).isThrownBy(() -> groups.answer(group, true));

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(groups.get(group).members())
                .as("a panelist keeps no growth plan and is not invited")
                .hasSize(1);
        groups.leave(group);
        assertThat(groups.list()).isEmpty();
    }

    @Test
    void who_is_invited_to_a_group_that_has_ended_is_told_and_does_not_join() {
        groups.invite(group, List.of(districts.personIn(district, Role.HR)));
        groups.leave(group);
        districts.actIn(district, Role.HR);

        assertThatExceptionOfType(StudyGroupEndedException.class).isThrownBy(() -> groups.answer(group, true));
        groups.answer(group, false);
        assertThatExceptionOfType(StudyGroupNotFoundException.class).isThrownBy(() -> groups.answer(group, true));
    }

    @Test
    void a_colleague_is_invited_in_the_language_they_read(@Autowired PostOffice office) {
        var invited = districts.emailIn(district, Role.HR);
        districts.readsSpanish(invited);

        assertThat(office.arriving(invited, () -> groups.invite(group, List.of(districts.person(invited)))))
                .startsWith("Grupo de estudio: " + TERMS.name())
                .contains("SUPERINTENDENT C le invita al grupo de estudio", "Se reúne durante 11 semanas");
    }

    @Test
    void who_is_invited_from_two_windows_at_once_gets_one_letter(
            @Autowired PlatformTransactionManager database, @Autowired MatterMail letters) throws Exception {
        var invited = List.of(districts.personIn(district, Role.HR));

        var second = AtOnce.second(database, () -> groups.invite(group, invited), () -> groups.invite(group, invited));

        assertThat(second).isEmpty();
        assertThat(groups.get(group).members()).hasSize(2);
        assertThat(letters.of(new Matter("STUDYGROUP", group.value()))).hasSize(1);
    }

    /** The clock changes on March 14: half past three stays half past three. */
    @Test
    void eleven_meetings_stand_in_the_calendar_at_the_same_time_of_day() throws Exception {
        var file = new String(calendars.of(group).bytes(), StandardCharsets.UTF_8);

        assertThat(file.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(11);
        assertThat(file)
                .contains(
                        "METHOD:PUBLISH",
                        "DTSTART;TZID=America/Chicago:20270203T153000",
                        "DTEND;TZID=America/Chicago:20270203T164500",
                        "DTSTART;TZID=America/Chicago:20270414T153000");
        var read = new CalendarBuilder().build(new StringReader(file));
        assertThat(read.validate().getEntries())
                .as("what another program finds wrong")
                .isEmpty();
        assertThat(read.getComponents(Component.VEVENT)).hasSize(11);
        assertThat(groups.get(group).meetings().get(4).titles())
                .containsExactly("Instructional Focus and Professional Development");
    }
}
