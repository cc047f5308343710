package org.ctoportal.assessment.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ctoportal.assessment.feedback.RefusedRoundException.Why;
import org.ctoportal.assessment.feedback.RoundDetails.GroupStanding;
import org.ctoportal.assessment.feedback.report.GapClass;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.RobinVale;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.RecordRating;
import org.ctoportal.assessment.self.SelfAnswerService;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A feedback round from asking to its reports, and what each of those in it gets to see over real HTTP. */
@IntegrationTest
class FeedbackRoundTest {

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    ApplicationContext portal;

    @Autowired
    FeedbackRoundService rounds;

    @Autowired
    FeedbackLaunchService launches;

    @Autowired
    FeedbackFollowUpService followUps;

    @Autowired
    FeedbackReportService reports;

    @Autowired
    FeedbackAnswerService answers;

    @Autowired
    SelfAssessmentService selfAssessments;

    @Autowired
    SelfAnswerService selfAnswers;

    @Autowired
    TestClock clock;

    private FeedbackDesk desk;
    private DistrictId district;
    private String leader;
    private PersonId person;
    private FeedbackRoundId round;

    @BeforeEach
    void begin() {
        desk = portal.getAutowireCapableBeanFactory().createBean(FeedbackDesk.class);
        district = districts.another(CedarHollow.facts());
        leader = districts.panelistIn(district, "Robin Vale");
        districts.seat(leader, district, Role.TECHNOLOGY_LEADER);
        person = districts.person(leader);
        districts.actIn(district, Role.HR);
        round = desk.begun(person);
    }

    @AfterEach
    void end() {
        clock.reset();
        districts.signOut();
    }

    @Test
    @Tag("once")
    void the_worked_example_by_links_with_a_direct_report_who_is_late() {
        var links = desk.scenario(round);
        desk.answerScenario(round, links);
        desk.answerDirect(round, links, 0);
        desk.answerDirect(round, links, 1);
        assertThat(rounds.get(round).standings())
                .containsExactly(
                        new GroupStanding(RaterGroup.SUPERINTENDENT, 1, 1),
                        new GroupStanding(RaterGroup.CABINET, 5, 5),
                        new GroupStanding(RaterGroup.PRINCIPALS, 4, 4),
                        new GroupStanding(RaterGroup.DIRECT_REPORTS, 3, null));
        launches.close(round);
        assessSelf();

        var first = reports.get(round, null);
        districts.actIn(district, Role.HR);
        desk.answerDirect(round, links, 2);
        districts.actAs(leader, district);
        var second = reports.get(round, null);

        assertThat(line(first, "SF").gapClass()).isEqualTo(GapClass.BLIND_SPOT);
        assertThat(line(first, "IF").othersFormula()).isEqualTo("(2 + 2.12 + 1.8) ÷ 3 = 148/75 (1.9733…)");
        assertThat(line(first, "SF").gapFormula()).isEqualTo("2.4 − 1.84 = +0.56");
        assertThat(first.report().shows(RaterGroup.DIRECT_REPORTS)).isFalse();
        assertThat(second.report().number()).isEqualTo(2);
        assertThat(Objects.requireNonNull(line(second, "LV").others()).rounded(2))
                .isEqualByComparingTo("2.5");
        assertThat(reports.get(round, 1).report()).isEqualTo(first.report());
    }

    @Asvs(65)
    @Test
    @Tag("once")
    void nobody_finds_what_is_not_shown_in_anything_the_portal_sends() throws Exception {
        var links = desk.scenario(round);
        desk.answerScenario(round, links);
        desk.answerDirect(round, links, 0);
        desk.answerDirect(round, links, 1);
        var open = browser(leader);
        assertThat(seen(open)).doesNotContain("Remark of", "Secret of", "Quill", "Zadie", "2.12");

        launches.close(round);

        var closed = browser(leader);
        assertThat(seen(closed) + word(closed))
                .contains("Remark of CABINET 3", "2.12", "fewer than 3 responses")
                .doesNotContain("Secret of", "Zadie", "Quill", "Novak", "Jordan");
        var paper = closed.download("/" + FeedbackRoutes.of(round) + "/report.pdf");
        assertThat(PdfUa.violations(paper.body())).isEmpty();
        assertThat(seen(browser(districts.emailIn(district, Role.HR))))
                .contains("Cabinet Quill 1")
                .doesNotContain("Remark of", "Secret of", "2.12", "Skill by skill");
        var rater = new PortalClient(port);
        rater.post(
                "/feedback",
                Map.of(
                        "code",
                        FeedbackDesk.of(links, RaterGroup.CABINET).getFirst().code()));
        assertThat(rater.get("/feedback/" + round.value()).body())
                .contains("Your answers are submitted")
                .doesNotContain("Remark of", "Quill 2");
    }

