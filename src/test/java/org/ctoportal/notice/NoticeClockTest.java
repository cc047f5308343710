package org.ctoportal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.authoring.approval.ApprovalId;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.DueWork;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.OpenSeat;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.InvitePerson;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.SeatTerms;
import org.ctoportal.shared.Language;
import org.ctoportal.tasks.AgendaService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Letters about what waits, as a real mail server gets them. */
@IntegrationTest
class NoticeClockTest {

    /** So many workdays and mornings that every kind of letter would have come. */
    private static final int MANY_DAYS = 8;

    /** Noon in UTC is before seven in Central Time for half the year. */
    private static final Duration UNTIL_THE_MORNING = Duration.ofHours(3);

    @Autowired
    NoticeClock notices;

    @Autowired
    NoticeDueRepository dues;

    @Autowired
    NoticeChoiceService choices;

    @Autowired
    PreferenceService preferences;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DecisionService decisions;

    @Autowired
    InvitationService invitations;

    @Autowired
    PeopleService people;

    @Autowired
    AgendaService agendas;

    @Autowired
    ToldItemRepository told;

    @Autowired
    SeatedPeople seated;

    @Autowired
    NoticeDesk desk;

    @Autowired
    NoticeLetters letters;

    @Autowired
    MailService mails;

    @Autowired
    DueWork work;

    @Autowired
    ManyRows rows;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    TwoDistricts districts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    PostOffice office;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private DistrictId district;

    @BeforeEach
    void open() {
        office.open();
        district = districts.another(CedarHollow.facts());
        clock.goTo(next(DayOfWeek.TUESDAY));
        clock.advance(UNTIL_THE_MORNING);
        follow(district, Role.HR);
        look();
    }

    @AfterEach
    void leave() {
        office.close();
        dues.deleteAllInBatch();
        clock.reset();
        districts.signOut();
    }

