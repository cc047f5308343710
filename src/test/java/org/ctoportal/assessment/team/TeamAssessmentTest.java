package org.ctoportal.assessment.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.authoring.approval.WaitingDecision;
import org.ctoportal.authoring.approval.WaitingService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.mail.MailSummary;
import org.ctoportal.mail.OutboxService;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.mail.StandingMail;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A team assessment from asking to its one result, and what each of those in it gets to see over real HTTP. */
@IntegrationTest
class TeamAssessmentTest {

    private static final String PURPOSE = "Where we stand";

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TeamAssessmentService assessments;

    @Autowired
    TeamRunningService running;

    @Autowired
    TeamAnswerService answers;

    @Autowired
    TeamResultService results;

    @Autowired
    TeamDeletionService deletions;

    @Autowired
    WaitingService waiting;

    @Autowired
    TestClock clock;

    private final List<String> team = new ArrayList<>();
    private DistrictId district;
    private TeamAssessmentId id;

    @BeforeEach
    void ask() {
        district = districts.another(CedarHollow.facts());
        team.add(districts.emailIn(district, Role.SUPERINTENDENT));
        for (var name : List.of("Robin Vale", "Lee Novak", "Pat Lindqvist")) {
            team.add(districts.panelistIn(district, name));
        }
        districts.actIn(district, Role.HR);
        id = begun(14);
    }

    @AfterEach
    void end() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void a_team_answers_and_reads_one_result_without_single_answers() throws IOException {
        answer(0, 5, 4, 4, 3);
        answer(1, 1, 4, 3, 3);
        answer(2, 2, 4, 3);
        districts.actIn(district, Role.HR);
        assertThat(assessments.get(id).members())
                .extracting(MemberLine::state)
                .containsExactlyInAnyOrder(
                        MemberState.SUBMITTED, MemberState.SUBMITTED, MemberState.SUBMITTED, MemberState.ASKED);
        assertThatExceptionOfType(TeamAssessmentNotFoundException.class).isThrownBy(() -> results.view(id));

        running.close(id);

        districts.actAs(team.get(3), district);
        var details = results.view(id);
        assertThat(details.result().shown().getFirst())
                .returns("TEAM-LC-S1", one -> one.statement())
                .returns(4, one -> one.range())
                .returns("8 ÷ 3 = 8/3 (2.6666…)", one -> one.formula());
        assertThat(details.result().withheld()).contains("TEAM-LC-S4", "TEAM-BA-S5");
        assertThat(details.result().area("TEAM-LC").orElseThrow().means()).hasSize(3);
        assertThat(details.result().area("TEAM-BA")).isEmpty();
        assertThat(word(browser(team.get(3))))
                .contains("Where the team sees things differently", "8 ÷ 3", "Ask two members to state it");
        districts.actIn(district, Role.HR);
        assertThat(results.view(id).steps())
                .extracting(TeamStepLine::what)
                .containsExactly("VIEWED", "TAKEN", "VIEWED", "CLOSED");
        assertThat(why(() -> delete(4, 3))).isEqualTo(Why.RESULT);
        assertThat(assessments.get(id).steps().getLast().what()).isEqualTo("BEGUN");
    }

