package org.ctoportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatService;
import org.ctoportal.people.RefusedSeatException.Why;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.AtOnce;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class PeopleServiceTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    PeopleService people;

    @Autowired
    InvitationService invitations;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    SeatService seats;

    @Autowired
    PlatformTransactionManager database;

    PeopleDesk desk;

    @BeforeEach
    void open() {
        desk = PeopleDesk.in(districts);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void the_list_has_everybody_of_the_district_and_nobody_else() {
        invitations.invite(PeopleDesk.invitation(PeopleDesk.newcomer("t"), Role.PANELIST));

        assertThat(people.list(PeopleFilter.ALL))
                .extracting(PersonSummary::name)
                .containsExactly(
                        "Taylor Brandt",
                        "Ada Administrator",
                        "BOARD_SECRETARY C",
                        "HR C",
                        "PANELIST C",
                        "SUPERINTENDENT C");
        assertThat(people.list(new PeopleFilter("ada", PersonState.ACTIVE)))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.roles()).containsExactlyInAnyOrder(Role.PANELIST, Role.DISTRICT_ADMINISTRATOR));
        assertThat(people.list(new PeopleFilter("", PersonState.INVITED))).hasSize(1);
    }

    @Test
    void roles_and_title_become_what_was_chosen() {
        var panelist = desk.person(Role.PANELIST);

        people.change(panelist, new SeatTerms(Set.of(Role.HR, Role.LEGAL_REVIEWER), "Counsel"));

        var changed = found(panelist);
        assertThat(changed.roles()).containsExactlyInAnyOrder(Role.HR, Role.LEGAL_REVIEWER);
        assertThat(changed.seat().title()).isEqualTo("Counsel");
    }

    @Test
    void a_disabled_person_has_no_seat_until_enabled() {
        var panelist = desk.person(Role.PANELIST);

        people.disable(panelist);

        assertThat(found(panelist).state()).isEqualTo(PersonState.DISABLED);
        districts.actIn(desk.district(), Role.PANELIST);
        assertThat(seats.districts()).isEmpty();
        desk.administrate();
        people.change(panelist, new SeatTerms(Set.of(Role.HR), ""));
        assertThat(found(panelist).state()).isEqualTo(PersonState.DISABLED);
        people.enable(panelist);
        districts.actIn(desk.district(), Role.PANELIST);
        assertThat(currentUser.get().has(Role.HR)).isTrue();
    }

    @Test
    void human_resources_changes_nobody_above_and_invites_no_administrator() {
        var administrator = currentUser.get().id();
        districts.actIn(desk.district(), Role.HR);

        refused(Why.ABOVE, () -> people.disable(administrator));
        refused(Why.ABOVE, () -> people.signOut(administrator));
        refused(Why.ABOVE, () -> people.unlink(administrator));
        refused(Why.ABOVE, () -> people.change(administrator, new SeatTerms(Set.of(Role.PANELIST), "")));
        refused(
                Why.ABOVE,
                () -> invitations.invite(PeopleDesk.invitation(PeopleDesk.newcomer("t"), Role.DISTRICT_ADMINISTRATOR)));
        assertThat(found(administrator).mayChange()).isFalse();
        assertThat(found(desk.person(Role.PANELIST)).mayChange()).isTrue();
    }

    @Test
    void the_own_seat_and_the_last_administrator_stay() {
        var own = currentUser.get().id();

        refused(Why.OWN_SEAT, () -> people.disable(own));
        refused(Why.OWN_SESSIONS, () -> people.signOut(own));
        refused(Why.OWN_KEEPING, () -> people.change(own, new SeatTerms(Set.of(Role.PANELIST), "")));
        refused(Why.LAST_ADMINISTRATOR, () -> people.change(own, new SeatTerms(Set.of(Role.HR), "")));
    }

    @Asvs(20)
    @Test
    void of_two_administrators_who_put_each_other_out_at_once_one_stays() throws Exception {
        var first = currentUser.get().id();
        var email = districts.panelistIn(desk.district(), "Second");
        districts.seat(email, desk.district(), Role.DISTRICT_ADMINISTRATOR);
        districts.actAs(email, desk.district());
        var second = SecurityContextHolder.getContext();
        desk.administrate();

        var refusal = AtOnce.second(database, () -> people.disable(districts.person(email)), () -> {
            SecurityContextHolder.setContext(second);
            people.disable(first);
        });

        assertThat(refusal)
                .get()
                .isInstanceOfSatisfying(
                        RefusedSeatException.class, one -> assertThat(one.why()).isEqualTo(Why.LAST_ADMINISTRATOR));
    }

    @Test
    void somebody_of_another_district_is_not_there() {
        refused(Why.GONE, () -> people.disable(districts.person(districts.emailInFirst(Role.HR))));
    }

    private PersonSummary found(PersonId person) {
        return people.list(PeopleFilter.ALL).stream()
                .filter(one -> person.equals(one.person()))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Why why, ThrowingCallable action) {
        assertThatExceptionOfType(RefusedSeatException.class)
                .isThrownBy(action)
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
