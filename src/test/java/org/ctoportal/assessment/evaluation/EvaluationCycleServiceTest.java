package org.ctoportal.assessment.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.assessment.evaluation.paper.EvaluationPaper;
import org.ctoportal.assessment.evaluation.paper.EvaluationPaperService;
import org.ctoportal.assessment.evaluation.policy.EvaluationPolicyService;
import org.ctoportal.assessment.evaluation.policy.PolicyTerms;
import org.ctoportal.assessment.evaluation.rubric.WeightSetting;
import org.ctoportal.assessment.evaluation.rubric.WorkingDays;
import org.ctoportal.assessment.evaluation.rubric.YearOverYear;
import org.ctoportal.assessment.evaluation.rubric.YearOverYear.Step;
import org.ctoportal.assessment.feedback.FeedbackDesk;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.authoring.approval.WaitingService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.AtOnce;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

/** Scenario S11 with its rules, through the services. */
@IntegrationTest
class EvaluationCycleServiceTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    EvaluationBeginningService beginning;

    @Autowired
    EvaluationService evaluations;

    @Autowired
    EvaluationCycleService cycle;

    @Autowired
    ReceiptService receipts;

    @Autowired
    EvaluationHistoryService history;

    @Autowired
    EvaluationPaperService papers;

    @Autowired
    EvaluationPolicyService policies;

    @Autowired
    WaitingService waiting;

    @Autowired
    PostingDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    private EvaluationActs acts;

    @BeforeEach
    void open() {
        acts = EvaluationActs.in(districts.another(CedarHollow.facts()), districts, beginning, evaluations, cycle);
    }

    @AfterEach
    void close() {
        clock.reset();
        districts.signOut();
    }

    @Test
    @Tag("once")
    void two_years_stand_beside_each_other_on_screen_and_form() throws Exception {
        acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);
        var second = acts.finished(EvaluationActs.SECOND, EvaluationActs.SECOND_LEVELS);

        var years = history.years(second);

        assertThat(years).extracting(year -> year.year().text()).containsExactly("2024-25", "2025-26");
        assertThat(years).extracting(EvaluationCycleServiceTest::shown).containsExactly("2.46", "3.04");
        var compared =
                YearOverYear.of(years.getFirst().result(), years.getLast().result());
        assertThat(compared.raised()).extracting(Step::skill).containsExactly("LV", "SP", "IF", "SF", "BM");
        assertThat(text(second, 1, EvaluationPaper.FORM))
                .contains("3.04, Accomplished", "2.46 to 3.04", "+0.58", "Leadership and Vision 2 to 3")
                .contains("Each skill counts with the weight the framework gives it", "Plain mean of the skills")
                .contains(
                        "Wis. Stat. 19.36(10)(d)",
                        "does not mean agreement",
                        "Shown in Information Technology Management");
        assertThat(text(second, 1, EvaluationPaper.LETTER))
                .contains("3.04, Accomplished", "within 10 working days, until");
        for (var paper : EvaluationPaper.values()) {
            assertThat(PdfUa.violations(
                            papers.export(second, 1, paper, DocumentFormat.PDF).bytes()))
                    .as("%s", paper)
                    .isEmpty();
        }
    }

    @Test
    void it_is_not_final_before_every_skill_has_a_level_and_the_outermost_have_evidence() {
        var id = acts.begun(EvaluationActs.FIRST);
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        evaluations.write(id, new WriteText(TextPlace.EVIDENCE, "IT", evidence(id, "IT"), " "));
        evaluations.write(id, new WriteText(TextPlace.EVIDENCE, "IF", evidence(id, "IF"), ""));

        assertThat(refusals(() -> cycle.finish(id)))
                .containsExactly(Refusal.of(
                        EvaluationProblem.NO_EVIDENCE,
                        acts.skill(id, "IF").name(),
                        acts.skill(id, "IT").name()));
        var other = acts.begun(EvaluationActs.SECOND);
        assertThat(refusals(() -> cycle.finish(other)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.names()).hasSize(10));
    }

    @Test
    void the_employee_reads_what_was_shared_and_nothing_before() {
        var id = acts.begun(EvaluationActs.FIRST);
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        acts.asEmployee();
        assertThat(evaluations.list(PageRequest.of(0, 10))).isEmpty();
        assertThatExceptionOfType(EvaluationNotFoundException.class).isThrownBy(() -> evaluations.open(id));
        acts.asSupervisor();
        assertThat(refusals(() -> cycle.shareMidYear(id)))
                .containsExactly(Refusal.of(EvaluationProblem.NOTHING_WRITTEN));
        evaluations.write(id, new WriteText(TextPlace.MID_YEAR, acts.area(id), "", "On a good way"));
        cycle.shareMidYear(id);
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> evaluations.write(
                        id, new WriteText(TextPlace.MID_YEAR, acts.area(id), "On a good way", "Other words")));

        acts.asEmployee();
        var read = evaluations.open(id);

        assertThat(read.reader()).isEqualTo(EvaluationReader.EMPLOYEE);
        assertThat(read.content().levels()).isEmpty();
        assertThat(read.content()
                        .text(
                                TextPlace.MID_YEAR,
                                read.framework().areas().getFirst().code()))
                .isEqualTo("On a good way");
        assertThat(waiting.list(5)).extracting(one -> one.label()).containsExactly("evaluation.waiting.midYear");
        receipts.sign(id, 1, EvaluationActs.NAME);
        assertThat(waiting.list(5)).isEmpty();
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> receipts.respond(id, 1, "There is nothing to respond to yet"));
    }

    @Test
    void nobody_but_supervisor_employee_and_human_resources_reads_it_and_every_opening_is_kept() {
        var id = acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);
        var colleague = districts.panelistIn(acts.district(), "Another administrator");
        districts.seat(colleague, acts.district(), Role.DISTRICT_ADMINISTRATOR);
        districts.actAs(colleague, acts.district());
        assertThat(evaluations.list(PageRequest.of(0, 10))).isEmpty();
        assertThatExceptionOfType(EvaluationNotFoundException.class).isThrownBy(() -> evaluations.open(id));
        assertThatExceptionOfType(EvaluationNotFoundException.class)
                .isThrownBy(() -> papers.export(id, 1, EvaluationPaper.FORM, DocumentFormat.PDF));
        assertThatExceptionOfType(EvaluationNotFoundException.class).isThrownBy(() -> history.years(id));
        assertThatExceptionOfType(EvaluationNotFoundException.class)
                .isThrownBy(() -> evaluations.rate(id, new RateSkill("LV", 2, 3)));
        districts.actIn(acts.district(), Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> evaluations.open(id));
        districts.actInSecond(Role.HR);
        assertThatExceptionOfType(EvaluationNotFoundException.class).isThrownBy(() -> evaluations.open(id));
        districts.actIn(acts.district(), Role.HR);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> evaluations.rate(id, new RateSkill("LV", 2, 3)));

        assertThat(evaluations.open(id).reader()).isEqualTo(EvaluationReader.OVERSEER);
        papers.export(id, 1, EvaluationPaper.FORM, DocumentFormat.MARKDOWN);

        assertThat(evaluations.accesses(id))
                .extracting(AccessLine::act, AccessLine::person)
                .containsExactly(tuple(AccessAct.FILE, "HR C"), tuple(AccessAct.OPENED, "HR C"));
    }

    @Test
    void the_employee_signs_as_received_and_responds_until_the_last_working_day() {
        policies.keep(new PolicyTerms(WeightSetting.FRAMEWORK, 10, Set.of(), "Personnel record"));
        clock.goTo(LocalDate.of(2027, 6, 4));
        var id = acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);
        acts.asEmployee();
        assertThat(refusals(() -> receipts.sign(id, 1, "Somebody Else")))
                .containsExactly(Refusal.of(EvaluationProblem.OTHER_NAME, EvaluationActs.NAME));
        receipts.sign(id, 1, " robin  vale ");
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> receipts.sign(id, 1, EvaluationActs.NAME));
        clock.goTo(LocalDate.of(2027, 6, 18));
        receipts.respond(id, 1, "The staffing study came in May");
        clock.goTo(LocalDate.of(2027, 6, 19));

        assertThat(refusals(() -> receipts.respond(id, 1, "And one more thing")))
                .containsExactly(Refusal.of(EvaluationProblem.TOO_LATE, "2027-06-18"));
        assertThat(evaluations.get(id).editions().getFirst()).satisfies(edition -> {
            assertThat(edition.receipt()).isEqualTo(new Receipt("robin  vale", LocalDate.of(2027, 6, 4), ""));
            assertThat(edition.responses())
                    .containsExactly(new Response("The staffing study came in May", LocalDate.of(2027, 6, 18), ""));
        });
    }

    @Test
    void a_final_one_changes_only_by_a_further_edition_with_its_reason() {
        var id = acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> evaluations.rate(id, new RateSkill("LV", 2, 3)));
        assertThat(refusals(() -> cycle.correct(id, " "))).containsExactly(Refusal.of(EvaluationProblem.NO_REASON));
        cycle.correct(id, "A level was entered in the wrong row");
        evaluations.rate(id, new RateSkill("LV", 2, 3));
        acts.asEmployee();
        assertThat(evaluations.open(id)).satisfies(seen -> {
            assertThat(seen.status()).isEqualTo(EvaluationStatus.FINAL);
            assertThat(seen.content().levels()).isEqualTo(EvaluationActs.FIRST_LEVELS);
        });
        acts.asSupervisor();
        assertThat(cycle.dropCorrection(id).content().levels()).isEqualTo(EvaluationActs.FIRST_LEVELS);
        cycle.correct(id, "A level was entered in the wrong row");
        evaluations.rate(id, new RateSkill("LV", 2, 3));

        var corrected = cycle.finish(id);

        assertThat(corrected.editions())
                .extracting(EditionDetails::number, EditionDetails::kind, EditionDetails::reason)
                .containsExactly(
                        tuple(2, EditionKind.CORRECTION, "A level was entered in the wrong row"),
                        tuple(1, EditionKind.FINAL, ""));
        assertThat(corrected.editions()).allMatch(EditionDetails::intact);
        assertThat(corrected.editions().getLast().content().levels()).isEqualTo(EvaluationActs.FIRST_LEVELS);
        acts.asEmployee();
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> receipts.respond(id, 1, "To what was replaced"));
    }

    @Test
    void the_rubric_is_of_the_version_the_person_was_hired_on() {
        var description = desk.approved(acts.district(), CedarHollow.answers());
        acts.asSupervisor();
        var hiredOn = beginning.beginnings().descriptions().getFirst();
        assertThat(hiredOn.description()).isEqualTo(description);
        var id = beginning.begin(
                new BeginEvaluation(acts.person(), "", "", EvaluationActs.FIRST, description, hiredOn.revision(), ""));

        assertThat(evaluations.get(id).terms())
                .extracting(EvaluationTerms::description, EvaluationTerms::revision, EvaluationTerms::reason)
                .containsExactly("Chief Technology Officer", 1, "");
        assertThat(refusals(() -> acts.begun(EvaluationActs.FIRST)))
                .containsExactly(
                        Refusal.of(EvaluationProblem.BEGUN_BEFORE, EvaluationActs.NAME, EvaluationActs.FIRST.text()));
        assertThat(refusals(() -> beginning.begin(
                        new BeginEvaluation(acts.person(), "", "", EvaluationActs.SECOND, description, 7, ""))))
                .containsExactly(Refusal.of(EvaluationProblem.NOT_APPROVED));
        assertThat(refusals(() -> beginning.begin(
                        new BeginEvaluation(acts.person(), "", "", EvaluationActs.SECOND, null, 0, ""))))
                .containsExactly(Refusal.of(EvaluationProblem.NO_REASON));
    }

    @Test
    void what_somebody_without_an_account_signed_on_paper_is_recorded() {
        var id = onPaper("Kim Duarte");
        var until = evaluations.get(id).editions().getFirst().responseUntil();
        var today = LocalDate.now(clock.withZone(PostingDesk.ZONE));
        assertThat(until).isEqualTo(new WorkingDays(Set.of()).after(today, 10));
        assertThat(refusals(() -> receipts.record(id, 1, today.plusDays(3), "", today.plusDays(3))))
                .containsExactly(Refusal.of(EvaluationProblem.DAY));

        var recorded = receipts.record(id, 1, today, "Thank you", today);

        assertThat(recorded.editions().getFirst().receipt())
                .isEqualTo(new Receipt("Kim Duarte", today, "SUPERINTENDENT C"));
        assertThat(recorded.editions().getFirst().responses()).hasSize(1);
        clock.goTo(until.plusDays(3));
        assertThat(refusals(() -> receipts.recordResponse(id, 1, "Too late", until.plusDays(1))))
                .containsExactly(Refusal.of(EvaluationProblem.TOO_LATE, until.toString()));
        assertThat(receipts.recordResponse(id, 1, "And one thing more", until)
                        .editions()
                        .getFirst()
                        .responses())
                .as("a response in time that is entered later, after the receipt")
                .extracting(Response::words)
                .containsExactly("Thank you", "And one thing more");
    }

    @Test
    void a_sealed_form_keeps_the_years_as_they_stood_when_it_was_sealed() {
        var first = acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);
        var second = acts.finished(EvaluationActs.SECOND, EvaluationActs.SECOND_LEVELS);
        cycle.correct(first, "A level was entered in the wrong row");
        evaluations.rate(first, new RateSkill("EP", 3, 2));
        cycle.finish(first);
        cycle.correct(second, "The same here");
        evaluations.rate(second, new RateSkill("EP", 3, 2));
        cycle.finish(second);

        assertThat(text(second, 1, EvaluationPaper.FORM)).contains("2.46 to 3.04", "+0.58");
        assertThat(text(second, 2, EvaluationPaper.FORM)).doesNotContain("2.46 to", "to 3.04");
        assertThat(history.years(second))
                .extracting(EvaluationCycleServiceTest::shown)
                .doesNotContain("2.46", "3.04");
    }

    @Test
    void who_has_an_account_is_not_evaluated_by_a_typed_name() {
        assertThat(refusals(() -> typed("vale,  RÓBIN")))
                .containsExactly(Refusal.of(EvaluationProblem.HAS_ACCOUNT, "Robin Vale, Panelist"));
        assertThat(refusals(() -> typed("Vale <" + acts.employee() + ">")))
                .containsExactly(Refusal.of(EvaluationProblem.HAS_ACCOUNT, "Robin Vale, Panelist"));
        assertThat(refusals(() -> typed("Superintendent C"))).containsExactly(Refusal.of(EvaluationProblem.ONESELF));

        assertThat(evaluations.get(typed("Robin A. Vale")).hasAccount()).isFalse();
    }

    private EvaluationId typed(String name) {
        return beginning.begin(
                new BeginEvaluation(null, name, "Coordinator", EvaluationActs.FIRST, null, 0, "Contracted"));
    }

    @Test
    void of_two_who_begin_the_same_one_at_once_the_second_is_told(@Autowired PlatformTransactionManager database)
            throws Exception {
        var second =
                AtOnce.second(database, () -> acts.begun(EvaluationActs.FIRST), () -> acts.begun(EvaluationActs.FIRST));

        assertThat(second).containsInstanceOf(RefusedEvaluationException.class);
        assertThat(evaluations.list(PageRequest.of(0, 5))).hasSize(1);
    }

    @Test
    void somebody_else_goes_on_when_the_supervisor_has_left(
            @Autowired EvaluationTakeoverService takeovers, @Autowired JdbcTemplate rows) {
        var id = acts.begun(EvaluationActs.FIRST);
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        cycle.finish(id);
        cycle.correct(id, "A level was entered in the wrong row");
        var sealed = acts.finished(EvaluationActs.SECOND, EvaluationActs.SECOND_LEVELS);
        var gone = districts.personIn(acts.district(), Role.SUPERINTENDENT);
        var next = districts.panelistIn(acts.district(), "Sam Whitfield");
        districts.seat(next, acts.district(), Role.DISTRICT_ADMINISTRATOR);
        districts.actAs(next, acts.district());
        assertThat(takeovers.left()).isEmpty();
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> takeovers.takeOver(id, "I would like to read it"));
        rows.update("update person set active = 0 where id = ?", gone.value());
        assertThat(takeovers.left()).extracting(EvaluationSummary::id).containsExactly(id);
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> takeovers.takeOver(sealed, "To read what she wrote"));
        assertThat(refusals(() -> takeovers.takeOver(id, " ")))
                .containsExactly(Refusal.of(EvaluationProblem.NO_REASON));

        takeovers.takeOver(id, "Jordan Reyes left in January");

        assertThat(takeovers.left()).isEmpty();
        evaluations.rate(id, new RateSkill("LV", 2, 3));
        cycle.finish(id);
        assertThat(takeovers.handovers(id))
                .extracting(Handover::from, Handover::to, Handover::reason)
                .containsExactly(tuple("SUPERINTENDENT C", "Sam Whitfield", "Jordan Reyes left in January"));
        assertThat(text(id, 1, EvaluationPaper.FORM))
                .contains("SUPERINTENDENT C")
                .doesNotContain("Sam Whitfield");
        assertThat(text(id, 2, EvaluationPaper.FORM)).contains("Sam Whitfield");
        districts.actAs(acts.employee(), acts.district());
        assertThat(evaluations.get(id).terms().supervisor()).isEqualTo("Sam Whitfield");
    }

    @Test
    void a_sealed_one_is_left_while_something_can_come_on_paper(
            @Autowired EvaluationTakeoverService takeovers, @Autowired JdbcTemplate rows) {
        var signed = onPaper("Kim Duarte");
        var unsigned = onPaper("Lee Moran");
        var until = evaluations.get(signed).editions().getFirst().responseUntil();
        var today = LocalDate.now(clock.withZone(PostingDesk.ZONE));
        receipts.record(signed, 1, today, "", today);
        var gone = districts.personIn(acts.district(), Role.SUPERINTENDENT);
        var next = districts.panelistIn(acts.district(), "Sam Whitfield");
        districts.seat(next, acts.district(), Role.DISTRICT_ADMINISTRATOR);
        districts.actAs(next, acts.district());
        rows.update("update person set active = 0 where id = ?", gone.value());

        assertThat(takeovers.left()).extracting(EvaluationSummary::id).containsExactly(signed, unsigned);
        clock.goTo(until.plusDays(1));
        assertThat(takeovers.left()).extracting(EvaluationSummary::id).containsExactly(unsigned);
        clock.goTo(until.plusYears(1).plusDays(1));
        assertThat(takeovers.left()).isEmpty();
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> takeovers.takeOver(unsigned, "To read what he wrote"));
    }

    private EvaluationId onPaper(String name) {
        var id = beginning.begin(
                new BeginEvaluation(null, name, "Technology Coordinator", EvaluationActs.FIRST, null, 0, "Contracted"));
        acts.rate(id, EvaluationActs.SECOND_LEVELS);
        cycle.finish(id);
        return id;
    }

    @Test
    void a_letter_tells_the_employee_that_something_was_shared_and_not_what(@Autowired MatterMail mails) {
        var id = acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS);

        assertThat(mails.of(new Matter("EVALUATION", id.value())))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.to()).isEqualTo(acts.employee());
                    assertThat(letter.subject()).doesNotContain("Vale", "valuation");
                    assertThat(letter.text()).contains(EvaluationRoutes.of(id)).doesNotContain("2.46");
                });
    }

    @Test
    void an_employee_who_reads_spanish_is_told_in_spanish(@Autowired PostOffice office) {
        districts.readsSpanish(acts.employee());

        assertThat(office.arriving(
                        acts.employee(), () -> acts.finished(EvaluationActs.FIRST, EvaluationActs.FIRST_LEVELS)))
                .startsWith("Algo para que lo lea y lo firme")
                .contains("ha compartido con usted su evaluación del año escolar");
    }

    @Test
    @Tag("once")
    void only_feedback_that_was_asked_for_the_evaluation_stands_beside_it() {
        var feedback = beans.createBean(FeedbackDesk.class);
        var forDevelopment = feedback.begun(acts.person());
        feedback.ask(forDevelopment, RaterGroup.SUPERINTENDENT, "Jordan Reyes", 1);
        feedback.launch(forDevelopment, false);
        feedback.close(forDevelopment);
        var id = acts.begun(EvaluationActs.FIRST);
        assertThat(evaluations.get(id).offered()).isEmpty();
        var forBoth = feedback.scenarioClosed(acts.person());

        var offered = evaluations.get(id).offered().getFirst();
        assertThat(offered.number()).isEqualTo(forBoth.value());
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        evaluations.attach(id, offered);
        assertThatExceptionOfType(EvaluationClosedException.class)
                .isThrownBy(() -> evaluations.attach(
                        id, new EvaluationAttachment("feedback", forDevelopment.value(), "Slipped in", "")));
        assertThat(evaluations.get(id).offered()).isEmpty();
        cycle.finish(id);

        assertThat(text(id, 1, EvaluationPaper.FORM)).contains("Attached", "Feedback report, version ");
    }

    @Test
    void two_windows_never_write_over_each_other_unseen() {
        var id = acts.begun(EvaluationActs.FIRST);
        evaluations.rate(id, new RateSkill("LV", null, 2));
        assertThatExceptionOfType(StaleEvaluationException.class)
                .isThrownBy(() -> evaluations.rate(id, new RateSkill("LV", null, 3)));
        evaluations.write(id, new WriteText(TextPlace.SUMMARY, "", "", "Written here"));

        assertThatExceptionOfType(StaleEvaluationException.class)
                .isThrownBy(() -> evaluations.write(id, new WriteText(TextPlace.SUMMARY, "", "", "Written there")))
                .satisfies(stale -> assertThat(stale.now()).isEqualTo("Written here"));
        assertThat(evaluations.get(id).content()).satisfies(content -> {
            assertThat(content.levels()).isEqualTo(Map.of("LV", 2));
            assertThat(content.summary()).isEqualTo("Written here");
        });
        evaluations.discard(id);
        assertThatExceptionOfType(EvaluationNotFoundException.class).isThrownBy(() -> evaluations.get(id));
    }

    private String evidence(EvaluationId id, String skill) {
        return evaluations.get(id).content().text(TextPlace.EVIDENCE, skill);
    }

    private String text(EvaluationId id, int edition, EvaluationPaper paper) {
        var bytes = papers.export(id, edition, paper, DocumentFormat.MARKDOWN).bytes();
        return new String(bytes, StandardCharsets.UTF_8).replace("\\", "");
    }

    private static String shown(EvaluationYear year) {
        return year.result().overall().rounded(2).toPlainString();
    }

    private static List<Refusal> refusals(ThrowingCallable step) {
        var refused = catchThrowableOfType(RefusedEvaluationException.class, step);
        assertThat(refused).isNotNull();
        return refused.refusals();
    }
}