    @Asvs(52)
    @Test
    void a_link_answers_for_its_holder_alone_and_once() {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        var links = desk.launch(round, false);
        var phone = new PortalClient(port);
        var own = links.getFirst().rater().value();
        var seat = "/feedback/" + round.value();
        assertThat(links.getFirst().url())
                .endsWith("/feedback#" + links.getFirst().code());
        assertThat(phone.post("/feedback", Map.of("code", "ABCD-EFGH-JKLM-NPQR"))
                        .statusCode())
                .isEqualTo(401);
        phone.post("/feedback", Map.of("code", links.getFirst().code()));
        assertThat(phone.get(seat).body())
                .contains("Have you known the work of Robin Vale for six months or longer?")
                .doesNotContain("portal-statements");
        var early = phone.postJson(seat + "/answers?seat=" + own, answer(UUID.randomUUID(), 4), "Accept", "*/*");
        phone.post(seat, Map.of("seat", String.valueOf(links.get(1).rater().value()), "known", "false"));
        assertThat(phone.get(seat).body())
                .as("a page of somebody else's says nothing for whoever came in since")
                .contains("Have you known the work of Robin Vale for six months or longer?");
        phone.post(seat, Map.of("seat", String.valueOf(own), "known", "true"));
        var command = UUID.randomUUID();
        var stored = phone.postJson(seat + "/answers?seat=" + own, answer(command, 4), "Accept", "*/*");
        var again = phone.postJson(seat + "/answers?seat=" + own, answer(command, 2), "Accept", "*/*");
        var others = phone.postJson(
                seat + "/answers?seat=" + links.get(1).rater().value(), answer(UUID.randomUUID(), 1), "Accept", "*/*");
        var tooFew = phone.postJson(
                seat + "/submission?seat=" + own, "{\"command\":\"" + UUID.randomUUID() + "\"}", "Accept", "*/*");

        var staff = browser(districts.emailIn(district, Role.HR))
                .postJson(seat + "/answers?seat=" + own, answer(UUID.randomUUID(), 1), "Accept", "*/*");

        assertThat(staff.statusCode())
                .as("kept in the browser until its rater is back")
                .isEqualTo(401);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(stored.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(stored.body());
        assertThat(others.statusCode()).isEqualTo(401);
        assertThat(tooFew.statusCode()).isEqualTo(422);
        assertThat(phone.get(seat).body())
                .contains("The technology leader takes part in cabinet-level decisions", "\"level\":4");
        assertThat(phone.get("/feedback-rounds").statusCode()).isEqualTo(403);
    }

    @Test
    void what_a_report_is_for_is_settled_before_anybody_is_asked() {
        desk.ask(round, RaterGroup.SUPERINTENDENT, "Jordan Reyes", 1);
        var links = desk.launch(round, false);
        desk.submit(round, links.getFirst(), new int[] {13, 16, 20, 10, 16, 9, 23, 17, 21, 19}, "");
        launches.close(round);
        var other = desk.begun(person);
        desk.ask(other, RaterGroup.SUPERINTENDENT, "Jordan Reyes", 1);
        var otherLinks = desk.launch(other, true);
        desk.submit(other, otherLinks.getFirst(), new int[] {13, 16, 20, 10, 16, 9, 23, 17, 21, 19}, "");
        launches.close(other);

        assertThatExceptionOfType(NotForEvaluationException.class).isThrownBy(() -> reports.forEvaluation(round));
        assertThatExceptionOfType(RoundNotFoundException.class).isThrownBy(() -> reports.get(round, null));
        assertThatExceptionOfType(RoundStepException.class).isThrownBy(() -> launches.launch(round, true, Set.of()));
        assertThat(reports.forEvaluation(other).number()).isEqualTo(1);
        districts.actAs(leader, district);
        var own = desk.begun(person);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> launches.launch(own, true, Set.of()));
        districts.seat(leader, district, Role.HR);
        districts.actAs(leader, district);
        desk.ask(own, RaterGroup.SUPERINTENDENT, "Jordan Reyes", 1);
        assertThat(refused(() -> desk.launch(own, false)))
                .as("whoever it is about never asks, whatever else they are")
                .isEqualTo(Why.OWN_ROUND);
        assertThat(rounds.list(PageRequest.of(0, 10))).hasSize(3);
        assertThatExceptionOfType(RoundNotFoundException.class).isThrownBy(() -> launches.close(round));
    }

