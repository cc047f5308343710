package org.ctoportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ctoportal.assessment.evaluation.EvaluationActs;
import org.ctoportal.assessment.evaluation.EvaluationBeginningService;
import org.ctoportal.assessment.evaluation.EvaluationCycleService;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.TextPlace;
import org.ctoportal.assessment.evaluation.WriteText;
import org.ctoportal.assessment.feedback.BeginRound;
import org.ctoportal.assessment.feedback.FeedbackRoundService;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.assessment.growth.GoalService;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.GrowthPlanService;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.PathOrder;
import org.ctoportal.assessment.growth.PlanSharingService;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.growth.SheetWords;
import org.ctoportal.assessment.growth.WriteGoal;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.instrument.InstrumentShelf;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Extent;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.RecordRating;
import org.ctoportal.assessment.self.SelfAnswerService;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfShareService;
import org.ctoportal.assessment.team.BeginTeamAssessment;
import org.ctoportal.assessment.team.DeleteTeamAssessment;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.assessment.team.TeamDeletionService;
import org.ctoportal.assessment.team.TeamRunningService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Who finds assessments, growth plans and feedback: whoever their rooms show them to, and nobody by what is said in them. */
@IntegrationTest
class FoundAssessmentsTest {

    private static final String HIDDEN = "Xerophyte";

    @Autowired
    FindingService finding;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EvaluationBeginningService beginning;

    @Autowired
    EvaluationService evaluations;

    @Autowired
    EvaluationCycleService cycle;

    @Autowired
    SelfAssessmentService selfAssessments;

    @Autowired
    SelfAnswerService answers;

    @Autowired
    SelfShareService shares;

    @Autowired
    InstrumentShelf instruments;

    @Autowired
    GrowthPlanService plans;

    @Autowired
    GoalService goals;

    @Autowired
    PlanSharingService sharing;

    @Autowired
    FeedbackRoundService rounds;

    @Autowired
    TeamAssessmentService teams;

    @Autowired
    TeamRunningService running;

    @Autowired
    TeamDeletionService deletions;

    @Autowired
    TestClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    private IndexDesk index;
    private DistrictId district;

    /** A district whose templates and rules are not in the index: what these tests are about is there with the first search. */
    @BeforeEach
    void found() {
        index = beans.createBean(IndexDesk.class);
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        index.begin(district);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    private Set<FoundKind> kinds(String words) {
        return finding.find(words).stream().map(FoundGroup::kind).collect(Collectors.toSet());
    }

    private Set<FoundKind> kindsAs(Role role, String words) {
        districts.actIn(district, role);
        return kinds(words);
    }

    private Set<FoundKind> kindsAs(String email, String words) {
        districts.actAs(email, district);
        return kinds(words);
    }

    private Set<String> places(String words) {
        return finding.find(words).stream()
                .flatMap(group -> group.some().stream())
                .map(Found::route)
                .collect(Collectors.toSet());
    }

    private LocalDate inTwoWeeks() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(14);
    }

    @Test
    void an_evaluation_is_found_by_who_writes_it_and_by_its_employee_once_it_is_shared() {
        var acts = EvaluationActs.in(district, districts, beginning, evaluations, cycle);
        districts.seat(acts.employee(), district, Role.HR);
        acts.asSupervisor();
        var id = acts.begun(EvaluationActs.FIRST);
        evaluations.write(id, new WriteText(TextPlace.MID_YEAR, "", "", HIDDEN + " in the server room"));

        assertThat(kinds("robin vale 2024")).containsExactly(FoundKind.WRITTEN_EVALUATION);
        assertThat(places("robin vale")).containsExactly(EvaluationRoutes.of(id));
        assertThat(kinds(HIDDEN)).isEmpty();
        assertThat(kindsAs(acts.employee(), "robin vale"))
                .doesNotContain(FoundKind.OWN_EVALUATION, FoundKind.EVALUATION);
        assertThat(kindsAs(Role.HR, "robin vale 2024")).containsExactly(FoundKind.EVALUATION);
        assertThat(kindsAs(Role.BOARD_SECRETARY, "robin vale")).isEmpty();
        assertThat(kindsAs(Role.PANELIST, "robin vale")).isEmpty();
        acts.asSupervisor();
        cycle.shareMidYear(id);
        assertThat(kindsAs(acts.employee(), "robin vale 2024")).containsExactly(FoundKind.OWN_EVALUATION);
        assertThat(kinds(HIDDEN)).isEmpty();
        districts.actInFirst(Role.HR);
        assertThat(kinds("robin vale 2024")).isEmpty();
    }

