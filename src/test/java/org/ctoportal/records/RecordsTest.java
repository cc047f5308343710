package org.ctoportal.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.compensation.adoption.PolicyCourseService;
import org.ctoportal.compensation.adoption.ReviewStage;
import org.ctoportal.compensation.cost.Assume;
import org.ctoportal.compensation.cost.AssumptionKind;
import org.ctoportal.compensation.cost.CostModelService;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyClosedException;
import org.ctoportal.compensation.policy.PolicyCost;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyNotFoundException;
import org.ctoportal.compensation.policy.PolicyRemovalService;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.guide.JourneyKind;
import org.ctoportal.guide.JourneyService;
import org.ctoportal.guide.JourneyStep;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitId;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.record.DestructionService;
import org.ctoportal.interview.record.RecordFacts;
import org.ctoportal.interview.record.RefusedDestructionException;
import org.ctoportal.interview.record.SearchRecordService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.records.RecordsStayException.Why;
import org.ctoportal.testing.AtOnce;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything the room does with records, in a district of Texas: only federal rules speak of its records. */
@IntegrationTest
class RecordsTest {

    private static final String KIT = "interview-kit";
    private static final String SELF = "self-assessment";
    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    RetentionService retention;

    @Autowired
    HoldService holds;

    @Autowired
    RecordDestructionService destructions;

    @Autowired
    RecordCertificateService certificates;

    @Autowired
    RecycleBinService bin;

    @Autowired
    BinClock binClock;

    @Autowired
    RecordRows rows;

    @Autowired
    RecordClasses classes;

    @Autowired
    RecordTrees trees;

    @Autowired
    InterviewKitService kits;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    SelfAssessmentService assessments;

    @Autowired
    PolicyService policies;

    @Autowired
    PolicyRemovalService removals;

    @Autowired
    CostModelService costs;

    @Autowired
    PolicyCourseService courses;

    @Autowired
    JourneyService journeys;

    @Autowired
    TemplateStoreService templates;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    SearchDesk searches;

    @Autowired
    SearchRecordService searchRecords;

    @Autowired
    DestructionService searchDestructions;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    @Autowired
    TenantScope scope;

    @Autowired
    DataSource database;

    @Autowired
    EntityManagerFactory factory;

    private DistrictId district;
    private LocalDate today;

    @BeforeEach
    void enter() {
        district = districts.another("TX", CedarHollow.facts());
        districts.actIn(district, Role.HR);
        today = retention.today();
    }

    @AfterEach
    void leave() {
        districts.signOut();
        clock.reset();
    }

    private InterviewKitId kit() {
        return kits.make(new MakeKit(descriptions.draft(CedarHollow.answers()), KitSpan.EVERY_SKILL));
    }

