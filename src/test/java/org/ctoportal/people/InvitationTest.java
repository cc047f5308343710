package org.ctoportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.people.RefusedSeatException.Why;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class InvitationTest {

    private static final String PASSWORD = "seventeen green herons";

    @Autowired
    TwoDistricts districts;

    @Autowired
    InvitationService invitations;

    @Autowired
    InvitationListService lists;

    @Autowired
    InvitationDoor door;

    @Autowired
    PeopleService people;

    @Autowired
    OutboxService outbox;

    @Autowired
    PostOffice office;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    PeopleDesk desk;
    String email;

    @BeforeEach
    void open() {
        desk = PeopleDesk.in(districts);
        email = PeopleDesk.newcomer("taylor");
    }

    @AfterEach
    void leave() {
        office.close();
        clock.reset();
        districts.signOut();
    }

    @Asvs({52, 53})
    @Test
    void somebody_new_comes_in_by_the_link_once_with_a_password_of_their_own() {
        invitations.invite(PeopleDesk.invitation(email, Role.HR, Role.PANELIST));
        var link = link();

        var person = door.open(link, "Taylor A. Brandt", PASSWORD);

        assertThat(person.getUsername()).isEqualTo(email);
        assertThat(person.districtId()).isEqualTo(desk.district());
        assertThat(person.title()).isEqualTo("Clerk");
        assertThat(person.has(Role.HR) && person.has(Role.PANELIST)).isTrue();
        assertThat(door.find(link)).isEmpty();
        over(() -> door.open(link, "Second", PASSWORD));
        assertThat(people.list(new PeopleFilter(email, null)))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Taylor A. Brandt"));
    }

    @Test
    void somebody_with_an_account_elsewhere_joins_with_it_and_nobody_else_does() {
        var known = districts.emailInFirst(Role.TECHNOLOGY_LEADER);
        invitations.invite(PeopleDesk.invitation(known, Role.BOARD_SECRETARY));
        var link = PeopleDesk.link(jdbc, known).substring("/join/".length());

        assertThat(door.find(link))
                .get()
                .satisfies(one -> assertThat(one.hasAccount()).isTrue());
        over(() -> door.open(link, "Somebody", PASSWORD));
        districts.actInFirst(Role.HR);
        over(() -> door.join(link, currentUser.get()));
        districts.actInFirst(Role.TECHNOLOGY_LEADER);
        var joined = door.join(link, currentUser.get());

        assertThat(joined.districtId()).isEqualTo(desk.district());
        assertThat(joined.has(Role.BOARD_SECRETARY)).isTrue();
        desk.administrate();
        people.disable(joined.id());
    }

    @Asvs(52)
    @Test
    void a_link_that_is_old_replaced_or_taken_back_opens_nothing() {
        var id = invitations.invite(PeopleDesk.invitation(email, Role.PANELIST));
        var first = link();
        invitations.sendAgain(id);
        var second = link();
        clock.advance(Duration.ofDays(7).minusMinutes(1));
        assertThat(door.find(first)).isEmpty();
        assertThat(door.find(second)).isPresent();
        clock.advance(Duration.ofMinutes(1));
        assertThat(door.find(second)).isEmpty();
        over(() -> door.open(second, "Taylor", PASSWORD));

        invitations.sendAgain(id);
        var third = link();
        assertThat(door.find(third)).isPresent();
        invitations.withdraw(id);

        assertThat(door.find(third)).isEmpty();
    }

    @Test
    void a_link_opens_nothing_once_whoever_invited_could_not_give_its_roles_any_more() {
        var second = districts.emailIn(desk.district(), Role.HR);
        districts.seat(second, desk.district(), Role.DISTRICT_ADMINISTRATOR);
        var inviter = desk.person(Role.HR);
        districts.actAs(second, desk.district());
        invitations.invite(PeopleDesk.invitation(email, Role.DISTRICT_ADMINISTRATOR));
        var link = link();
        assertThat(door.find(link)).isPresent();
        assertThat(state()).isEqualTo(PersonState.INVITED);
        desk.administrate();

        people.change(inviter, new SeatTerms(Set.of(Role.HR), ""));
        assertThat(door.find(link)).isEmpty();
        assertThat(state()).isEqualTo(PersonState.UNBACKED);
        over(() -> door.open(link, "Taylor", PASSWORD));
        people.change(inviter, new SeatTerms(Set.of(Role.DISTRICT_ADMINISTRATOR), ""));
        assertThat(door.find(link)).isPresent();
        people.disable(inviter);

        assertThat(door.find(link)).isEmpty();
        over(() -> door.join(link, currentUser.get()));
    }

    @Asvs(52)
    @Test
    void a_link_opens_nothing_in_another_district_and_only_its_hash_is_kept() {
        invitations.invite(PeopleDesk.invitation(email, Role.PANELIST));
        var token = link().substring(link().indexOf('-') + 1);

        assertThat(door.find(districts.first().value() + "-" + token)).isEmpty();
        assertThat(door.find(desk.district().value() + "-" + token.toLowerCase()))
                .isEmpty();
        assertThat(jdbc.queryForList("SELECT * FROM invitation WHERE email = ?", email)
                        .toString())
                .doesNotContain(token);
    }

    @Asvs(53)
    @Test
    void where_a_mail_server_carries_it_nobody_but_its_reader_reads_the_link() throws Exception {
        office.open();
        invitations.invite(PeopleDesk.invitation(email, Role.PANELIST));

        var letter = office.carriedTo(email).getFirst();

        assertThat(letter.getContent().toString()).contains("http://localhost:8080/join/");
        var listed = outbox.list(PageRequest.of(0, 1)).getFirst();
        assertThat(outbox.get(listed.id()).text()).isNull();
    }

    @Test
    void without_one_only_whoever_invited_finds_the_letter() {
        invitations.invite(PeopleDesk.invitation(email, Role.PANELIST));

        assertThat(outbox.list(PageRequest.of(0, 5))).anyMatch(one -> one.to().equals(email));
        districts.actIn(desk.district(), Role.HR);
        assertThat(outbox.list(PageRequest.of(0, 5))).noneMatch(one -> one.to().equals(email));
    }

    @Test
    void nobody_is_invited_twice_or_while_they_have_a_seat() {
        invitations.invite(PeopleDesk.invitation(email, Role.PANELIST));

        refused(Why.INVITED, email.toUpperCase());
        refused(Why.SEATED, districts.emailIn(desk.district(), Role.HR));
        refused(Why.EMAIL, "nobody");
    }

    @Test
    void a_list_is_looked_at_first_and_then_everybody_in_it_is_invited_or_nobody() {
        var other = PeopleDesk.newcomer("other");
        var text = "Taylor Brandt," + email + ",Clerk,Human resources\nHolger,"
                + districts.emailIn(desk.district(), Role.HR) + "\nOther Person <" + other + ">\nOther again," + other;

        assertThat(lists.look(text, Set.of(Role.PANELIST)))
                .extracting(InvitationLine::problem)
                .containsExactly(null, Why.SEATED, null, Why.TWICE);
        assertThatExceptionOfType(RefusedSeatException.class)
                .isThrownBy(() -> lists.take(text + "\nBroken,nowhere", Set.of(Role.PANELIST)));
        assertThat(people.list(new PeopleFilter("", PersonState.INVITED))).isEmpty();

        assertThat(lists.take(text, Set.of(Role.PANELIST))).isEqualTo(2);
        assertThat(people.list(new PeopleFilter(other, null)))
                .singleElement()
                .satisfies(one -> assertThat(one.roles()).containsExactly(Role.PANELIST));
    }

    private String link() {
        return PeopleDesk.link(jdbc, email).substring("/join/".length());
    }

    private PersonState state() {
        return people.list(new PeopleFilter(email, null)).getFirst().state();
    }

    private static void over(ThrowingCallable action) {
        assertThatExceptionOfType(InvitationOverException.class).isThrownBy(action);
    }

    private void refused(Why why, String address) {
        assertThatExceptionOfType(RefusedSeatException.class)
                .isThrownBy(() -> invitations.invite(PeopleDesk.invitation(address, Role.PANELIST)))
                .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