    @Test
    void a_self_assessment_is_found_by_its_owner_and_by_whom_it_is_shared_with_as_long_as_it_is() {
        var instrument = instruments.current(InstrumentKind.TECHNOLOGY_LEADER);
        var id = submitted();

        assertThat(kinds(instrument.name())).contains(FoundKind.SELF_ASSESSMENT);
        assertThat(places(instrument.name())).contains(SelfAssessmentRoutes.reportOf(id));
        assertThat(kinds(HIDDEN)).isEmpty();
        assertThat(kindsAs(Role.HR, "superintendent c")).isEmpty();
        districts.actIn(district, Role.SUPERINTENDENT);
        shares.share(id, districts.personIn(district, Role.HR), Extent.RATINGS);
        assertThat(kindsAs(Role.HR, "superintendent c")).containsExactly(FoundKind.SHARED_SELF_ASSESSMENT);
        assertThat(places("superintendent c")).containsExactly(SelfAssessmentRoutes.sharedOf(id));
        assertThat(kinds(HIDDEN)).isEmpty();
        assertThat(kindsAs(Role.BOARD_SECRETARY, "superintendent c")).isEmpty();
        districts.actIn(district, Role.SUPERINTENDENT);
        shares.revoke(id, districts.personIn(district, Role.HR));
        assertThat(kindsAs(Role.HR, "superintendent c")).isEmpty();
        districts.actIn(district, Role.SUPERINTENDENT);
        shares.share(id, districts.personIn(district, Role.HR), Extent.RATINGS);
        selfAssessments.delete(id);
        assertThat(kinds(instrument.name())).doesNotContain(FoundKind.SELF_ASSESSMENT);
        assertThat(kindsAs(Role.HR, "superintendent c")).isEmpty();
    }