    @Test
    void a_round_is_launched_only_as_it_can_end_well() {
        assertThat(refused(() -> desk.launch(round, false))).isEqualTo(Why.NOBODY);
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 2);
        assertThat(refused(() -> desk.launch(round, false))).isEqualTo(Why.GROUP_TOO_SMALL);
        assertThat(refused(() -> desk.ask(round, RaterGroup.PRINCIPALS, "Cabinet Quill", 1)))
                .isEqualTo(Why.TWICE);
        assertThat(refused(() -> desk.ask(round, RaterGroup.SUPERINTENDENT, "Jordan Reyes", 2)))
                .isEqualTo(Why.GROUP_FULL);
        assertThat(refused(() -> rounds.ask(round, RaterGroup.EXTERNAL, "Pat Reyes")))
                .isEqualTo(Why.NO_ADDRESS);
        assertThat(refused(() -> rounds.ask(round, RaterGroup.EXTERNAL, "Robin <" + leader + ">")))
                .isEqualTo(Why.OWN_ADDRESS);
        districts.actAs(leader, district);
        var own = desk.begun(person);
        desk.ask(own, RaterGroup.CABINET, "Cabinet Quill", 3);
        assertThat(rounds.get(own))
                .returns(true, RoundDetails::own)
                .returns(List.of("HR C", "SUPERINTENDENT C"), RoundDetails::launchers);
        assertThat(refused(() -> desk.launch(own, false))).isEqualTo(Why.OWN_ROUND);
        districts.actIn(district, Role.HR);
        assertThat(rounds.get(own)).returns(false, RoundDetails::own).returns(true, RoundDetails::preparedByLeader);
        assertThat(desk.launch(own, false)).hasSize(3);
    }

    @Test
    void only_those_are_asked_whom_whoever_asks_has_seen() {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        var seen = desk.seen(round);
        desk.ask(round, RaterGroup.EXTERNAL, "Nobody Known", 3);

        assertThatExceptionOfType(RoundStepException.class).isThrownBy(() -> launches.launch(round, false, seen));

        assertThat(rounds.get(round).round().status()).isEqualTo(RoundStatus.DRAFT);
        assertThat(launches.launch(round, false, desk.seen(round))).hasSize(6);
    }

    @Test
    void more_time_day_by_day_is_one_letter_a_day(@Autowired PostOffice office, @Autowired JdbcTemplate rows) {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        desk.launch(round, false);
        office.takeIn();
        try {
            assertThat(followUps.extend(round, last().plusDays(1))).isTrue();
            assertThat(followUps.extend(round, last().plusDays(1))).isFalse();
            assertThat(launches.remind(round)).isFalse();
            assertThat(bodies(rows)).hasSize(3);
            clock.advance(Duration.ofHours(21));
            assertThat(followUps.extend(round, last().plusDays(1))).isTrue();
            assertThat(bodies(rows)).hasSize(6);
        } finally {
            office.close();
        }
    }

    @Test
    void who_has_an_account_is_asked_in_their_language_and_others_in_that_of_whoever_asks(
            @Autowired PostOffice office) {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        districts.readsSpanish(districts.emailIn(district, Role.HR));

        assertThat(office.arriving("cabinet.quill1@example.org", () -> desk.launch(round, false)))
                .startsWith("Valoración del trabajo de Robin Vale\n\nHola, Cabinet Quill 1:\n\nHR C le pide")
                .contains("Nadie ve quién dijo qué. El informe sirve solo para el desarrollo");
    }

    private List<String> bodies(JdbcTemplate rows) {
        return rows.queryForList(
                "select body from outgoing_mail where matter = ? order by id",
                String.class,
                "FEEDBACK:" + round.value());
    }

    @Test
    void a_running_round_gets_more_time_and_never_less() {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        assertThatExceptionOfType(RoundStepException.class)
                .isThrownBy(() -> followUps.extend(round, last().plusDays(7)));
        var link = desk.launch(round, false).getFirst();
        var before = last();
        assertThat(refused(() -> followUps.extend(round, before))).isEqualTo(Why.NOT_LATER);
        assertThat(refused(() -> followUps.extend(round, before.plusDays(90)))).isEqualTo(Why.DAY_OF_MORE_TIME);
        clock.advance(Duration.ofDays(17));
        assertThat(refused(() -> followUps.extend(round, before.plusDays(1))))
                .as("later, and over all the same")
                .isEqualTo(Why.DAY_OF_MORE_TIME);

        followUps.extend(round, before.plusDays(30));

        assertThat(last()).isEqualTo(before.plusDays(30));
        clock.advance(Duration.ofDays(40));
        desk.submit(round, link, new int[] {13}, "");
    }

    @Test
    void answers_are_destroyed_when_nobody_can_answer_any_more_and_the_report_stays(
            @Autowired FeedbackAnswerRepository given, @Autowired TenantScope scope) {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        var links = desk.launch(round, true);
        links.forEach(link -> desk.submit(round, link, new int[] {13}, "Said"));
        launches.close(round);
        var report = reports.get(round, null).report();
        assertThatExceptionOfType(RoundStepException.class).isThrownBy(() -> followUps.destroyAnswers(round));
        clock.advance(Duration.ofDays(37));
        assertThat(kept(scope, given)).isPositive();

        followUps.destroyAnswers(round);

        assertThat(kept(scope, given)).isZero();
        assertThat(reports.get(round, null).report()).isEqualTo(report);
        assertThat(Objects.requireNonNull(rounds.get(round).destroyed()).by()).isEqualTo("HR C");
        assertThatExceptionOfType(RoundStepException.class).isThrownBy(() -> followUps.destroyAnswers(round));
    }

    private long kept(TenantScope scope, FeedbackAnswerRepository given) {
        return scope.call(district, "counting answers", given::count);
    }

    private LocalDate last() {
        return rounds.get(round).round().lastDay();
    }

    @Test
    void whoever_asked_sees_whose_letter_was_given_up_and_sends_it_to_the_right_address(
            @Autowired PostOffice office, @Autowired JdbcTemplate rows) {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        office.takeIn();
        desk.launch(round, false);
        assertThat(rounds.get(round).raters()).noneMatch(RaterLine::undelivered);
        giveUp(rows, "cabinet.quill2@example.org");

        var lost = rounds.get(round).raters().stream()
                .filter(RaterLine::undelivered)
                .toList();
        assertThat(lost).extracting(RaterLine::name).containsExactly("Cabinet Quill 2");
        var id = lost.getFirst().id();
        assertThat(refused(() -> followUps.readdress(round, id, "quill"))).isEqualTo(Why.WRONG_ADDRESS);
        assertThat(refused(() -> followUps.readdress(round, id, leader))).isEqualTo(Why.OWN_ADDRESS);
        assertThat(refused(() -> followUps.readdress(round, id, "cabinet.quill1@example.org")))
                .isEqualTo(Why.TWICE);
        followUps.readdress(round, id, "quill2@example.org");
        assertThat(rounds.get(round).raters())
                .noneMatch(RaterLine::undelivered)
                .extracting(RaterLine::email)
                .contains("quill2@example.org");
        assertThatExceptionOfType(RoundStepException.class)
                .isThrownBy(() -> followUps.readdress(round, id, "quill3@example.org"));
        giveUp(rows, "quill2@example.org");
        assertThat(rounds.get(round).raters())
                .filteredOn(RaterLine::neverReached)
                .extracting(RaterLine::id)
                .containsExactly(id);
        clock.advance(Duration.ofDays(40));
        assertThat(rounds.get(round).raters())
                .as("nobody can answer any more")
                .noneMatch(line -> line.undelivered() || line.neverReached());
        assertThatExceptionOfType(RoundStepException.class)
                .isThrownBy(() -> followUps.readdress(round, id, "quill3@example.org"));
        office.close();
    }

    @Test
    void whoever_was_reached_once_keeps_the_address_and_nobody_learns_whether_they_answered(
            @Autowired PostOffice office, @Autowired JdbcTemplate rows) {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 4);
        office.takeIn();
        try {
            desk.launch(round, false);
            var links = mailed(rows);
            rows.update(
                    "update outgoing_mail set state = 'SENT' where matter = ? and recipient < 'cabinet.quill3'",
                    "FEEDBACK:" + round.value());
            desk.submit(round, links.getFirst(), new int[] {13}, "");
            List.of(links.get(1), links.get(2))
                    .forEach(link -> desk.as(link, () -> answers.confirm(round, link.rater(), true)));
            launches.remind(round);
            rows.update(
                    "update outgoing_mail set state = 'FAILED' where matter = ? and state = 'WAITING'",
                    "FEEDBACK:" + round.value());

            var raters = rounds.get(round).raters();
            assertThat(raters).hasSize(4).allMatch(RaterLine::undelivered);
            assertThat(raters)
                    .filteredOn(RaterLine::neverReached)
                    .extracting(RaterLine::name)
                    .containsExactly("Cabinet Quill 4");
            raters.subList(0, 3)
                    .forEach(rater -> assertThatExceptionOfType(RoundStepException.class)
                            .as(rater.name())
                            .isThrownBy(() -> followUps.readdress(round, rater.id(), "other@example.org")));
        } finally {
            office.close();
        }
    }

    /** The links as they stand in the letters, in the order of the raters. */
    private List<IssuedLink> mailed(JdbcTemplate rows) {
        var bodies = bodies(rows);
        var raters = rounds.get(round).raters();
        return IntStream.range(0, raters.size())
                .mapToObj(at -> {
                    var code = bodies.get(at).replaceAll("(?s).*type this code there: (\\S+).*", "$1");
                    var rater = raters.get(at);
                    return new IssuedLink(rater.id(), rater.name(), rater.email(), "", code, clock.instant());
                })
                .toList();
    }

    private void giveUp(JdbcTemplate rows, String recipient) {
        rows.update(
                "update outgoing_mail set state = 'FAILED' where matter = ? and recipient = ?",
                "FEEDBACK:" + round.value(),
                recipient);
    }

    @Test
    void the_clock_reminds_everybody_alike_and_closes_after_the_last_day(
            @Autowired PostOffice office,
            @Autowired OutboxService outbox,
            @Autowired StandingMail standing,
            @Autowired FeedbackDueQueue queue,
            @Autowired FeedbackDueRepository due,
            @Autowired FeedbackRoundRepository stored,
            @Autowired FeedbackRaterRepository raters,
            @Autowired FeedbackLinks links,
            @Autowired FeedbackReports made,
            @Autowired FeedbackLetters letters,
            @Autowired TenantScope scope) {
        desk.ask(round, RaterGroup.CABINET, "Cabinet Quill", 3);
        desk.launch(round, false);
        var steps = new FeedbackSteps(raters, links, made, letters, standing, clock);
        var alarm = new FeedbackClock(queue, due, stored, steps, scope, clock);

        office.takeIn();
        clock.advance(Duration.ofDays(8));
        alarm.doWhatIsDue();
        var reminded = outbox.list(PageRequest.of(0, 20));
        clock.advance(Duration.ofDays(8));
        alarm.doWhatIsDue();
        office.close();

        assertThat(reminded)
                .extracting(MailSummary::to)
                .containsExactlyInAnyOrder(
                        "cabinet.quill1@example.org", "cabinet.quill2@example.org", "cabinet.quill3@example.org");
        assertThat(rounds.get(round).round())
                .returns(RoundStatus.CLOSED, RoundSummary::status)
                .returns(1, RoundSummary::versions);
        assertThat(due.findById(round.value())).isEmpty();
    }

    private String seen(PortalClient browser) {
        return UidlClient.open(browser).goTo(FeedbackRoutes.of(round))
                + UidlClient.open(browser).goTo(FeedbackRoutes.reportOf(round))
                + UidlClient.open(browser).goTo(FeedbackRoutes.LIST);
    }

    private String word(PortalClient browser) throws IOException {
        var file = browser.download("/" + FeedbackRoutes.of(round) + "/report.docx");
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.body())))) {
            return text.getText();
        }
    }

    private PortalClient browser(String email) {
        var browser = new PortalClient(port);
        browser.signIn(email, TwoDistricts.PASSWORD);
        return browser;
    }

    private static String answer(UUID command, int level) {
        return "[{\"command\":\"%s\",\"question\":\"LV-S1\",\"level\":%d,\"notAsked\":false,\"note\":\"\",\"reason\":\"\"}]"
                .formatted(command, level);
    }

    private void assessSelf() {
        districts.actAs(leader, district);
        var run = selfAssessments.begin(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL));
        RobinVale.LEVELS.forEach((skill, levels) -> {
            var said = new ArrayList<RecordRating>();
            for (var at = 0; at < levels.size(); at++) {
                said.add(new RecordRating(UUID.randomUUID(), skill + "-S" + (at + 1), levels.get(at), false, "note"));
            }
            selfAnswers.record(run, person, said);
        });
        selfAnswers.submit(run, person, UUID.randomUUID(), true);
    }

    private static ReportLine line(ReportDetails details, String skill) {
        return details.lines().stream()
                .filter(line -> line.feedback().skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private static Why refused(Runnable act) {
        try {
            act.run();
        } catch (RefusedRoundException e) {
            return e.why();
        }
        throw new AssertionError("Not refused");
    }
}