    private SelfAssessmentId assessment() {
        districts.actIn(district, Role.SUPERINTENDENT);
        var id = assessments.begin(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL));
        districts.actIn(district, Role.HR);
        return id;
    }

    private ClassLine line(String name) {
        return retention.classes().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DestroyRecords destroy(String name, Long... numbers) {
        return new DestroyRecords(name, List.of(numbers), numbers.length, "Records officer", null, false);
    }

    private void refused(Why why, DestroyRecords command) {
        assertThatExceptionOfType(RecordsStayException.class)
                .isThrownBy(() -> destructions.destroy(command))
                .satisfies(stay -> assertThat(stay.why()).isEqualTo(why));
    }

    private long rows(String table, String column, long number) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table + " where " + column + " = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    @Test
    void a_kit_is_kept_two_years_from_its_last_change_by_the_federal_rule_and_says_so() {
        var kit = kit();
        assertThat(line(KIT).all()).isOne();
        assertThat(line(KIT).due()).isZero();
        assertThat(line(KIT).terms()).singleElement().satisfies(term -> {
            assertThat(term.source()).contains("29 CFR 1602.40");
            assertThat(term.period().getYears()).isEqualTo(2);
        });

        clock.goTo(today.plusYears(2).minusDays(60));
        assertThat(line(KIT).soon()).isOne();
        assertThat(retention.due(KIT, 0, PAGE)).isEmpty();
        assertThat(retention.due(KIT, RetentionService.SOON, PAGE)).hasSize(1);

        clock.goTo(today.plusYears(2).plusDays(2));
        assertThat(line(KIT).due()).isOne();
        assertThat(retention.due("", 0, PAGE))
                .filteredOn(one -> one.key().className().equals(KIT))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.key().number()).isEqualTo(kit.value());
                    assertThat(due.until()).isEqualTo(due.terms().getFirst().until(due.from()));
                    assertThat(due.path()).isEqualTo("interview-kits/" + kit.value());
                });
    }

    @Test
    void a_district_keeps_longer_than_the_rules_and_never_shorter() {
        kit();
        assertThatExceptionOfType(ShortTermException.class).isThrownBy(() -> retention.keep(KIT, 1, "Schedule"));

        retention.keep(KIT, 6, "Schedule adopted by the board");
        clock.goTo(today.plusYears(5));
        assertThat(line(KIT).due()).isZero();
        clock.goTo(today.plusYears(6).plusDays(2));
        assertThat(line(KIT).due()).isOne();

        clock.goTo(today.plusYears(5));
        retention.keep(KIT, 0, "");
        assertThat(line(KIT).due()).isOne();
    }

    @Test
    void what_no_rule_speaks_of_is_never_due_until_the_district_says_how_long() {
        var mine = assessment();
        clock.goTo(today.plusYears(40));
        assertThat(line(SELF).open()).isOne();
        refused(Why.NOT_DUE, destroy(SELF, mine.value()));

        retention.keep(SELF, 3, "Notes of their owner");
        assertThat(line(SELF).due()).isOne();
    }

    private void employee(PolicyId policy, String number, String facts) {
        JdbcClient.create(database)
                .sql("insert into compensation_holder (version, district_id, policy_id, employee_number, holder_name,"
                        + " facts, changed_at, changed_by) values (0, ?, ?, ?, 'Ray Holt', ?, ?, 'HR')")
                .params(district.value(), policy.value(), number, facts, today.atStartOfDay())
                .update();
    }

    private void repayment(PolicyId policy, String number) {
        JdbcClient.create(database)
                .sql("insert into compensation_repayment (version, district_id, policy_id, employee_number,"
                        + " holder_name, left_on, repaid, recorded_at, recorded_by)"
                        + " values (0, ?, ?, ?, 'Ray Holt', ?, '[]', ?, 'HR')")
                .params(district.value(), policy.value(), number, today, today.atStartOfDay())
                .update();
    }

    private long number(String table) {
        return JdbcClient.create(database)
                .sql("select id from " + table + " where district_id = ?")
                .param(district.value())
                .query(Long.class)
                .single();
    }

    private void claim(PolicyId policy, String number) {
        JdbcClient.create(database)
                .sql(
                        "insert into compensation_claim (version, district_id, policy_id, claimant, claimant_name, claimed_at,"
                                + " facts, status, kind, employee_number, decided_at)"
                                + " values (0, ?, ?, 0, 'Ray Holt', ?, '{}', 'APPROVED', 'COSTS', ?, ?)")
                .params(district.value(), policy.value(), today.atStartOfDay(), number, today.atStartOfDay())
                .update();
    }

    @Test
    void what_counts_from_the_end_of_employment_has_its_day_once_somebody_has_left_everything() {
        district = districts.another("CA", CedarHollow.facts());
        districts.actIn(district, Role.HR);
        var policy = policy();
        var left = today.plusMonths(4);
        employee(policy, "0042", "{\"left\":null}");
        claim(policy, "0042");
        claim(policy, "0099");
        assertThat(line("claim").open()).isEqualTo(2);

        JdbcClient.create(database)
                .sql("update compensation_holder set facts = ? where district_id = ? and employee_number = '0042'")
                .params("{\"left\":\"" + left + "\"}", district.value())
                .update();

        assertThat(line("claim").open()).isOne();
        assertThat(line("pay-facts").open()).isZero();
        clock.goTo(left.plusYears(3).plusDays(1));
        assertThat(retention.due("claim", 0, PAGE)).singleElement().satisfies(due -> {
            assertThat(due.ended()).isEqualTo(left);
            assertThat(due.until()).isEqualTo(left.plusYears(3));
            assertThat(due.terms())
                    .filteredOn(term -> term.source().contains("432.3"))
                    .singleElement()
                    .satisfies(term -> assertThat(due.until(term)).contains(left.plusYears(3)));
        });

        employee(policies.begin(new BeginPolicy("5191", "Another", Set.of())), "0042", "{\"left\":null}");
        assertThat(retention.due("claim", 0, PAGE)).isEmpty();
    }

    /** Their day is read from the facts. */
    @Test
    void facts_of_pay_go_after_claims_and_repayments_of_the_same_employee() {
        district = districts.another("CA", CedarHollow.facts());
        districts.actIn(district, Role.HR);
        var policy = policy();
        employee(policy, "0042", "{\"left\":\"" + today + "\"}");
        claim(policy, "0042");
        repayment(policy, "0042");
        clock.goTo(today.plusYears(12));
        var facts = destroy("pay-facts", number("compensation_holder"));

        refused(Why.NEEDED, facts);
        destructions.destroy(destroy("claim", number("compensation_claim")));
        refused(Why.NEEDED, facts);
        destructions.destroy(destroy("repayment", number("compensation_repayment")));
        destructions.destroy(facts);

        assertThat(rows("compensation_holder", "policy_id", policy.value())).isZero();
    }

    @Test
    void what_is_due_is_destroyed_with_everything_that_belongs_to_it_and_a_certificate_without_words_stays()
            throws Exception {
        var mine = assessment();
        retention.keep(SELF, 3, "Notes of their owner");
        refused(Why.NOT_DUE, destroy(SELF, mine.value()));
        clock.goTo(today.plusYears(3).plusDays(2));

        var certificate = destructions.destroy(destroy(SELF, mine.value()));

        assertThat(rows("self_assessment", "id", mine.value())).isZero();
        assertThat(rows("self_step", "assessment_id", mine.value())).isZero();
        assertThat(certificate.number()).isOne();
        assertThat(certificate.recordCount()).isOne();
        assertThat(certificate.parts()).containsEntry("self_assessment", 1).containsEntry("self_step", 1);
        assertThat(certificate.records()).singleElement().asString().startsWith(mine.value() + "\t");
        assertThat(certificate.digest()).matches("[0-9a-f]{64}");
        assertThat(certificate.approvedBy()).isEqualTo("Records officer");
        assertThat(certificates.list(PAGE)).hasSize(1);
        assertThat(PdfUa.violations(certificates
                        .export(certificate.id(), DocumentFormat.PDF)
                        .bytes()))
                .isEmpty();
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> destructions.destroy(destroy(SELF, mine.value())));
    }

    @Test
    void all_are_destroyed_or_none() {
        var due = kit();
        clock.goTo(today.plusYears(2).plusDays(2));
        districts.actIn(district, Role.HR);
        var later = kit();

        refused(Why.NOT_DUE, destroy(KIT, due.value(), later.value()));

        assertThat(rows("interview_kit", "id", due.value())).isOne();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new DestroyRecords(KIT, List.of(due.value()), 2, "Records officer", null, false));
    }

    @Test
    void under_a_hold_nothing_is_destroyed_or_deleted_by_anybody_until_it_is_lifted() {
        var kit = kit();
        var hold = holds.set(new SetRecordHold(
                "Charge 12", "A charge was filed", List.of(HoldScope.of(new RecordKey(KIT, kit.value())))));
        assertThat(line(KIT).held()).isOne();
        assertThatExceptionOfType(RecordHeldException.class)
                .isThrownBy(() -> kits.delete(kit, kits.get(kit).version()));
        clock.goTo(today.plusYears(3));
        refused(Why.HELD, destroy(KIT, kit.value()));

        holds.lift(hold, "Dismissed");

        assertThat(holds.all()).singleElement().satisfies(over -> {
            assertThat(over.stands()).isFalse();
            assertThat(over.liftReason()).isEqualTo("Dismissed");
        });
        destructions.destroy(destroy(KIT, kit.value()));
        assertThat(rows("interview_kit", "id", kit.value())).isZero();
    }

    @Test
    void a_hold_that_is_set_while_somebody_deletes_stops_them() {
        var kit = kit();
        var version = kits.get(kit).version();

        assertThatExceptionOfType(RecordHeldException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    // What this transaction sees of holds is from before.
                    assertThat(holds.all()).isEmpty();
                    CompletableFuture.runAsync(() -> {
                                districts.actIn(district, Role.HR);
                                holds.set(new SetRecordHold("Suit", "Filed", List.of(HoldScope.of(KIT))));
                                districts.signOut();
                            })
                            .join();
                    kits.delete(kit, version);
                }));

        assertThat(rows("interview_kit", "id", kit.value())).isOne();
    }

    @Test
    void a_hold_on_a_person_covers_everything_about_them_and_one_on_a_class_all_of_it() {
        var mine = assessment();
        var leader = districts.personIn(district, Role.SUPERINTENDENT);
        var person = holds.set(new SetRecordHold("Audit", "Asked for", List.of(HoldScope.ofPerson(leader.value()))));
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(RecordHeldException.class).isThrownBy(() -> assessments.delete(mine));

        districts.actIn(district, Role.HR);
        holds.lift(person, "Answered");
        var whole = holds.set(new SetRecordHold("Suit", "Filed", List.of(HoldScope.of(SELF))));
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(RecordHeldException.class).isThrownBy(() -> assessments.delete(mine));

        districts.actIn(district, Role.HR);
        holds.lift(whole, "Settled");
        districts.actIn(district, Role.SUPERINTENDENT);
        assessments.delete(mine);
        assertThat(rows("self_assessment", "id", mine.value())).isZero();
    }

    @Test
    void a_hold_on_a_search_stops_its_own_destruction() {
        SearchId search = searches.begun(district);
        searchRecords.say(search, -1, new RecordFacts(today, today, null, false));
        holds.set(new SetRecordHold("Charge", "Filed", List.of(HoldScope.of(new RecordKey("search", search.value())))));
        clock.goTo(today.plusYears(3));

        assertThatExceptionOfType(RefusedDestructionException.class)
                .isThrownBy(() -> searchDestructions.request(search));
    }

    /** A kit that a search was asked by, a description that a kit was made of. */
    @Test
    void what_others_need_stays_as_long_as_they_do() {
        var kit = kit();
        var document = kits.get(kit).origin().document();
        JdbcClient.create(database)
                .sql("update authored_document set archived_at = changed_at where id = ?")
                .param(document.value())
                .update();
        clock.goTo(today.plusYears(3));

        refused(Why.NEEDED, destroy("job-description", document.value()));
        destructions.destroy(destroy(KIT, kit.value()));
        destructions.destroy(destroy("job-description", document.value()));

        assertThat(rows("authored_document", "id", document.value())).isZero();
    }

    @Test
    void nobody_destroys_what_is_about_themselves() {
        retention.keep(SELF, 1, "Notes");
        var mine = assessment();
        var me = districts.personIn(district, Role.HR).value();
        JdbcClient.create(database)
                .sql("update self_assessment set owner_id = ? where id = ?")
                .params(me, mine.value())
                .update();
        clock.goTo(today.plusYears(2));

        refused(Why.OWN, destroy(SELF, mine.value()));
    }

    @Test
    void where_the_state_asks_for_a_notice_nothing_goes_without_it() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
        var kit = kit();
        clock.goTo(today.plusYears(7).plusDays(2));
        assertThat(destructions.conditions(KIT)).singleElement().asString().contains("Historical Society");

        refused(Why.RULE, destroy(KIT, kit.value()));
        var noticed = retention.today().minusDays(61);
        refused(Why.RULE, new DestroyRecords(KIT, List.of(kit.value()), 1, "Board", noticed, true));

        destructions.destroy(new DestroyRecords(KIT, List.of(kit.value()), 1, "Board", noticed, false));
        assertThat(rows("interview_kit", "id", kit.value())).isZero();
    }

    @Test
    void the_overview_asks_as_often_for_many_records_as_for_one() {
        kit();
        clock.goTo(today.plusYears(3));
        retention.classes();
        var one = Statements.of(factory, () -> {
            retention.classes();
            retention.due("", 0, PAGE);
        });
        IntStream.range(0, 5).forEach(any -> kit());
        clock.goTo(today.plusYears(6));

        assertThat(Statements.of(factory, () -> {
                    retention.classes();
                    retention.due("", 0, PAGE);
                }))
                .isEqualTo(one)
                .isLessThan(20);
        assertThat(retention.due(KIT, 0, PageRequest.of(1, 4))).hasSize(2);
    }

    @Test
    void another_district_sees_and_destroys_nothing_of_it() {
        var kit = kit();
        clock.goTo(today.plusYears(3));
        var other = districts.another("TX", CedarHollow.facts());
        districts.actIn(other, Role.HR);

        assertThat(retention.due("", 0, PAGE)).isEmpty();
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> destructions.destroy(destroy(KIT, kit.value())));
        assertThatExceptionOfType(RecordNotFoundException.class)
                .isThrownBy(() -> holds.set(
                        new SetRecordHold("Charge", "Filed", List.of(HoldScope.of(new RecordKey(KIT, kit.value()))))));
    }

    private RecordSlice slice(InterviewKitId kit) {
        return slice(KIT, kit.value());
    }

    private RecordSlice slice(String name, long number) {
        return Objects.requireNonNull(
                scope.call(district, "looking at a record", () -> rows.read(classes.get(name), number)));
    }

    @Test
    void what_was_deleted_comes_back_row_by_row_as_it_was() {
        var kit = kit();
        var before = slice(kit);
        kits.delete(kit, kits.get(kit).version());
        assertThat(rows("interview_kit", "id", kit.value())).isZero();

        var binned = bin.list(PAGE).getFirst();
        assertThat(binned.key()).isEqualTo(new RecordKey(KIT, kit.value()));
        assertThat(bin.bringBack(binned.id())).isEqualTo("interview-kits/" + kit.value());

        assertThat(slice(kit)).isEqualTo(before);
        assertThat(kits.get(kit).id()).isEqualTo(kit);
        assertThat(bin.list(PAGE)).isEmpty();
    }

    private PolicyId policy() {
        var id = policies.begin(
                new BeginPolicy("5190", "Recognition of certification", Set.of(RecognitionCard.STIPEND)));
        policies.keepCost(id, new PolicyCost(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, "Business office"));
        return id;
    }

    /** The words go before the policy that names them, and come back before it. */
    @Test
    void a_policy_in_the_making_comes_back_with_its_words_and_estimates() {
        var id = policy();
        var document = policies.get(id).document();
        var before = slice("policy", id.value());
        assertThat(before.counts())
                .containsEntry("compensation_policy", 1)
                .containsEntry("authored_document", 1)
                .containsEntry("compensation_policy_cost", 1);

        removals.delete(id);
        assertThat(rows("compensation_policy", "id", id.value())).isZero();
        assertThat(rows("authored_document", "id", document.value())).isZero();
        assertThat(rows("compensation_policy_cost", "policy_id", id.value())).isZero();
        var binned = bin.list(PAGE).getFirst();
        assertThat(binned.title()).isEqualTo("5190 Recognition of certification");
        bin.bringBack(binned.id());

        assertThat(slice("policy", id.value())).isEqualTo(before);
        assertThat(policies.get(id).title()).isEqualTo("Recognition of certification");
    }

    /** What a colleague is storing is waited for: it is kept, not lost. */
    @Test
    void what_is_added_to_a_policy_while_somebody_deletes_it_comes_back_with_it() throws Exception {
        var id = policy();

        assertThat(AtOnce.second(
                        manager,
                        () -> costs.assume(
                                id, 0, new Assume(AssumptionKind.RETIREMENT, new BigDecimal("7.2"), "Business office")),
                        () -> removals.delete(id)))
                .isEmpty();

        bin.bringBack(bin.list(PAGE).getFirst().id());
        assertThat(costs.get(id).changedBy()).isNotEmpty();
    }

    @Test
    void a_policy_that_somebody_else_is_deleting_is_not_found() throws Exception {
        var id = policy();

        assertThat(AtOnce.second(manager, () -> removals.delete(id), () -> removals.delete(id)))
                .containsInstanceOf(PolicyNotFoundException.class);

        assertThat(bin.list(PAGE)).hasSize(1);
    }

    @Test
    void a_policy_on_which_facts_about_employees_rest_is_not_deleted() {
        var id = policy();
        assertThat(removals.isDeletable(id)).isTrue();
        employee(id, "0042", "{\"left\":null}");

        assertThat(removals.isDeletable(id)).isFalse();
        assertThatExceptionOfType(RecordsStayException.class)
                .isThrownBy(() -> removals.delete(id))
                .satisfies(stay -> assertThat(stay.why()).isEqualTo(Why.NEEDED));
    }

    @Test
    void a_policy_comes_back_although_its_step_of_a_journey_has_another() {
        var journey = journeys.begin(JourneyKind.RECOGNIZE, "Stipend");
        var id = policy();
        journeys.takeIn(journey, JourneyStep.OPTIONS, id.value());
        removals.delete(id);
        var other = policies.begin(new BeginPolicy("5191", "Another", Set.of()));
        journeys.takeIn(journey, JourneyStep.OPTIONS, other.value());

        bin.bringBack(bin.list(PAGE).getFirst().id());

        assertThat(policies.list(PAGE)).hasSize(2);
        assertThat(rows("journey_part", "policy_id", id.value())).isZero();
        assertThat(rows("journey_part", "policy_id", other.value())).isOne();
    }

    @Test
    void a_policy_whose_number_was_taken_meanwhile_stays_in_the_bin() {
        removals.delete(policy());
        policy();

        var binned = bin.list(PAGE).getFirst();
        assertThatExceptionOfType(NotBroughtBackException.class).isThrownBy(() -> bin.bringBack(binned.id()));
        assertThat(policies.list(PAGE)).hasSize(1);
    }

    @Test
    void a_policy_that_others_have_had_or_that_is_on_hold_stays() {
        var held = policy();
        var hold = holds.set(new SetRecordHold("Suit", "Filed", List.of(HoldScope.of("policy"))));
        assertThatExceptionOfType(RecordHeldException.class).isThrownBy(() -> removals.delete(held));
        holds.lift(hold, "Settled");

        courses.handTo(held, ReviewStage.ADMINISTRATION);

        assertThatExceptionOfType(PolicyClosedException.class).isThrownBy(() -> removals.delete(held));
        assertThat(bin.list(PAGE)).isEmpty();
        assertThat(removals.isDeletable(held)).isFalse();
    }

    /** The words of both are documents. */
    @Test
    void a_hold_on_all_job_descriptions_is_none_on_policies() {
        var id = policy();
        holds.set(new SetRecordHold("Suit", "Filed", List.of(HoldScope.of("job-description"))));

        removals.delete(id);

        assertThat(bin.list(PAGE)).hasSize(1);
    }

    @Test
    void an_edition_of_templates_comes_back_with_its_changes_unless_another_was_begun() {
        var framework = templates.currentFramework().id();
        var id = editions.derive(framework);
        var duty = new PartId("responsibilities", "LV-R1");
        parts.switchOff(id, duty, true);
        parts.comment(id, duty, "Not here.");
        editions.unlock(id);
        var before = slice("template-edition", id.value());
        assertThat(before.counts()).containsOnlyKeys("edition", "edition_part", "edition_comment");

        editions.discard(id);
        assertThat(rows("edition_part", "edition_id", id.value())).isZero();
        var other = editions.derive(framework);
        var binned = bin.list(PAGE).getFirst();
        assertThatExceptionOfType(NotBroughtBackException.class).isThrownBy(() -> bin.bringBack(binned.id()));

        editions.discard(other);
        assertThat(bin.bringBack(binned.id())).isEqualTo(FrameworkRoutes.editionOf(id.value()));
        assertThat(slice("template-edition", id.value())).isEqualTo(before);
        assertThat(editions.get(id).comments()).hasSize(1);
    }

    /** No record: a class that nobody sees, and names in it are written over as everywhere outside of records. */
    @Test
    void an_edition_of_templates_is_no_record() {
        assertThat(retention.classes()).extracting(ClassLine::name).doesNotContain("template-edition");
        scope.run(
                district,
                "looking at what records consist of",
                () -> assertThat(trees.with("edition")).isEmpty());
    }

    @Test
    void what_it_belongs_to_is_gone_so_it_stays_in_the_bin() {
        var kit = kit();
        var document = kits.get(kit).origin().document();
        kits.delete(kit, kits.get(kit).version());
        JdbcClient.create(database)
                .sql("update authored_document set archived_at = changed_at where id = ?")
                .param(document.value())
                .update();
        clock.goTo(today.plusYears(3));
        destructions.destroy(destroy("job-description", document.value()));

        var binned = bin.list(PAGE).getFirst();
        assertThatExceptionOfType(NotBroughtBackException.class).isThrownBy(() -> bin.bringBack(binned.id()));
        assertThat(bin.list(PAGE)).hasSize(1);
    }

    @Test
    void after_thirty_days_the_bin_is_emptied_but_for_what_is_on_hold() {
        var kit = kit();
        kits.delete(kit, kits.get(kit).version());
        var hold = holds.set(new SetRecordHold("Suit", "Filed", List.of(HoldScope.of(KIT))));
        var binned = bin.list(PAGE).getFirst();
        assertThatExceptionOfType(RecordHeldException.class).isThrownBy(() -> bin.destroy(binned.id()));

        clock.goTo(today.plusDays(29));
        binClock.empty();
        clock.goTo(today.plusDays(32));
        binClock.empty();
        assertThat(bin.list(PAGE)).hasSize(1);

        holds.lift(hold, "Settled");
        binClock.empty();
        assertThat(bin.list(PAGE)).isEmpty();
    }

    @Test
    void only_whoever_keeps_records_may() {
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> retention.classes());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> holds.all());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> destructions.destroy(destroy(KIT, 1L)));
    }

    /** Whoever adds a table finds here where it went. */
    @Test
    void a_record_is_what_belongs_to_it_and_to_no_other() {
        var expected = Map.<String, List<String>>ofEntries(
                Map.entry("claim", List.of("compensation_claim", "compensation_claim_receipt")),
                Map.entry(
                        "credential",
                        List.of(
                                "credential_evidence",
                                "credential_holding",
                                "credential_holding_step",
                                "credential_learning",
                                "outgoing_mail")),
                Map.entry("earlier-eligibility", List.of("credential_earlier_eligibility")),
                Map.entry("eligibility", List.of("credential_kept_eligibility")),
                Map.entry("started-answers", List.of("started_answers")),
                Map.entry(
                        "evaluation",
                        List.of(
                                "evaluation",
                                "evaluation_access",
                                "evaluation_edition",
                                "evaluation_handover",
                                "evaluation_receipt",
                                "evaluation_response",
                                "outgoing_mail")),
                Map.entry(
                        "feedback-round",
                        List.of(
                                "feedback_answer",
                                "feedback_command",
                                "feedback_link",
                                "feedback_rater",
                                "feedback_round",
                                "feedback_version",
                                "outgoing_mail")),
                Map.entry(
                        "growth-plan",
                        List.of(
                                "growth_change",
                                "growth_evidence",
                                "growth_goal",
                                "growth_plan",
                                "growth_standing",
                                "outgoing_mail")),
                Map.entry(KIT, List.of("interview_kit", "interview_kit_edition", "journey_part")),
                Map.entry(
                        "job-description",
                        List.of(
                                "approval",
                                "approval_decision",
                                "approval_remark",
                                "approval_signer",
                                "authored_document",
                                "document_revision",
                                "finding_waiver",
                                "journey_part",
                                "position_memo",
                                "upgrade_run_document",
                                "written_answers")),
                Map.entry("letter", List.of("outgoing_mail")),
                Map.entry("reminder", List.of("outgoing_mail")),
                Map.entry("pay-facts", List.of("compensation_holder")),
                Map.entry("payments", List.of("compensation_payroll_batch")),
                Map.entry("posting", List.of("journey_part", "posted_page", "posting", "posting_edition")),
                Map.entry("repayment", List.of("compensation_repayment")),
                Map.entry(
                        SELF,
                        List.of(
                                "matrix_entry",
                                "matrix_score",
                                "outgoing_mail",
                                "self_assessment",
                                "self_rating",
                                "self_share",
                                "self_step")),
                Map.entry(
                        "team-assessment",
                        List.of(
                                "outgoing_mail",
                                "team_answer",
                                "team_assessment",
                                "team_member",
                                "team_result",
                                "team_step")));

        scope.run(
                district,
                "looking at what records consist of",
                () -> assertThat(classes.kept().stream().filter(one -> one.procedure() == Procedure.HERE))
                        .allSatisfy(one -> assertThat(trees.of(one).parts().keySet())
                                .as(one.name())
                                .containsExactlyInAnyOrderElementsOf(expected.get(one.name()))));
    }
}