    @Asvs(65)
    @Test
    void nobody_sees_what_somebody_else_answered_or_a_member_who_has_submitted() {
        answer(0, 5, 5, 5);
        var other = browser(team.get(1));

        assertThat(seen(other, TeamAssessmentRoutes.of(id)))
                .contains("Only you see your own answers", "Lee Novak")
                .doesNotContain("Who has submitted", "Submitted");
        assertThat(seen(other, TeamAssessmentRoutes.sheetOf(id)))
                .contains("We share one written statement", "This is not yet part of our practice.")
                .doesNotContain("\"level\":5,\"notAsked\"");
        assertThat(seen(browser(team.get(0)), TeamAssessmentRoutes.sheetOf(id)))
                .as("each sees the own answers")
                .contains("\"level\":5,\"notAsked\"");
        assertThat(seen(other, TeamAssessmentRoutes.resultOf(id))).doesNotContain("Disconnects");
        assertThat(seen(browser(districts.emailIn(district, Role.BOARD_SECRETARY)), TeamAssessmentRoutes.of(id)))
                .doesNotContain(PURPOSE);
        districts.actAs(team.get(1), district);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> running.close(id));
    }

    @Test
    void a_sheet_answers_for_its_member_alone_and_once() {
        var phone = browser(team.get(1));
        var own = districts.person(team.get(1)).value();
        var sheet = "/" + TeamAssessmentRoutes.sheetOf(id);
        var command = UUID.randomUUID();

        var stored = phone.postJson(sheet + "/answers?seat=" + own, json(command, 4), "Accept", "*/*");
        var again = phone.postJson(sheet + "/answers?seat=" + own, json(command, 2), "Accept", "*/*");
        var others = phone.postJson(
                sheet + "/answers?seat=" + districts.person(team.get(2)).value(),
                json(UUID.randomUUID(), 1),
                "Accept",
                "*/*");
        var unfit = phone.postJson(sheet + "/answers?seat=" + own, json(UUID.randomUUID(), 6), "Accept", "*/*");
        var tooFew = phone.postJson(
                sheet + "/submission?seat=" + own, "{\"command\":\"" + UUID.randomUUID() + "\"}", "Accept", "*/*");

        assertThat(stored.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(stored.body());
        assertThat(others.statusCode()).isEqualTo(401);
        assertThat(unfit.statusCode()).isEqualTo(404);
        assertThat(tooFew.statusCode()).isEqualTo(422);
        districts.actAs(team.get(1), district);
        assertThat(answers.asked(id).answers()).hasSize(1);
        assertThat(waiting.list(5)).extracting(WaitingDecision::title).containsExactly(PURPOSE);
        answer(1, 4, 4, 4);
        assertThat(waiting.list(5)).isEmpty();
        assertThat(phone.postJson(sheet + "/answers?seat=" + own, json(UUID.randomUUID(), 1), "Accept", "*/*")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void two_who_submitted_make_no_result_and_are_told_so() {
        answer(0, 5, 5, 5);
        answer(1, 1, 1, 1);
        districts.actIn(district, Role.HR);
        running.close(id);

        assertThat(assessments.get(id).hasResult()).isFalse();
        assertThatExceptionOfType(TeamAssessmentNotFoundException.class).isThrownBy(() -> results.view(id));
        assertThat(seen(browser(team.get(2)), TeamAssessmentRoutes.of(id)))
                .contains("Fewer than 3 members submitted, so there is no result");
        assertThat(why(() -> running.add(id, List.of(districts.personIn(district, Role.BOARD_SECRETARY)))))
                .isEqualTo(Why.CLOSED);
        districts.actAs(team.get(2), district);
        assertThatExceptionOfType(TeamAnswersLockedException.class).isThrownBy(() -> answer(2, 3, 3, 3));
        districts.actIn(district, Role.HR);
        delete(4, 2);
        assertThat(assessments.list(PageRequest.of(0, 5))).isEmpty();
    }

    @Test
    void one_begun_by_mistake_goes_with_all_that_is_in_it_and_whoever_was_written_to_is_told(
            @Autowired PostOffice office,
            @Autowired OutboxService outbox,
            @Autowired TeamDueRepository due,
            @Autowired JdbcTemplate rows) {
        office.open();
        id = begun(14);
        office.carriedTo(team.get(0));
        office.takeIn();
        running.add(id, List.of(districts.person(districts.panelistIn(district, "Kim Osei"))));
        answer(0, 5, 5, 5);
        record(1, 0, 4);
        var phone = browser(team.get(1));
        districts.actInSecond(Role.HR);
        assertThatExceptionOfType(TeamAssessmentNotFoundException.class).isThrownBy(() -> delete(5, 1));
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> delete(5, 1));
        districts.actIn(district, Role.HR);
        assertThat(why(() -> delete(5, 0))).as("one submitted meanwhile").isEqualTo(Why.CHANGED);

        delete(5, 1);
        office.close();

        assertThat(outbox.list(PageRequest.of(0, 20)))
                .extracting(MailSummary::to, MailSummary::subject)
                .containsExactlyInAnyOrderElementsOf(team.stream()
                        .map(email -> tuple(email, "Deleted: leadership team assessment"))
                        .toList());
        assertThat(assessments.list(PageRequest.of(0, 5)))
                .as("the other one stays")
                .hasSize(1)
                .noneMatch(one -> one.id().equals(id));
        assertThat(due.findById(id.value())).isEmpty();
        for (var table : List.of("team_member", "team_step")) {
            assertThat(rows.queryForObject(
                            "select count(*) from " + table + " where assessment_id = ?", Long.class, id.value()))
                    .as(table)
                    .isZero();
        }
        assertThatExceptionOfType(TeamAssessmentNotFoundException.class)
                .as("somebody else was quicker")
                .isThrownBy(() -> delete(5, 1));
        assertThat(seen(phone, TeamAssessmentRoutes.sheetOf(id)))
                .contains("There is no team assessment here for you. If you were asked in one, it has been deleted");
        assertThat(phone.postJson(
                                "/" + TeamAssessmentRoutes.sheetOf(id) + "/answers?seat="
                                        + districts.person(team.get(1)).value(),
                                json(UUID.randomUUID(), 1),
                                "Accept",
                                "*/*")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_is_taken_off_loses_what_was_begun_and_who_submitted_stays() {
        answer(0, 5, 5, 5);
        record(1, 0, 4);
        districts.actIn(district, Role.HR);
        running.takeOff(id, districts.person(team.get(1)));

        assertThat(why(() -> running.takeOff(id, districts.person(team.get(0)))))
                .isEqualTo(Why.SUBMITTED);
        districts.actAs(team.get(1), district);
        assertThat(answers.asked(id))
                .returns(true, AskedTeamMember::isTakenOff)
                .returns(List.of(), AskedTeamMember::answers);
        assertThat(waiting.list(5)).isEmpty();
        assertThatExceptionOfType(TeamAnswersLockedException.class).isThrownBy(() -> record(1, 0, 4));
        districts.actIn(district, Role.HR);
        running.add(id, List.of(districts.person(team.get(1))));
        record(1, 0, 3);
        districts.actAs(team.get(1), district);
        assertThat(answers.asked(id).isOpen()).isTrue();
    }

    @Test
    void a_team_is_asked_only_as_something_can_come_of_it() {
        districts.actIn(district, Role.HR);
        var three = people().subList(0, 3);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago"));
        var stranger = districts.person(districts.emailInFirst(Role.HR));

        assertThat(why(() -> assessments.begin(new BeginTeamAssessment(" ", three, today))))
                .isEqualTo(Why.PURPOSE_MISSING);
        assertThat(why(() -> assessments.begin(new BeginTeamAssessment("x".repeat(201), three, today))))
                .isEqualTo(Why.PURPOSE_TOO_LONG);
        assertThat(why(() -> assessments.begin(new BeginTeamAssessment(PURPOSE, three.subList(0, 2), today))))
                .isEqualTo(Why.TOO_FEW);
        assertThat(why(() -> assessments.begin(new BeginTeamAssessment(PURPOSE, three, today.minusDays(1)))))
                .isEqualTo(Why.LAST_DAY);
        assertThat(why(() -> assessments.begin(
                        new BeginTeamAssessment(PURPOSE, List.of(three.get(0), three.get(1), stranger), today))))
                .isEqualTo(Why.NO_ACCOUNT);
        assertThat(assessments
                        .get(assessments.begin(new BeginTeamAssessment(PURPOSE, three, today)))
                        .members())
                .hasSize(3);
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> assessments.begin(new BeginTeamAssessment(PURPOSE, three, today)));
    }

    @Test
    void the_clock_reminds_those_who_have_not_submitted_and_closes_after_the_last_day(
            @Autowired PostOffice office,
            @Autowired OutboxService outbox,
            @Autowired StandingMail standing,
            @Autowired TeamDueQueue queue,
            @Autowired TeamDueRepository due,
            @Autowired TeamAssessmentRepository stored,
            @Autowired TeamMemberRepository members,
            @Autowired TeamAnswerRepository given,
            @Autowired PublishedTeamResultRepository made,
            @Autowired TeamStepRepository steps,
            @Autowired SeatedPeople people,
            @Autowired TeamLetters letters,
            @Autowired TenantScope scope) {
        var acts = new TeamSteps(members, given, made, steps, people, letters, standing, clock);
        var alarm = new TeamClock(queue, due, stored, acts, scope, clock);
        List.of(0, 1, 2).forEach(member -> answer(member, 3, 3, 3));
        districts.actIn(district, Role.HR);
        office.takeIn();
        clock.advance(Duration.ofDays(8));
        districts.signOut();
        alarm.doWhatIsDue();
        districts.actIn(district, Role.HR);
        var reminded = outbox.list(PageRequest.of(0, 20));
        clock.advance(Duration.ofDays(8));
        districts.actAs(team.get(3), district);
        assertThatExceptionOfType(TeamAnswersLockedException.class).isThrownBy(() -> record(3, 0, 3));
        districts.signOut();
        alarm.doWhatIsDue();
        office.close();

        assertThat(reminded).extracting(MailSummary::to).containsExactly(team.get(3));
        districts.actIn(district, Role.HR);
        assertThat(assessments.get(id))
                .returns(true, one -> one.summary().isClosed())
                .returns(true, TeamAssessmentDetails::hasResult);
        assertThat(due.findById(id.value())).isEmpty();
    }

    @Test
    void each_member_is_asked_in_the_language_they_read(@Autowired PostOffice office) {
        districts.readsSpanish(team.get(1));

        assertThat(office.arriving(team.get(1), () -> begun(14)))
                .startsWith("Evaluación del equipo directivo\n\nHola, Robin Vale:")
                .contains("Nadie más ve lo que usted responde.", PURPOSE, "\n\nHR C\nCedar Hollow");
        assertThat(office.arriving(team.get(2), () -> begun(14))).startsWith("Leadership team assessment\n\nDear Lee");
    }

    @Test
    void another_last_day_is_told_to_those_who_have_not_submitted_once_a_day(
            @Autowired PostOffice office, @Autowired OutboxService outbox) {
        answer(0, 3, 3, 3);
        districts.actIn(district, Role.HR);
        running.takeOff(id, districts.person(team.get(1)));
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago"));
        office.takeIn();
        running.endOn(id, today.plusDays(3));
        running.endOn(id, today.plusDays(4));
        office.close();

        assertThat(outbox.list(PageRequest.of(0, 20)))
                .extracting(MailSummary::to)
                .containsExactlyInAnyOrder(team.get(2), team.get(3));
    }

    private void delete(long asked, long submitted) {
        deletions.delete(new DeleteTeamAssessment(id, asked, submitted));
    }

    private TeamAssessmentId begun(int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago"));
        return assessments.begin(new BeginTeamAssessment(PURPOSE, people(), today.plusDays(days)));
    }

    private List<PersonId> people() {
        return team.stream().map(districts::person).toList();
    }

    /** The member gives the first statements these levels, and submits. */
    private void answer(int member, int... levels) {
        for (var at = 0; at < levels.length; at++) {
            record(member, at, levels[at]);
        }
        answers.submit(id, districts.person(team.get(member)), UUID.randomUUID());
    }

    private Instant record(int member, int statement, int level) {
        districts.actAs(team.get(member), district);
        return answers.record(
                id,
                districts.person(team.get(member)),
                List.of(new RateStatement(UUID.randomUUID(), "TEAM-LC-S" + (statement + 1), level, false)));
    }

    private static String json(UUID command, int level) {
        return "[{\"command\":\"%s\",\"question\":\"TEAM-LC-S1\",\"level\":%d,\"notAsked\":false,\"note\":\"\",\"reason\":\"\"}]"
                .formatted(command, level);
    }

    private static String seen(PortalClient browser, String path) {
        return UidlClient.open(browser).goTo(path);
    }

    private String word(PortalClient browser) throws IOException {
        var file = browser.download("/" + TeamAssessmentRoutes.resultOf(id) + "/docx");
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.body())))) {
            return text.getText();
        }
    }

    private PortalClient browser(String email) {
        var browser = new PortalClient(port);
        browser.signIn(email, TwoDistricts.PASSWORD);
        return browser;
    }

    private static Why why(Runnable act) {
        return catchThrowableOfType(RefusedTeamAssessmentException.class, act::run)
                .why();
    }
}
