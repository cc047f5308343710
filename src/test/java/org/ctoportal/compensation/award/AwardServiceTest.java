package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.Change.Reword;
import org.ctoportal.authoring.content.Change.SetTable;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.Adopt;
import org.ctoportal.compensation.adoption.BoardService;
import org.ctoportal.compensation.adoption.ClassifyChange;
import org.ctoportal.compensation.adoption.PolicyCourseService;
import org.ctoportal.compensation.adoption.RecordAdoption;
import org.ctoportal.compensation.adoption.UnionNotice;
import org.ctoportal.compensation.adoption.Vote;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.KeptExports;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Scenario S13 from an adopted policy to the file for payroll. */
@IntegrationTest
@Tag("once")
class AwardServiceTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 10);

    @Autowired
    AwardService awards;

    @Autowired
    ClaimService claims;

    @Autowired
    RepaymentService repayments;

    @Autowired
    AwardLetterService letters;

    @Autowired
    StopNotices notices;

    @Autowired
    MatterMail mail;

    @Autowired
    HoldingService holdings;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestClock clock;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private PolicyId policy;
    private CredentialRegistry registry;

    @BeforeEach
    void adopt() {
        registry = portal.getAutowireCapableBeanFactory().createBean(CredentialRegistry.class);
        district = districts.another(CedarHollow.facts());
        policy = portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(district, LocalDate.of(2026, 7, 1));
    }

    @AfterEach
    void reset() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void who_gets_what_this_year_comes_out_of_the_adopted_policy() {
        enterFour();

        var run = awards.get(policy, YEAR).run();

        assertThat(run).isNotNull();
        assertThat(run.amount()).isEqualTo(Money.of("7138.46"));
        assertThat(run.load()).containsEntry("Retirement", Money.of("513.97"));
        assertThat(run.cost()).isEqualTo(Money.of("8198.52"));
    }

    @Asvs(21)
    @Test
    void a_second_person_approves_and_nothing_is_paid_twice() {
        enterFour();
        refused(Reason.NOT_IN_FORCE, () -> awards.submit(policy, YEAR));
        clock.goTo(LocalDate.of(2026, 12, 1));
        var batch = awards.submit(policy, YEAR);
        refused(Reason.WAITING, () -> awards.submit(policy, YEAR));
        refused(Reason.SAME_PERSON, () -> awards.approve(batch));
        assertThatExceptionOfType(AwardNotFoundException.class).isThrownBy(() -> awards.payrollFile(batch));

        districts.actIn(district, Role.SUPERINTENDENT);
        awards.approve(batch);

        assertThat(file(batch))
                .contains("a,Person a,CP-STIPEND,PAY,2250.00,2026-10-01,CETL,")
                .contains("$3,000 × 12/12 × 0.6 × 215/260 ≈ $1,488.4615 → $1,488.46");
        assertThat(awards.get(policy, YEAR).due()).isEmpty();
        refused(Reason.NOTHING_DUE, () -> awards.submit(policy, YEAR));

        leave("a", LocalDate.of(2027, 1, 15));
        assertThat(awards.get(policy, YEAR).due())
                .extracting(line -> line.number() + " " + line.amount().amount())
                .containsExactly("a -1250.00");
        var second = awards.submit(policy, YEAR);
        districts.actIn(district, Role.HR);
        awards.sendBack(second, "Wait for the letter");
        assertThat(awards.get(policy, YEAR).batches().getFirst().returnReason()).isEqualTo("Wait for the letter");
    }

    @Asvs(9)
    @Corpus("E6")
    @Test
    void names_that_look_like_formulas_stay_text_in_the_file() {
        clock.goTo(LocalDate.of(2026, 12, 1));
        var nasty = List.of("=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\uFF1D1+1");
        nasty.forEach(name -> add(named(String.valueOf(nasty.indexOf(name)), name)));
        var batch = awards.submit(policy, YEAR);
        districts.actIn(district, Role.SUPERINTENDENT);
        awards.approve(batch);

        assertThat(file(batch))
                .contains("'=HYPERLINK", "'+cmd", "'-2+3", "'@SUM", "'\uFF1D1+1")
                .doesNotContainPattern("(?m)(^|,)\"?[=+@\uFF1D-]");
        KeptExports.keep(
                "payroll.csv",
                awards.payrollFile(batch),
                List.of("'=HYPERLINK(\"http://x\")", "'+cmd|' /C calc'!A0", "'-2+3", "CP-STIPEND"));
    }

    @Test
    void a_holder_is_entered_once_and_changed_by_one_person_at_a_time() {
        var robin = registry.register(named("1", "Robin Vale"));
        var alex = registry.register(named("1", "Alex"));
        assertThat(awards.get(policy, YEAR).waiting())
                .extracting(HolderOption::name)
                .containsExactly("Alex", "Robin Vale");
        awards.add(policy, robin);
        refused(Reason.NUMBER_TAKEN, () -> awards.add(policy, alex));
        refused(
                Reason.HOLDER_TAKEN,
                () -> awards.add(
                        policy,
                        new KeepEmployee(
                                robin.holding(),
                                registry.register(named("2", "Kim")).employee())));
        var line = awards.get(policy, YEAR).holders().getFirst();
        awards.change(line.id(), line.version(), robin);

        refused(Reason.HOLDER_CHANGED, () -> awards.change(line.id(), line.version(), robin));
        assertThat(awards.get(policy, YEAR).holders())
                .extracting(one -> one.holder().name())
                .containsExactly("Robin Vale");
    }

    @Test
    void a_change_keeps_what_was_said_of_certifications_that_do_not_show_now() {
        var robin = registry.register(named("1", "Robin Vale"));
        var unseen = new Employee.PayFacts(ScenarioThirteen.OTHER, true, true);
        awards.add(policy, new KeepEmployee(robin.holding(), robin.employee().keeping(List.of(unseen))));
        var line = awards.get(policy, YEAR).holders().getFirst();

        var said = new Employee.PayFacts(ScenarioThirteen.CETL, true, false);
        awards.change(line.id(), line.version(), new KeepEmployee(robin.holding(), saying(robin.employee(), said)));

        assertThat(awards.get(policy, YEAR).holders().getFirst().employee().certifications())
                .containsExactlyInAnyOrder(said, unseen);
    }

    private static Employee saying(Employee one, Employee.PayFacts said) {
        return new Employee(
                one.number(),
                one.position(),
                one.fullTime(),
                one.base(),
                one.contractDays(),
                one.unpaidDays(),
                one.aboveWageBase(),
                one.left(),
                List.of(said));
    }

    @Test
    void the_registry_says_what_is_held_and_verified_and_a_closer_look_or_a_correction_moves_no_pay() {
        clock.goTo(LocalDate.of(2026, 12, 1));
        var id = registry.record("Robin Vale", ScenarioThirteen.CETL, SEPTEMBER, SEPTEMBER.plusYears(3));
        awards.add(
                policy,
                new KeepEmployee(id, registry.register(named("1", "Kim")).employee()));
        registry.verify(id, VerificationLevel.DOCUMENT_SEEN, SEPTEMBER);
        assertThat(refusals()).containsExactly(Refusal.NOT_VERIFIED);

        registry.verify(id, VerificationLevel.ISSUER_DIRECTORY, SEPTEMBER.plusDays(4));
        var due = awards.get(policy, YEAR).due().getFirst().amount();
        registry.verify(id, VerificationLevel.ISSUER_DIRECTORY, LocalDate.of(2026, 11, 20));
        assertThat(awards.get(policy, YEAR).due().getFirst().amount()).isEqualTo(due);

        var words = new WriteHolding(ScenarioThirteen.CETL, "", "C-7", null, SEPTEMBER, SEPTEMBER.plusYears(3), "");
        holdings.change(id, holdings.get(id).version(), words);
        assertThat(refusals()).containsExactly(Refusal.NOT_VERIFIED);
        registry.verify(id, VerificationLevel.ISSUER_DIRECTORY, LocalDate.of(2026, 11, 30));
        assertThat(awards.get(policy, YEAR).due().getFirst().amount()).isEqualTo(due);
    }

    private List<Refusal> refusals() {
        var run = awards.get(policy, YEAR).run();
        return run == null
                ? List.of()
                : run.awards().getFirst().lines().stream()
                        .map(AwardLine::refusal)
                        .toList();
    }

    @Test
    void pay_is_for_nobody_else_and_for_no_other_district() {
        add(named("1", "Robin Vale"));
        var holder = awards.get(policy, YEAR).holders().getFirst();
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> awards.get(policy, YEAR));

        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);
        assertThatExceptionOfType(PolicyNotFoundException.class).isThrownBy(() -> awards.get(policy, YEAR));
        assertThatExceptionOfType(AwardNotFoundException.class)
                .isThrownBy(() -> awards.change(holder.id(), holder.version(), kept(holder, holder.employee())));
    }

    @Test
    void what_was_paid_is_not_taken_back_when_a_revision_lists_the_certification_no_more() {
        add(ScenarioThirteen.four().getFirst());
        clock.goTo(LocalDate.of(2026, 12, 1));
        var batch = awards.submit(policy, YEAR);
        districts.actIn(district, Role.SUPERINTENDENT);
        awards.approve(batch);
        revise(new SetTable(
                PolicyService.SCHEDULE_A,
                List.of(List.of(ScenarioThirteen.CETL)),
                List.of(List.of("COSN-MC-PRIVACY-1"))));

        var details = awards.get(policy, YEAR);

        assertThat(details.holders().getFirst().others()).isEmpty();
        assertThat(details.run()).isNotNull();
        assertThat(details.run().amount()).isEqualTo(Money.of("750"));
        assertThat(details.due())
                .as("the months from January on, which the first edition would have paid")
                .extracting(line -> line.clause() + " " + line.amount().amount())
                .containsExactly("CP-STIPEND -1500.00");
        assertThat(text(details))
                .contains("version 1.0, in force from July 1, 2026 through December 31, 2026")
                .contains("version 2.0, in force from January 1, 2027")
                .containsPattern("CP-STIPEND[^$]{0,200}version 1.0, as adopted");
        assertThat(awards.get(policy, YEAR.next()).holders().getFirst().others())
                .hasSize(1);
    }

    @Test
    void an_edition_the_board_adopted_for_later_counts_in_its_months_and_takes_nothing_back_before() {
        add(ScenarioThirteen.four().get(2));
        revise(new SetValues(Map.of("amount", "3000"), Map.of("amount", "2400")));
        clock.goTo(LocalDate.of(2026, 12, 20));

        var details = awards.get(policy, YEAR);

        assertThat(details.run().awards().getFirst().lines())
                .extracting(line ->
                        line.from() + " " + line.months() + " " + line.amount().amount())
                .containsExactly("2026-07 6 1500.00", "2027-01 2 400.00");
        assertThat(details.stops()).extracting(StipendStop::lastDay).containsExactly(LocalDate.of(2027, 2, 28));
        assertThat(text(details)).contains("version 2.0, in force from January 1, 2027");
    }

    private String text(AwardDetails details) {
        var holder = details.holders().getFirst().id();
        return new String(letters.award(holder, YEAR, DocumentFormat.TEXT).bytes(), StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
    }

    @Test
    void who_is_covered_by_two_policies_is_paid_by_one_and_told_by_which() {
        add(ScenarioThirteen.four().getFirst());
        var holder = awards.get(policy, YEAR).holders().getFirst();
        var second = secondPolicyFor(holder);

        assertThat(awards.get(policy, YEAR).run().amount()).isEqualTo(Money.of("2250"));
        assertThat(awards.get(second, YEAR).due()).isEmpty();
        var there = awards.get(second, YEAR);
        assertThat(there.run().awards().getFirst().lines())
                .extracting(AwardLine::refusal)
                .containsExactly(Refusal.PAID_BY_OTHER_POLICY);
        assertThat(text(there))
                .contains("Months paid by policy 5190 Recognition of National Certification: 9")
                .contains("The district does not pay twice for the same cost");
    }

    @Test
    void what_policies_are_worth_costs_no_more_for_each_policy_when_there_are_more() {
        add(ScenarioThirteen.four().getFirst());
        var holder = awards.get(policy, YEAR).holders().getFirst();
        var alone = statementsOfWorth();
        secondPolicyFor(holder);

        assertThat(statementsOfWorth()).isLessThanOrEqualTo(2 * alone);
    }

    private long statementsOfWorth() {
        clock.goTo(LocalDate.of(2026, 12, 1));
        districts.actIn(district, Role.BOARD_SECRETARY);
        var count = Statements.of(
                portal.getBean(EntityManagerFactory.class),
                () -> portal.getBean(WorthService.class).list());
        clock.goTo(LocalDate.of(2026, 6, 15));
        districts.actIn(district, Role.HR);
        return count;
    }

    @Test
    void what_a_revision_asks_for_less_is_paid_from_its_first_month_on() {
        var id = registry.record("Robin Vale", ScenarioThirteen.CETL, SEPTEMBER, SEPTEMBER.plusYears(3));
        registry.verify(id, VerificationLevel.DOCUMENT_SEEN, SEPTEMBER);
        awards.add(
                policy,
                new KeepEmployee(id, registry.register(named("1", "Kim")).employee()));
        assertThat(refusals()).containsExactly(Refusal.NOT_VERIFIED);

        revise(new Reword("CP-DEF", "", "A credential is verified once Human Resources has seen it."));

        assertThat(awards.get(policy, YEAR).asked()).isEqualTo(VerificationLevel.DOCUMENT_SEEN);
        assertThat(awards.get(policy, YEAR).run().awards().getFirst().lines())
                .extracting(AwardLine::from, AwardLine::months)
                .containsExactly(tuple(YearMonth.of(2027, 1), 6));
    }

    /** From January on. */
    private void revise(Change change) {
        var meeting = LocalDate.of(2026, 12, 14);
        var board = portal.getBean(BoardService.class);
        var costs = portal.getBean(CostModelService.class);
        clock.goTo(meeting);
        districts.actIn(district, Role.HR);
        portal.getBean(PolicyCourseService.class).revise(policy);
        portal.getBean(PolicyService.class).change(policy, change);
        costs.keep(policy);
        districts.actIn(district, Role.BOARD_SECRETARY);
        board.classify(
                policy,
                new ClassifyChange(org.ctoportal.compensation.adoption.Change.SUBSTANTIVE, meeting, "Who is paid"));
        districts.actIn(district, Role.SUPERINTENDENT);
        board.approveForLaw(policy);
        districts.actIn(district, Role.HR);
        costs.keep(policy);
        districts.actIn(district, Role.BOARD_SECRETARY);
        board.tellUnion(policy, new UnionNotice(LocalDate.of(2026, 12, 1), ""));
        board.adopt(
                policy,
                new RecordAdoption(
                        Adopt.ordinary(meeting, new Vote(5, 1, 0, 1), LocalDate.of(2027, 1, 1))
                                .waiving("The budget year is half over."),
                        "7.B",
                        "Ortiz",
                        "Lind"));
        clock.goTo(LocalDate.of(2027, 2, 1));
        districts.actIn(district, Role.HR);
    }

    @Test
    void a_claim_is_checked_approved_by_another_person_and_goes_to_payroll() {
        clock.goTo(LocalDate.of(2026, 12, 1));
        add(named("1", "Robin Vale"));
        var employee = awards.get(policy, YEAR).holders().getFirst().id();
        districts.actIn(district, Role.BOARD_SECRETARY);
        claims.claim(policy, costs(LocalDate.of(2026, 10, 15)));
        claims.claim(policy, costs(LocalDate.of(2026, 9, 1)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> claims.list(policy));

        districts.actIn(district, Role.HR);
        var late = claims.list(policy).getFirst().id();
        var good = claims.list(policy).getLast().id();
        check(late, employee);
        check(good, employee);
        refused(Reason.SAME_PERSON, () -> claims.approve(good));
        districts.actIn(district, Role.SUPERINTENDENT);
        refused(Reason.DECIDED, () -> claims.approve(late));
        claims.approve(good);

        assertThat(awards.get(policy, YEAR).due())
                .extracting(line -> line.clause() + " " + line.amount().amount())
                .containsExactly("CP-STIPEND 1488.46", "CP-REIMB 395.00");
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThat(claims.mine())
                .extracting(claim -> claim.status() + " "
                        + Optional.ofNullable(claim.outcome())
                                .map(ClaimOutcome::refusal)
                                .orElse(null))
                .containsExactly("REFUSED TOO_LATE", "APPROVED null");
    }

    private void check(ClaimId id, HolderId employee) {
        var seen = claims.list(policy).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
        claims.check(id, seen, employee, false);
    }

    @Test
    void who_leaves_pays_back_what_the_scenario_says_through_payroll_and_gets_a_letter() {
        clock.goTo(LocalDate.of(2026, 10, 1));
        add(named("1", "Robin Vale"));
        var employee = awards.get(policy, YEAR).holders().getFirst().id();
        districts.actIn(district, Role.BOARD_SECRETARY);
        claims.claim(policy, costs(LocalDate.of(2026, 9, 20)));
        districts.actIn(district, Role.HR);
        check(claims.list(policy).getFirst().id(), employee);
        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(claims.list(policy).getFirst().id());
        var left = LocalDate.of(2027, 7, 1);

        repayments.record(policy, employee, left.plusMonths(1));
        var id = repayments.record(policy, employee, left);

        assertThat(repayments.list(policy))
                .extracting(one -> one.total() + " " + one.replaced())
                .containsExactly(Money.of("246.88") + " false", Money.of("230.42") + " true");
        assertThat(awards.get(policy, YEAR.next()).due())
                .extracting(line -> line.clause() + " " + line.amount().amount())
                .containsExactly("CP-STIPEND 124.04", "CP-REPAY -246.88");
        assertThat(new String(letters.repayment(id, DocumentFormat.TEXT).bytes(), StandardCharsets.UTF_8))
                .contains("$395.00 × 15/24 ≈ $246.8750 → $246.88", "leaves voluntarily within 24 months");
        assertThat(letters.repayment(id, DocumentFormat.DOCX).name()).endsWith(".docx");
    }

    @Test
    void a_corrected_number_takes_along_what_was_claimed_and_paid_and_is_nobody_elses() {
        clock.goTo(LocalDate.of(2026, 12, 1));
        add(named("4711", "Robin Vale"));
        var employee = awards.get(policy, YEAR).holders().getFirst().id();
        districts.actIn(district, Role.BOARD_SECRETARY);
        claims.claim(policy, costs(LocalDate.of(2026, 10, 15)));
        claims.claim(policy, costs(LocalDate.of(2026, 10, 15)));
        districts.actIn(district, Role.HR);
        check(claims.list(policy).getLast().id(), employee);
        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(claims.list(policy).getLast().id());
        var batch = awards.submit(policy, YEAR);
        districts.actIn(district, Role.HR);
        refused(Reason.WAITING, () -> renumber("4711", "4712"));
        awards.approve(batch);
        var cost = repayments.look(policy, employee, LocalDate.of(2027, 1, 15));

        renumber("4711", "4712");

        assertThat(awards.get(policy, YEAR).due()).isEmpty();
        assertThat(file(batch)).contains("4711,Robin Vale");
        assertThat(repayments.look(policy, employee, LocalDate.of(2027, 1, 15)))
                .isEqualTo(cost)
                .hasSize(1);
        check(claims.list(policy).getFirst().id(), employee);
        assertThat(claims.list(policy).getFirst().outcome().steps())
                .as("the same results share one limit with the claim before")
                .extracting(Step::kind)
                .contains(Step.Kind.CLAIMED_BEFORE);
        refused(Reason.NUMBER_USED, () -> add(named("4711", "Alex")));
        leave("4712", LocalDate.of(2026, 12, 31));
        assertThat(awards.get(policy, YEAR).due())
                .extracting(line -> line.number() + " " + line.clause())
                .containsExactly("4712 CP-STIPEND");
        renumber("4712", "4711");
        assertThat(awards.get(policy, YEAR).holders().getFirst().holder().number())
                .isEqualTo("4711");
    }

    @Test
    void a_number_nothing_was_kept_under_is_free_for_whoever_it_belongs_to() {
        add(named("4711", "Robin Vale"));
        renumber("4711", "4712");
        add(named("4711", "Alex"));
        renumber("4711", "4713");

        assertThat(awards.get(policy, YEAR).holders())
                .extracting(one -> one.holder().name() + " " + one.holder().number())
                .containsExactly("Alex 4713", "Robin Vale 4712");
    }

    @Test
    void a_number_is_corrected_in_every_policy_of_the_person_or_in_none() {
        add(named("4711", "Robin Vale"));
        var second = secondPolicyFor(awards.get(policy, YEAR).holders().getFirst());
        awards.add(second, registry.register(named("4713", "Alex Roe")));
        clock.goTo(LocalDate.of(2026, 12, 1));

        renumber("4711", "4712");
        assertThat(numbers(second)).containsExactly("4713", "4712");

        assertThatExceptionOfType(RefusedAwardException.class)
                .isThrownBy(() -> renumber("4712", "4713"))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NUMBER_TAKEN);
                    assertThat(refused.policy()).isEqualTo("5200 Technology staff");
                });
        assertThat(numbers(policy)).containsExactly("4712");

        awards.submit(policy, YEAR);
        refused(Reason.WAITING, () -> renumber(second, "4712", "4714"));
        assertThat(numbers(second)).containsExactly("4713", "4712");
    }

    private List<String> numbers(PolicyId id) {
        return awards.get(id, YEAR).holders().stream()
                .map(one -> one.holder().number())
                .toList();
    }

    private void renumber(String from, String to) {
        renumber(policy, from, to);
    }

    private void renumber(PolicyId id, String from, String to) {
        var line = awards.get(id, YEAR).holders().stream()
                .filter(one -> one.holder().number().equals(from))
                .findFirst()
                .orElseThrow();
        var one = line.employee();
        awards.change(
                line.id(),
                line.version(),
                kept(
                        line,
                        new Employee(
                                to,
                                one.position(),
                                one.fullTime(),
                                one.base(),
                                one.contractDays(),
                                one.unpaidDays(),
                                one.aboveWageBase(),
                                one.left(),
                                one.certifications())));
    }

    @Test
    void an_award_letter_explains_every_line_in_the_sentences_of_the_policy() {
        enterFour();
        clock.goTo(LocalDate.of(2026, 12, 1));
        var holder = awards.get(policy, YEAR).holders().get(2).id();

        var text = new String(letters.award(holder, YEAR, DocumentFormat.TEXT).bytes(), StandardCharsets.UTF_8);

        assertThat(text)
                .contains("Person c", "An eligible employee receives $3,000", "$3,000 × 8/12", "$2,000.00")
                .contains("Pay stops after February 28, 2027", "confirmed by the issuer", "CP-STIPEND", "as adopted");
        assertThat(letters.award(holder, YEAR, DocumentFormat.PDF).mediaType()).isEqualTo("application/pdf");
        districts.actIn(districts.another(CedarHollow.facts()), Role.HR);
        assertThatExceptionOfType(AwardNotFoundException.class)
                .isThrownBy(() -> letters.award(holder, YEAR, DocumentFormat.PDF));
    }

    @Test
    void before_a_stipend_stops_its_holder_and_those_who_keep_awards_are_told_twice(@Autowired PostOffice office) {
        clock.goTo(LocalDate.of(2026, 12, 1));
        var me = districts.panelistIn(district, "Jamie Roe");
        districts.seat(me, district, Role.TECHNOLOGY_LEADER);
        districts.actAs(me, district);
        var held = holdings.record(new WriteHolding(
                ScenarioThirteen.CETL, "", "", null, LocalDate.of(2024, 2, 20), LocalDate.of(2027, 2, 10), ""));
        districts.actIn(district, Role.HR);
        registry.verify(held, VerificationLevel.ISSUER_DIRECTORY, LocalDate.of(2026, 7, 5));
        awards.add(
                policy,
                new KeepEmployee(held, registry.register(named("1", "Kim")).employee()));

        districts.readsSpanish(me);
        var arrived = office.arriving(me, () -> {
            for (var day :
                    List.of("2026-12-02", "2026-12-30", "2026-12-31", "2027-01-29", "2027-02-01", "2027-03-01")) {
                clock.goTo(LocalDate.parse(day).plusDays(1));
                notices.tell();
            }
        });

        assertThat(arrived)
                .startsWith(
                        "El pago por su certificación termina después del 28 de febrero de 2027\n\nHola, Jamie Roe:")
                .contains("vence el 10 de febrero de 2027");

        var told = mail.of(new Matter("AWARD", policy.value()));
        assertThat(told).filteredOn(one -> one.to().equals(me)).hasSize(2);
        assertThat(told)
                .filteredOn(one -> one.to().equals(districts.emailIn(district, Role.HR)))
                .hasSize(2)
                .first()
                .satisfies(one -> assertThat(one.text()).contains("(1), CETL: expires on February 10, 2027"));
    }

    private static CostClaim costs(LocalDate results) {
        return new CostClaim(
                ScenarioThirteen.CETL,
                List.of(
                        new CostClaim.Cost(CostKind.PREPARATION, Money.of("395"), Money.NONE),
                        new CostClaim.Cost(CostKind.EXAMINATION, Money.of("450"), Money.of("450")),
                        new CostClaim.Cost(CostKind.TRAVEL, Money.of("120"), Money.NONE)),
                results,
                true,
                results);
    }

    private void enterFour() {
        ScenarioThirteen.four().forEach(this::add);
    }

    private void leave(String number, LocalDate day) {
        var line = awards.get(policy, YEAR).holders().stream()
                .filter(one -> one.holder().number().equals(number))
                .findFirst()
                .orElseThrow();
        awards.change(line.id(), line.version(), kept(line, line.employee().leaving(day)));
    }

    /** Another policy of the district that covers them as well. */
    private PolicyId secondPolicyFor(HolderLine holder) {
        var second = portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(
                        "5200",
                        "Technology staff",
                        role -> districts.actIn(district, role),
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 7, 1));
        awards.add(second, kept(holder, holder.employee()));
        return second;
    }

    private static KeepEmployee kept(HolderLine line, Employee employee) {
        return new KeepEmployee(Objects.requireNonNull(line.holding()), employee);
    }

    private void add(Holder holder) {
        awards.add(policy, registry.register(holder));
    }

    private static Holder named(String number, String name) {
        var one = ScenarioThirteen.four().get(3);
        return new Holder(
                number,
                name,
                one.position(),
                one.fullTime(),
                one.base(),
                one.contractDays(),
                one.unpaidDays(),
                false,
                null,
                one.certifications());
    }

    private String file(PayrollBatchId batch) {
        return new String(awards.payrollFile(batch), StandardCharsets.UTF_8);
    }

    private static void refused(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(RefusedAwardException.class)
                .isThrownBy(act)
                .extracting(RefusedAwardException::reason)
                .isEqualTo(reason);
    }
}