    private SelfAssessmentId submitted() {
        var owner = districts.personIn(district, Role.SUPERINTENDENT);
        var id = selfAssessments.begin(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL));
        answers.record(
                id,
                owner,
                instruments
                        .current(InstrumentKind.TECHNOLOGY_LEADER)
                        .statements()
                        .map(one -> new RecordRating(UUID.randomUUID(), one.code(), 3, false, HIDDEN))
                        .toList());
        answers.submit(id, owner, UUID.randomUUID(), true);
        return id;
    }

    @Test
    void a_growth_plan_and_its_goals_are_found_by_their_owner_and_the_plan_by_whom_it_is_shown_to() {
        plans.begin(new PlanTerms(PathOrder.ANY, inTwoWeeks(), new BigDecimal("5"), List.of("LV")), null);
        goals.write(new WriteGoal("Lead the zirconium steering group", "LV", "", null, null, GoalStatus.PLANNED));
        plans.say(SheetWords.NONE, new SheetWords("learn of feldspar", "", "", "", ""));
        var plan = plans.find().orElseThrow();

        assertThat(kinds("zirconium")).containsExactly(FoundKind.GOAL);
        assertThat(places("zirconium"))
                .containsExactly(GrowthRoutes.goalOf(plan.goals().getFirst().id()));
        assertThat(kinds("feldspar")).containsExactly(FoundKind.GROWTH_PLAN);
        assertThat(finding.at(List.of(GrowthRoutes.PLAN)))
                .extracting(Found::kind)
                .containsExactly(FoundKind.GROWTH_PLAN);
        sharing.share(districts.personIn(district, Role.HR));
        assertThat(kindsAs(Role.HR, "superintendent c")).containsExactly(FoundKind.SHARED_GROWTH_PLAN);
        assertThat(places("superintendent c")).containsExactly(GrowthRoutes.sharedOf(plan.id()));
        assertThat(kinds("zirconium")).isEmpty();
        assertThat(kinds("feldspar")).isEmpty();
        assertThat(kindsAs(Role.BOARD_SECRETARY, "superintendent c")).isEmpty();
        districts.actIn(district, Role.SUPERINTENDENT);
        sharing.keepToOneself();
        assertThat(kindsAs(Role.HR, "superintendent c")).isEmpty();
    }

    @Test
    void a_feedback_round_is_found_by_those_who_keep_feedback_and_by_the_one_it_is_about() {
        var leader = districts.panelistIn(district, "Robin Vale");
        districts.seat(leader, district, Role.TECHNOLOGY_LEADER);
        districts.actIn(district, Role.HR);
        var round = rounds.begin(new BeginRound(districts.person(leader), inTwoWeeks()));
        rounds.ask(round, RaterGroup.CABINET, HIDDEN + " Quill <quill@example.org>");

        assertThat(kinds("robin vale " + inTwoWeeks().getYear())).containsExactly(FoundKind.FEEDBACK_ROUND);
        assertThat(places("robin vale")).contains(FeedbackRoutes.of(round));
        assertThat(kinds(HIDDEN)).isEmpty();
        assertThat(kindsAs(Role.SUPERINTENDENT, "robin vale")).containsExactly(FoundKind.FEEDBACK_ROUND);
        assertThat(kindsAs(leader, "robin vale")).containsExactly(FoundKind.OWN_FEEDBACK_ROUND);
        assertThat(kindsAs(Role.BOARD_SECRETARY, "robin vale")).isEmpty();
        districts.actIn(district, Role.HR);
        rounds.discard(round);
        assertThat(kinds("robin vale")).doesNotContain(FoundKind.FEEDBACK_ROUND);
        assertThat(kindsAs(leader, "robin vale")).isEmpty();
    }

    @Test
    void a_team_assessment_is_found_by_those_who_keep_it_and_by_those_who_are_asked_until_they_are_not() {
        var robin = districts.panelistIn(district, "Robin Vale");
        var lee = districts.panelistIn(district, "Lee Novak");
        var superintendent = districts.personIn(district, Role.SUPERINTENDENT);
        districts.actIn(district, Role.HR);
        var team = List.of(superintendent, districts.person(robin), districts.person(lee));
        var id = teams.begin(new BeginTeamAssessment("Where quartzite stands", team, inTwoWeeks()));

        assertThat(kinds("quartzite")).containsExactly(FoundKind.TEAM_ASSESSMENT);
        assertThat(kindsAs(Role.SUPERINTENDENT, "quartzite")).containsExactly(FoundKind.TEAM_ASSESSMENT);
        assertThat(kindsAs(robin, "quartzite")).containsExactly(FoundKind.ASKED_TEAM_ASSESSMENT);
        assertThat(places("quartzite")).containsExactly(TeamAssessmentRoutes.of(id));
        assertThat(kindsAs(Role.PANELIST, "quartzite")).isEmpty();
        districts.actIn(district, Role.HR);
        running.add(id, List.of(districts.personIn(district, Role.BOARD_SECRETARY)));
        running.takeOff(id, districts.person(robin));
        assertThat(kindsAs(robin, "quartzite")).isEmpty();
        assertThat(kindsAs(Role.BOARD_SECRETARY, "quartzite")).containsExactly(FoundKind.ASKED_TEAM_ASSESSMENT);
        districts.actIn(district, Role.HR);
        deletions.delete(new DeleteTeamAssessment(id, 3, 0));
        assertThat(kinds("quartzite")).isEmpty();
        assertThat(kindsAs(lee, "quartzite")).isEmpty();
    }
}
