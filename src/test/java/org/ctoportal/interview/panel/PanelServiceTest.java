package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Guest;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.RefusedCandidateException;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A panel on the database: members, codes with limits and expiry, what is signed, the own seat, the board. */
@IntegrationTest
class PanelServiceTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    PanelService panel;

    @Autowired
    PanelCodeService codes;

    @Autowired
    PanelEntrance entrance;

    @Autowired
    PanelSeatService seats;

    @Autowired
    DeclarationService declarations;

    @Autowired
    PanelBoardService boards;

    @Autowired
    PanelChangeRepository changes;

    @Autowired
    TaskScheduler panelScheduler;

    @Autowired
    PanelCodeRepository stored;

    @Autowired
    CandidateService candidates;

    @Autowired
    JdbcTemplate jdbc;

    private DistrictId district;
    private SearchId search;
    private PanelMemberId reyes;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        reyes = add("Pat Reyes", "", null);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        districts.signOut();
    }

    @Asvs(52)
    @Test
    void a_code_admits_to_the_seat_and_is_kept_as_a_hash_only() {
        var code = codes.issue(search, reyes).code();

        var guest = entrance.enter(code.toLowerCase()).orElseThrow();

        assertThat(guest).returns("Pat Reyes", Guest::name).returns("/panel/" + search.value(), Guest::folder);
        var row = stored.findByDistrictIdAndId(district.value(), guest.seat()).orElseThrow();
        assertThat(row.secretHash()).startsWith("{bcrypt-sha256}").doesNotContain(code.substring(8, 12));
        comeIn(guest);
        assertThat(seats.seat(search)).returns(reyes, PanelSeat::member).returns(false, PanelSeat::admitted);
    }

    @Asvs(22)
    @Test
    void four_wrong_tries_make_even_the_right_code_wait() {
        var code = codes.issue(search, reyes).code();
        for (var i = 0; i < 4; i++) {
            assertThat(entrance.enter(wrong(code))).isEmpty();
        }

        assertThat(entrance.enter(code)).isEmpty();
        clock.advance(Duration.ofSeconds(14));
        assertThat(entrance.enter(code)).isEmpty();
        clock.advance(Duration.ofSeconds(2));
        assertThat(entrance.enter(code)).isPresent();
    }

    @Test
    void each_further_wrong_try_doubles_the_wait() {
        var code = codes.issue(search, reyes).code();
        for (var i = 0; i < 4; i++) {
            entrance.enter(wrong(code));
        }
        clock.advance(Duration.ofSeconds(16));
        entrance.enter(wrong(code));

        clock.advance(Duration.ofSeconds(16));
        assertThat(entrance.enter(code)).isEmpty();
        clock.advance(Duration.ofSeconds(15));
        assertThat(entrance.enter(code)).isPresent();
    }

    @Test
    void a_code_expires_and_ends_what_was_begun_with_it() {
        var code = codes.issue(search, reyes).code();
        var guest = entrance.enter(code).orElseThrow();
        clock.advance(PanelCode.VALID.minusSeconds(60));
        assertThat(entrance.enter(code)).isPresent();

        clock.advance(Duration.ofSeconds(61));

        assertThat(entrance.enter(code)).isEmpty();
        assertThat(boards.board(search).seats().getFirst().code()).matches(one -> one != null && one.expired());
        comeIn(guest);
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> seats.seat(search));
    }

    @Asvs(58)
    @Test
    void a_revoked_code_ends_what_was_begun_with_it() {
        var code = codes.issue(search, reyes).code();
        var guest = entrance.enter(code).orElseThrow();

        codes.revoke(search, reyes);

        assertThat(entrance.enter(code)).isEmpty();
        comeIn(guest);
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> declarations.seat(search));
    }

    @Test
    void a_new_code_ends_the_one_before() {
        var first = codes.issue(search, reyes).code();
        var second = codes.issue(search, reyes).code();

        assertThat(entrance.enter(first)).isEmpty();
        assertThat(entrance.enter(second)).isPresent();
    }

    @Test
    void who_is_taken_off_the_panel_has_neither_code_nor_seat() {
        var code = codes.issue(search, reyes).code();
        var guest = entrance.enter(code).orElseThrow();

        panel.remove(search, reyes);

        assertThat(panel.members(search)).isEmpty();
        assertThat(entrance.enter(code)).isEmpty();
        comeIn(guest);
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> seats.seat(search));
    }

    @Test
    void a_code_is_for_one_search_alone() {
        var other = desk.begun(district);
        comeIn(entrance.enter(codes.issue(search, reyes).code()).orElseThrow());

        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> seats.seat(other));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> panel.members(search));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> boards.board(search));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> candidates.list(search));
    }

    @Test
    void missing_cards_are_given_to_those_without_an_account_and_without_a_code() {
        add("Zoe Alder", "", null);
        add("", "", districts.personIn(district, Role.PANELIST));
        codes.issue(search, reyes);

        assertThat(codes.issueMissing(search)).extracting(IssuedCode::name).containsExactly("Zoe Alder");
        assertThat(codes.issueMissing(search)).isEmpty();
    }

    @Test
    void a_member_with_an_account_has_the_seat_and_gets_no_code() {
        var member = add("", "", districts.personIn(district, Role.PANELIST));
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> codes.issue(search, member));

        districts.actIn(district, Role.PANELIST);

        assertThat(seats.seat(search).member()).isEqualTo(member);
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> seats.seat(search));
    }

    @Test
    void names_are_shown_only_after_the_statement_is_signed_and_seats_open_only_after_every_declaration() {
        var avery = screened("Avery Stone");
        var blake = screened("Blake Moss");
        desk.candidate(search, "Not screened");
        comeIn(entrance.enter(codes.issue(search, reyes).code()).orElseThrow());
        assertThat(declarations.seat(search).candidates()).isEmpty();
        assertThatExceptionOfType(RefusedDeclarationException.class)
                .isThrownBy(() -> declare(avery, Conflict.NONE, ""))
                .returns(RefusedDeclarationException.Why.NOT_SIGNED_YET, RefusedDeclarationException::why);

        declarations.sign(search, "I keep it to myself.", "Pat Reyes");

        assertThat(declarations.seat(search).candidates())
                .extracting(SeatDetails.Declared::name)
                .containsExactly("Avery Stone", "Blake Moss");
        declare(avery, Conflict.NONE, "");
        assertThat(seats.seat(search).admitted()).isFalse();
        declare(blake, Conflict.RECUSED, "I was her direct supervisor.");
        assertThat(seats.seat(search))
                .returns(true, PanelSeat::admitted)
                .returns(true, seat -> seat.mayOpen(avery))
                .returns(false, seat -> seat.mayOpen(blake));
        districts.actIn(district, Role.HR);
        var casey = screened("Casey Lind");
        comeIn(entrance.enter(codes.issue(search, reyes).code()).orElseThrow());
        assertThat(seats.seat(search).admitted()).isFalse();
        assertThat(seats.seat(search).mayOpen(casey)).isFalse();
    }

    @Test
    void a_conflict_comes_to_light_later_and_stepping_back_is_final() {
        var avery = screened("Avery Stone");
        comeIn(entrance.enter(codes.issue(search, reyes).code()).orElseThrow());
        declarations.sign(search, "I keep it to myself.", "Pat Reyes");
        declare(avery, Conflict.NONE, "");

        assertThatExceptionOfType(RefusedDeclarationException.class)
                .isThrownBy(() -> declare(avery, Conflict.RECUSED, " "))
                .returns(RefusedDeclarationException.Why.EXPLANATION_MISSING, RefusedDeclarationException::why);
        declare(avery, Conflict.RECUSED, "She is my neighbor.");

        assertThat(seats.seat(search).recused()).containsExactly(avery);
        assertThatExceptionOfType(RefusedDeclarationException.class)
                .isThrownBy(() -> declare(avery, Conflict.NONE, ""))
                .returns(RefusedDeclarationException.Why.STEPPED_BACK, RefusedDeclarationException::why);
    }

    @Test
    void nothing_is_signed_without_a_name() {
        comeIn(entrance.enter(codes.issue(search, reyes).code()).orElseThrow());

        assertThatExceptionOfType(RefusedDeclarationException.class)
                .isThrownBy(() -> declarations.sign(search, "I keep it to myself.", "  "))
                .returns(RefusedDeclarationException.Why.SIGNATURE_MISSING, RefusedDeclarationException::why);
        assertThat(declarations.seat(search).signedAt()).isNull();
    }

    @Test
    void the_board_says_who_signed_and_who_stepped_back() {
        var avery = screened("Avery Stone");
        var code = codes.issue(search, reyes).code();
        comeIn(entrance.enter(code).orElseThrow());
        declarations.sign(search, "I keep it to myself.", "Pat Reyes");
        declare(avery, Conflict.RECUSED, "She is my neighbor.");

        districts.actIn(district, Role.HR);

        var board = boards.board(search);
        assertThat(board.seats()).singleElement().satisfies(seat -> {
            assertThat(seat.hasSigned()).isTrue();
            assertThat(seat.member().signature()).isEqualTo("Pat Reyes");
            assertThat(seat.isRecused(avery)).isTrue();
            assertThat(board.declared(seat)).isEqualTo(1);
        });
    }

    @Test
    void who_watches_is_told_of_a_change_on_any_server_and_nobody_asks_when_nobody_watches() {
        var told = new AtomicInteger();
        // That of the portal may be watched by pages that other tests left open.
        var watch = new PanelWatch(changes, panelScheduler);
        var leave = watch.watch(search, told::incrementAndGet);
        watch.look();
        // The first look of the watch itself may be the one that tells.
        await().until(() -> told.get() == 1);
        watch.look();
        assertThat(told).hasValue(1);

        panel.lead(search, reyes);
        watch.look();

        await().until(() -> told.get() > 1);
        assertThat(watch.isLooking()).isTrue();
        leave.run();
        assertThat(watch.isLooking()).isFalse();
    }

    @Test
    void there_is_one_chair_at_most() {
        var alder = add("Zoe Alder", "", null);
        panel.lead(search, reyes);
        panel.lead(search, alder);

        assertThat(panel.members(search))
                .filteredOn(MemberSummary::chair)
                .extracting(MemberSummary::id)
                .containsExactly(alder);
    }

    @Test
    void who_applied_neither_sits_on_the_panel_nor_sees_it() {
        var applicant = districts.personIn(district, Role.SUPERINTENDENT);
        candidates.add(search, new WriteCandidate("Robin Vale", "robin@example.org", "", applicant));

        assertRefused("", "", applicant, RefusedMemberException.Why.APPLICANT);
        assertRefused("Robin Vale", "Robin@Example.org", null, RefusedMemberException.Why.APPLICANT);
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> panel.members(search));
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> boards.board(search));
    }

    /** Both are refused on the screens; what came into the database another way gives no seat either. */
    @Test
    void who_applied_has_no_seat_even_where_one_is_stored() {
        var sitting = districts.panelistIn(district, "Robin Vale");
        panel.add(search, new AddMember("Robin Vale", "", districts.person(sitting)));
        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> candidates.add(search, new WriteCandidate("R. Vale", sitting, "", null)));
        candidates.add(search, new WriteCandidate("R. Vale", "r.vale@example.org", "", null));
        jdbc.update("update candidate set email = ? where email = 'r.vale@example.org'", sitting);

        districts.actAs(sitting, district);

        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> seats.seat(search));
    }

    @Test
    void nobody_is_on_a_panel_twice_or_without_a_name_or_from_another_district() {
        var stranger = districts.personIn(districts.another(CedarHollow.facts()), Role.HR);

        assertRefused("pat reyes", "", null, RefusedMemberException.Why.ON_PANEL);
        assertRefused(" ", "", null, RefusedMemberException.Why.NAME_MISSING);
        assertRefused("Kim", "nowhere", null, RefusedMemberException.Why.NO_ADDRESS);
        assertRefused("Kim", "", stranger, RefusedMemberException.Why.NO_COLLEAGUE);
    }

    @Test
    void another_district_finds_no_panel() {
        codes.issue(search, reyes);
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);

        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> panel.members(search));
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> codes.issue(search, reyes));
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> codes.revoke(search, reyes));
    }

    private void assertRefused(String name, String email, @Nullable PersonId person, RefusedMemberException.Why why) {
        assertThatExceptionOfType(RefusedMemberException.class)
                .isThrownBy(() -> add(name, email, person))
                .returns(why, RefusedMemberException::why);
    }

    private PanelMemberId add(String name, String email, @Nullable PersonId person) {
        return panel.add(
                search, new AddMember(person != null && name.isEmpty() ? "With account" : name, email, person));
    }

    private CandidateId screened(String name) {
        var candidate = desk.candidate(search, name);
        desk.bringTo(search, candidate, CandidateStage.SCREENED);
        return candidate;
    }

    private void declare(CandidateId candidate, Conflict conflict, String explanation) {
        declarations.declare(search, List.of(new Declare(candidate, conflict, explanation)), "Pat Reyes");
    }

    /** The same seat, another secret. */
    private static String wrong(String code) {
        return code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A");
    }

    static void comeIn(Guest guest) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                guest, null, List.of(new SimpleGrantedAuthority(Guest.AUTHORITY))));
        SecurityContextHolder.setContext(context);
    }
}