    @Test
    void what_newly_waits_is_told_once() throws Exception {
        submit();
        lookAnHourLater();
        lookAnHourLater();

        var letter = only(Role.HR);
        assertThat(letter.getSubject()).isEqualTo("New for you: 1 thing in " + districts.nameOf(district));
        assertThat(text(letter))
                .contains("Dear HR C", "http://localhost:8080/approvals/", "http://localhost:8080/account/notices");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void what_was_done_meanwhile_is_forgotten_and_what_comes_back_is_told() throws Exception {
        follow(district, Role.SUPERINTENDENT);
        look();
        var approval = submit();
        lookAnHourLater();
        sendBack(approval);
        lookAnHourLater();

        assertThat(text(only(Role.SUPERINTENDENT))).contains("HR C asks for changes, 1 open remark");
        assertThat(jdbc.queryForList(
                        "SELECT item_key FROM told_item WHERE person_id = ?",
                        String.class,
                        districts.personIn(district, Role.HR).value()))
                .as("what HR decided no longer waits for HR")
                .isEmpty();
    }

    @Test
    void what_waits_at_the_first_look_stands_at_home_and_only_what_comes_after_is_written() {
        follow(district, Role.SUPERINTENDENT);
        districts.actIn(district, Role.HR);
        approvals.submit(descriptions.draft(CedarHollow.answers()), "");
        look();
        lookAnHourLater();

        assertThat(office.carriedTo(email(Role.SUPERINTENDENT))).isEmpty();
    }

    @Test
    void a_reader_of_spanish_is_written_in_spanish() throws Exception {
        districts.actIn(district, Role.HR);
        preferences.keepLanguage(Language.SPANISH);
        submit();
        lookAnHourLater();

        var letter = only(Role.HR);
        assertThat(letter.getSubject()).startsWith("Nuevo para usted: 1 cosa en ");
        assertThat(text(letter)).contains("Hola, HR C:", "Usted elige qué cartas le llegan");
    }

    @Test
    void the_language_of_the_first_screen_is_that_of_letters_until_the_person_chooses() {
        districts.actIn(district, Role.HR);
        preferences.arrive(Language.SPANISH);
        preferences.arrive(Language.ENGLISH);
        assertThat(preferences.language()).isEqualTo(Language.SPANISH);

        preferences.keepLanguage(Language.ENGLISH);
        preferences.arrive(Language.SPANISH);
        assertThat(preferences.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void what_is_due_soon_is_told_once_and_once_more_when_it_is_overdue() throws Exception {
        districts.actIn(district, Role.HR);
        invitations.invite(new InvitePerson(
                "taylor." + System.nanoTime() + "@example.org",
                "Taylor Brandt",
                new SeatTerms(Set.of(Role.PANELIST), "Clerk")));
        choose(new NoticeChoices(true, true, DigestRhythm.NEVER));
        everyDayFor(MANY_DAYS + 2);

        var arrived = office.carriedTo(email(Role.HR));
        assertThat(arrived).hasSize(2);
        assertThat(text(arrived.getFirst())).contains("The invitation of Taylor Brandt ends", "Due ");
        assertThat(text(arrived.getLast())).contains("Was due ");
    }

    @Test
    void all_that_waits_comes_on_monday_morning_the_district_s_own_and_no_other_letter_beside_it() throws Exception {
        submit();
        clock.goTo(next(DayOfWeek.MONDAY));
        clock.advance(Duration.ofHours(-1));
        look();
        assertThat(office.carriedTo(email(Role.HR)))
                .as("before seven in Central Time")
                .singleElement()
                .satisfies(letter -> assertThat(letter.getSubject()).startsWith("New for you"));
        clock.advance(UNTIL_THE_MORNING.plusHours(1));
        look();
        lookAnHourLater();

        var arrived = office.carriedTo(email(Role.HR));
        assertThat(arrived).hasSize(2);
        assertThat(arrived.getLast().getSubject()).startsWith("Waiting for you: 1 thing in ");
        assertThat(text(arrived.getLast())).contains("WITHOUT A DATE", "/approvals/");
    }

    @Test
    void nothing_is_written_when_nothing_waits() {
        choose(new NoticeChoices(true, true, DigestRhythm.DAILY));
        everyDayFor(MANY_DAYS);

        assertThat(office.carriedTo(email(Role.HR))).isEmpty();
    }

    @Test
    void whoever_wants_nothing_gets_nothing() {
        choose(new NoticeChoices(false, false, DigestRhythm.NEVER));
        submit();
        everyDayFor(MANY_DAYS);

        assertThat(office.carriedTo(email(Role.HR))).isEmpty();
    }

    @Test
    void nobody_of_another_district_is_told_and_not_even_the_outbox_shows_what_waits_for_whom() {
        var other = districts.another(Map.of());
        follow(other, Role.HR);
        look();
        submit();
        everyDayFor(MANY_DAYS);

        assertThat(office.carriedTo(districts.emailIn(other, Role.HR))).isEmpty();
        assertThat(office.carriedTo(email(Role.HR))).isNotEmpty();
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT posted_by_id FROM outgoing_mail WHERE matter LIKE 'NOTICE:%' AND district_id = ?",
                        Long.class, district.value()))
                .containsExactly(districts.personIn(district, Role.HR).value());
    }

    @Test
    void whoever_is_disabled_gets_nothing_and_is_forgotten() {
        submit();
        var administrator = districts.panelistIn(district, "Ada Administrator");
        districts.seat(administrator, district, Role.DISTRICT_ADMINISTRATOR);
        districts.actAs(administrator, district);
        people.disable(districts.personIn(district, Role.HR));
        lookAnHourLater();

        assertThat(office.carriedTo(email(Role.HR))).isEmpty();
        assertThat(dues.findSeats()).isEmpty();
    }

    @Test
    void a_consultant_is_told_after_accepting_what_the_seat_shows_and_no_more_once_it_has_ended() {
        var consultant = districts.consultantOf(district);
        jdbc.update("UPDATE membership SET accepted_at = NULL WHERE person_id = ?", person(consultant));
        follow(district, districts.person(consultant));
        sendBackTo(consultant);
        everyDayFor(MANY_DAYS);
        assertThat(office.carriedTo(consultant)).isEmpty();

        jdbc.update("UPDATE membership SET accepted_at = '2026-01-01' WHERE person_id = ?", person(consultant));
        lookAnHourLater();
        sendBackTo(consultant);
        lookAnHourLater();
        assertThat(office.carriedTo(consultant)).hasSize(1);

        jdbc.update("UPDATE membership SET ends_at = '2026-01-02' WHERE person_id = ?", person(consultant));
        everyDayFor(MANY_DAYS);
        assertThat(office.carriedTo(consultant)).hasSize(1);
        assertThat(dues.findSeats()).extracting(OpenSeat::personId).doesNotContain(person(consultant));
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM told_item WHERE person_id = ?", Long.class, person(consultant)))
                .isZero();
    }

    @Test
    void two_servers_that_look_at_once_write_one_letter() throws Exception {
        submit();
        clock.advance(NoticeClock.BETWEEN_LOOKS.plusMinutes(1));
        try (var servers = Executors.newFixedThreadPool(2)) {
            for (var done : servers.invokeAll(
                    List.of(Executors.callable(notices::lookAtDue), Executors.callable(notices::lookAtDue)))) {
                done.get();
            }
        }

        assertThat(office.carriedTo(email(Role.HR))).hasSize(1);
    }

    @Test
    void a_server_that_falls_before_it_has_noted_what_it_told_has_told_nothing() {
        submit();
        var falling = mock(ManyRows.class);
        doThrow(new IllegalStateException("Fallen")).when(falling).insert(any());
        var round = new NoticeRound(agendas, told, falling, desk, letters, mails, clock);
        clock.advance(NoticeClock.BETWEEN_LOOKS.plusMinutes(1));
        new NoticeClock(dues, told, seated, round, work, rows, transactions, clock).lookAtDue();
        assertThat(office.carriedTo(email(Role.HR))).isEmpty();

        lookAnHourLater();
        assertThat(office.carriedTo(email(Role.HR))).hasSize(1);
    }

    @Test
    void where_the_mail_server_is_away_the_letter_waits_in_the_outbox_and_goes_later() {
        office.close();
        office.takeIn();
        submit();
        lookAnHourLater();
        assertThat(jdbc.queryForObject(
                        "SELECT state FROM outgoing_mail WHERE matter LIKE 'NOTICE:%' AND district_id = ?",
                        String.class, district.value()))
                .isEqualTo("WAITING");

        office.open();
        clock.advance(Duration.ofDays(1));
        assertThat(office.carriedTo(email(Role.HR))).hasSize(1);
    }

    @Test
    void mail_programs_end_letters_of_a_kind_at_one_request_and_looking_ends_nothing() throws Exception {
        submit();
        lookAnHourLater();
        var address = URI.create(only(Role.HR).getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
        var program = new PortalClient(port);

        assertThat(program.get(address.getPath()).headers().firstValue("Location"))
                .isPresent();
        assertThat(chosen()).isEqualTo(NoticeChoices.USUAL);
        assertThat(program.post(address.getPath(), Map.of("List-Unsubscribe", "One-Click"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(chosen()).isEqualTo(new NoticeChoices(false, true, DigestRhythm.WEEKLY));
        assertThat(program.post(address.getPath() + "A", Map.of()).statusCode()).isEqualTo(404);
        assertThat(program.post(NoticeRoutes.STOP + "/x", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void more_that_waits_is_no_more_statements() {
        submit();
        lookAnHourLater();
        var one = statementsOfALook();
        IntStream.range(0, 3).forEach(more -> submit());
        lookAnHourLater();

        assertThat(statementsOfALook()).isEqualTo(one);
    }

    @Test
    void every_open_seat_is_followed_and_no_other() {
        dues.deleteAllInBatch();
        notices.begin();

        assertThat(dues.findSeats())
                .containsAll(Stream.of(Role.HR, Role.SUPERINTENDENT, Role.BOARD_SECRETARY, Role.PANELIST)
                        .map(role -> new OpenSeat(
                                district.value(),
                                districts.personIn(district, role).value()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(seated.open());
    }

    private long statementsOfALook() {
        clock.advance(NoticeClock.BETWEEN_LOOKS.plusMinutes(1));
        return Statements.of(factory, notices::lookAtDue);
    }

    private ApprovalId submit() {
        districts.actIn(district, Role.SUPERINTENDENT);
        var approval = approvals.submit(descriptions.draft(CedarHollow.answers()), "");
        districts.signOut();
        return approval;
    }

    /** Something they drafted comes back with a remark. */
    private void sendBackTo(String drafter) {
        districts.actAs(drafter, district);
        sendBack(approvals.submit(descriptions.draft(CedarHollow.answers()), ""));
    }

    private void sendBack(ApprovalId approval) {
        districts.actIn(district, Role.HR);
        var name = currentUser.get().name();
        decisions.decide(approval, new Decide(Verdict.CHANGES_REQUESTED, name, "The duties are too many."));
        districts.signOut();
    }

    private void choose(NoticeChoices chosen) {
        districts.actIn(district, Role.HR);
        choices.keep(chosen);
        districts.signOut();
    }

    private NoticeChoices chosen() {
        districts.actIn(district, Role.HR);
        return choices.get();
    }

    private void follow(DistrictId where, Role role) {
        follow(where, districts.personIn(where, role));
    }

    private void follow(DistrictId where, PersonId person) {
        dues.save(new NoticeDue(new OpenSeat(where.value(), person.value()), clock.instant()));
    }

    private void look() {
        districts.signOut();
        notices.lookAtDue();
    }

    private void lookAnHourLater() {
        clock.advance(NoticeClock.BETWEEN_LOOKS.plusMinutes(1));
        look();
    }

    private void everyDayFor(int days) {
        for (var day = 0; day < days; day++) {
            clock.advance(Duration.ofDays(1));
            look();
        }
    }

    private LocalDate next(DayOfWeek day) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).with(TemporalAdjusters.next(day));
    }

    private String email(Role role) {
        return districts.emailIn(district, role);
    }

    private long person(String email) {
        return districts.person(email).value();
    }

    private MimeMessage only(Role role) {
        var arrived = office.carriedTo(email(role));
        assertThat(arrived).hasSize(1);
        return arrived.getFirst();
    }

    private static String text(MimeMessage letter) throws MessagingException, IOException {
        return letter.getContent().toString();
    }
}
