package org.ctoportal.assessment.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.assessment.dashboard.DistrictDashboardService;
import org.ctoportal.assessment.dashboard.paper.DashboardPaperService;
import org.ctoportal.assessment.growth.GrowthPlanService;
import org.ctoportal.assessment.growth.PathOrder;
import org.ctoportal.assessment.growth.PlanSharingService;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.self.Extent;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfShareService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.shared.Fraction;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SkillsMatrixServiceTest {

    private static final int LONG_ENOUGH_MILLIS = 1000;

    @Autowired
    SkillsMatrixService matrices;

    @Autowired
    MatrixConsentService consents;

    @Autowired
    DistrictDashboardService dashboards;

    @Autowired
    DashboardPaperService papers;

    @Autowired
    SelfAssessmentFounding founding;

    @Autowired
    SelfAssessmentService assessments;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    PostingDesk desk;

    @Autowired
    TwoDistricts districts;

    @Autowired
    PlatformTransactionManager transactions;

    private DistrictId district;
    private MatrixDesk team;

    @BeforeEach
    void enter() {
        district = districts.another(CedarHollow.facts());
        team = new MatrixDesk(districts, founding, district);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void nobody_is_counted_before_three_are_and_then_all_are_at_once() {
        team.submitted(team.leader("One"), 2);
        team.submitted(team.leader("Two"), 3);
        assertThat(figures().isEmpty()).isTrue();

        team.submitted(team.leader("=Three"), 5);
        assertThat(sum()).isEqualTo(new SkillMean(3, Fraction.of(10)));
        team.submitted(team.leader("Four"), 5);

        assertThat(sum()).isEqualTo(new SkillMean(3, Fraction.of(10)));
        assertThat(figures().named()).isEmpty();
    }

    @Test
    void a_name_stands_there_while_its_owner_consents_and_the_owner_sees_who_looked() {
        var email = team.leader("=Casey");
        team.submitted(email, 4);
        consents.consent();

        assertThat(figures().named())
                .singleElement()
                .satisfies(run -> assertThat(run.skills().get("LV").formula()).isEqualTo("20 ÷ 5 = 4"));
        assertThat(new String(csv(), StandardCharsets.UTF_8))
                .contains("person,'=Casey,")
                .doesNotContain(",=Casey");
        districts.actAs(email, district);
        assertThat(consents.mine().looks())
                .extracting(LookLine::by, LookLine::taken)
                .containsExactly(tuple("HR C", true), tuple("HR C", false));
        consents.withdraw();

        assertThat(figures().isEmpty()).isTrue();
        team.submitted(team.leader("Two"), 3);
        team.submitted(team.leader("Three"), 3);
        assertThat(figures().isEmpty())
                .as("what was seen by name is never counted")
                .isTrue();
    }

    @Test
    void who_is_counted_already_stays_in_the_sum_and_is_not_named() {
        var email = team.leader("One");
        var counted = team.submitted(email, 2);
        team.submitted(team.leader("Two"), 3);
        team.submitted(team.leader("Three"), 5);
        figures();
        districts.actAs(email, district);

        consents.consent();

        assertThat(consents.mine().countedAlready()).isTrue();
        assertThat(figures().named()).isEmpty();
        districts.actAs(email, district);
        assessments.delete(counted);
        assertThat(sum()).isEqualTo(new SkillMean(3, Fraction.of(10)));
        team.submitted(email, 4);
        assertThat(figures().named()).hasSize(1);
        assertThat(figures().people(figures().years().getFirst().year())).isEqualTo(3);
    }

    @Test
    void what_waits_and_is_taken_away_is_never_counted() {
        var email = team.leader("One");
        var waiting = team.submitted(email, 1);
        assessments.delete(waiting);

        team.submitted(team.leader("Two"), 3);
        team.submitted(team.leader("Three"), 5);

        assertThat(figures().isEmpty()).isTrue();
    }

    /** Who may read would know a part of every sum. */
    @Test
    void a_reader_is_in_it_by_name_or_not_at_all() {
        districts.actIn(district, Role.SUPERINTENDENT);
        founding.found(
                MatrixDesk.LEADER, List.of(new SelfAssessmentFounding.FinishedRun("3".repeat(50), Duration.ZERO)));
        team.submitted(team.leader("Two"), 3);
        team.submitted(team.leader("Three"), 5);

        assertThat(figures().isEmpty()).isTrue();
        districts.actIn(district, Role.SUPERINTENDENT);
        consents.consent();
        assertThat(figures().named()).hasSize(1);
    }

    /** With two of three known to somebody, the sum would tell the third. */
    @Test
    void what_was_shared_and_who_reads_sums_by_now_are_in_none(@Autowired SelfShareService shares) {
        var shared = team.submitted(team.leader("One"), 2);
        shares.share(shared, districts.person(districts.emailIn(district, Role.SUPERINTENDENT)), Extent.SCORES);
        var reader = team.leader("Two");
        team.submitted(reader, 3);
        districts.seat(reader, district, Role.HR);
        team.submitted(team.leader("Three"), 5);
        team.submitted(team.leader("Four"), 4);
        assertThat(figures().isEmpty()).isTrue();

        team.submitted(team.leader("Five"), 5);

        assertThat(sum()).isEqualTo(new SkillMean(3, Fraction.of(14)));
        assertThat(figures().named()).isEmpty();
    }

    /** Two people wait, one before and one after showing a plan to a reader of sums; neither is counted. */
    @Test
    void whose_scores_a_shared_growth_plan_shows_is_in_no_sum(
            @Autowired GrowthPlanService plans, @Autowired PlanSharingService sharing) {
        var reader = districts.person(districts.emailIn(district, Role.SUPERINTENDENT));
        var before = team.leader("Before");
        team.submitted(before, 2);
        plans.begin(terms(), null);
        sharing.share(reader);
        var after = team.leader("After");
        districts.actAs(after, district);
        plans.begin(terms(), null);
        sharing.share(reader);
        team.submitted(after, 3);
        team.submitted(team.leader("Three"), 5);
        team.submitted(team.leader("Four"), 4);
        assertThat(figures().isEmpty()).isTrue();

        team.submitted(team.leader("Five"), 5);

        assertThat(sum()).isEqualTo(new SkillMean(3, Fraction.of(14)));
        assertThat(figures().named()).isEmpty();
    }

    private static PlanTerms terms() {
        return new PlanTerms(
                PathOrder.TECHNICAL, LocalDate.now(ZoneOffset.UTC).plusDays(7), new BigDecimal("5"), List.of("LV"));
    }

    @Test
    void the_job_descriptions_ask_by_their_duties_and_the_district_stands_beside_it() {

        districts.actIn(district, Role.SUPERINTENDENT);
        var description = descriptions.draft(CedarHollow.answers());
        desk.approve(district, description);
        Stream.of(2, 3, 4).forEach(level -> team.submitted(team.leader("Leader " + level), level));

        districts.actIn(district, Role.SUPERINTENDENT);
        var dashboard = dashboards.view();

        assertThat(dashboard.team().asked().descriptions()).isEqualTo(1);
        assertThat(dashboard.team().asked().percent("LV")).isEqualTo("10.0%");
        assertThat(dashboard.people()).isEqualTo(3);
        assertThat(dashboard.urgent()).hasSize(5).first().satisfies(one -> {
            assertThat(one.formula()).isEqualTo("(4 − 3.00) × 10.0 = 10.00");
            assertThat(one.bands()).isEmpty();
            assertThat(one.untold()).isEqualTo(3);
        });
        assertThat(papers.paper(DocumentFormat.PDF).bytes()).startsWith('%', 'P', 'D', 'F');
        assertThat(new String(papers.paper(DocumentFormat.MARKDOWN).bytes(), StandardCharsets.UTF_8))
                .contains("3 people together", "(4 − 3.00) × 10.0 = 10.00");
    }

    /** Each takes the entries in the order of their numbers; taken as the indexes have them, one of the two would be thrown out. */
    @Test
    void consenting_and_counting_in_the_same_moment_wait_for_each_other(@Autowired JdbcTemplate rows) throws Exception {
        addEarlierRuns(rows);
        Stream.of("One", "Two", "Three").forEach(name -> team.submitted(team.leader(name), 3));
        assertThat(sum()).isEqualTo(new SkillMean(3, Fraction.of(9)));
        var consenting = team.leader("Four");
        team.submitted(consenting, 4);
        team.submitted(team.leader("Five"), 4);

        whileConsenting(consenting, () -> team.submitted(team.leader("Six"), 4));

        assertThat(figures().named()).hasSize(1);
        assertThat(sum()).as("two wait for a third").isEqualTo(new SkillMean(3, Fraction.of(9)));
    }

    @Test
    void so_do_consenting_and_the_first_count_of_a_year(@Autowired JdbcTemplate rows) throws Exception {
        addEarlierRuns(rows);
        Stream.of("One", "Two").forEach(name -> team.submitted(team.leader(name), 3));
        var consenting = team.leader("Three");
        team.submitted(consenting, 4);

        whileConsenting(consenting, () -> {
            districts.actIn(district, Role.SUPERINTENDENT);
            return matrices.view();
        });

        assertThat(figures().named()).hasSize(1);
        assertThat(figures().years()).as("two wait for a third").isEmpty();
    }

    /** So many that the database finds entries by their indexes, as it does in a district that has some. */
    private void addEarlierRuns(JdbcTemplate rows) {
        var person = districts.personIn(district, Role.HR).value();
        rows.batchUpdate(
                """
                insert into matrix_entry (version, district_id, person_id, run, school_year, way, submitted_at)
                values (0, ?, ?, ?, 2000, 'BY_NAME', '2000-08-01')""",
                IntStream.rangeClosed(1, 500)
                        .mapToObj(run -> new Object[] {district.value(), person, run})
                        .toList());
        rows.execute("analyze table matrix_entry");
    }

    /** Before the consent is stored somebody else does something that counts, and neither is thrown out. */
    private void whileConsenting(String email, Callable<?> counting) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            districts.actAs(email, district);
            var transaction = new TransactionTemplate(transactions);
            transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
            var counted = transaction.execute(status -> {
                consents.consent();
                var waiting = threads.submit(counting);
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> waiting.get(LONG_ENOUGH_MILLIS, TimeUnit.MILLISECONDS));
                return waiting;
            });
            counted.get();
        }
    }

    /** The same person leads technology in two districts and consents in one. */
    @Test
    void a_consent_names_nobody_in_another_district() {
        var other = districts.another(CedarHollow.facts());
        var email = team.leader("Casey");
        districts.seat(email, other, Role.TECHNOLOGY_LEADER);
        team.submitted(email, 4);
        consents.consent();
        new MatrixDesk(districts, founding, other).submitted(email, 2);

        assertThat(figures().named()).hasSize(1);
        districts.actIn(other, Role.HR);
        assertThat(matrices.view().figures().named()).isEmpty();
        districts.actAs(email, other);
        assertThat(consents.mine().since()).isNull();
    }

    @Test
    void nobody_else_may_read_it() {
        for (var role : List.of(Role.BOARD_SECRETARY, Role.PANELIST)) {
            districts.actIn(district, role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(matrices::view);
        }
        team.submitted(team.leader("One"), 3);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(matrices::view);
    }

    private byte[] csv() {
        districts.actIn(district, Role.HR);
        return papers.csv().bytes();
    }

    private MatrixFigures figures() {
        districts.actIn(district, Role.HR);
        return matrices.view().figures();
    }

    private SkillMean sum() {
        return figures().years().getFirst().of("LV");
    }
}
