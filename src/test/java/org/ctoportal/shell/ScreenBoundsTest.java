package org.ctoportal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctoportal.assessment.evaluation.EvaluationActs;
import org.ctoportal.assessment.evaluation.EvaluationBeginningService;
import org.ctoportal.assessment.evaluation.EvaluationCycleService;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.feedback.FeedbackDesk;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.growth.GoalService;
import org.ctoportal.assessment.growth.GroupTerms;
import org.ctoportal.assessment.growth.GrowthPlanService;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.PathOrder;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.growth.StudyGroupService;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentFounding;
import org.ctoportal.assessment.self.SelfAssessmentFounding.FinishedRun;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentFounding;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundAssessment;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundMember;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.cost.CostRoutes;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.LearningService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.holding.WriteLearning;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.decision.DecisionRoutes;
import org.ctoportal.interview.kit.InterviewKitRoutes;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.preference.PreferenceClaim;
import org.ctoportal.interview.record.RecordFacts;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.record.SearchRecordService;
import org.ctoportal.interview.record.SetHold;
import org.ctoportal.interview.result.ResultRoutes;
import org.ctoportal.interview.result.ScenarioFour;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.schedule.ScheduleRoutes;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.search.AdverseImpactService;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.ClaimPreference;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.VeteransPreferenceService;
import org.ctoportal.interview.search.VoluntaryGroup;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailRoutes;
import org.ctoportal.mail.MailService;
import org.ctoportal.salary.SalaryRoutes;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.Schedules;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What opening a screen may cost at most: state on the server, bytes to the browser before compression, statements. A
 * bound is what was measured and a fifth; who needs more has a reason and says it here. The round trips that the browser
 * makes are bounded by its own journey. The salary schedules to choose from are one statement more. Whoever keeps
 * templates is told what others offer: one statement more.
 * The editor shows what the rules find: some twenty nodes, and five statements for rules, waivers and the profile.
 * The start page asks every room what it has for the person to do, ahead of them and changed: some three statements each,
 * however much there is, and a tile for each of their main jobs. A kit asks whether its job description was
 * approved since. Every room has its entry in the menu of every screen: some two nodes each. An evaluation that is written
 * is a form of ten skills, seven texts and what follows from them; a final one tells from whom it was taken over. The result of a team is a row with a bar for each of
 * twenty-five statements.
 * Who assesses the own work is asked there whether the skills matrix may show a name: two statements more.
 * The own account is in the menu of the person, and the people in that of whoever keeps them: three nodes and 400 bytes more.
 * The list has filters, who begins a description is offered the district's own templates and titles in use (two more), and
 * the editor counts requirements and tells the reading level.
 * Every screen has its help in its head, and journeys, help and setting up are in the menu: ten nodes and 1500 bytes more.
 * The words of letters have their entry in the menu of whoever keeps the profile: two nodes and 500 bytes more.
 * The search stands there with a button for wide and one for narrow screens: six nodes, and what its keys need.
 */
class ScreenBoundsTest extends ViewTest {

    private static final String EDITOR = "editor";
    private static final String SCHEDULE = "schedule";
    private static final String KIT = "kit";
    private static final String INTERVIEW_DAY = "interview-day";
    private static final String RECORDS = "records";

    @LocalServerPort
    int port;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    SalaryScheduleService schedules;

    @Autowired
    InterviewKitService kits;

    @Autowired
    SearchDesk searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    VeteransPreferenceService preference;

    @Autowired
    AdverseImpactService impact;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    @Autowired
    SearchRecordService records;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ScoringDesk scoring;

    @Autowired
    ApplicationContext portal;

    @Autowired
    MailService mails;

    @Autowired
    EvaluationBeginningService evaluationBeginning;

    @Autowired
    EvaluationService evaluations;

    @Autowired
    EvaluationCycleService evaluationCycle;

    @Autowired
    SelfAssessmentFounding assessments;

    @Autowired
    TeamAssessmentService teamAssessments;

    @Autowired
    TeamAssessmentFounding teams;

    @Autowired
    HoldingService holdings;

    @Autowired
    LearningService learning;

    @Autowired
    GrowthPlanService growth;

    @Autowired
    GoalService goals;

    @Autowired
    StudyGroupService studyGroups;

    @Autowired
    PlatformTransactionManager transactions;

    private DistrictId district;

    /** Address of the member of a panel who opens the screen; empty for those who run the search. */
    private String member = "";

    @BeforeEach
    void open() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                                 207, 59000, 26",
        "waiting,                                            172, 57000, 20",
        "search?q=superintendent+network,                    172, 55000, 9",
        "district/set-up,                                    212, 67000, 10",
        "help,                                              962, 295500, 4",
        "journeys,                                           172, 57000, 4",
        "job-descriptions,                                   178, 71700, 7",
        "job-descriptions/new,                               240, 82500, 7",
        "district/profile,                                   252, 112000, 6",
        "framework,                                          172, 65500, 3",
        "framework/CLAUSES-STARTER?item=WI-118-24,           212, 83500, 3",
        "framework/ASSESS-STARTER,                           277, 89500, 3",
        "framework/GROWTH-STARTER,                           257, 87500, 3",
        "framework/CREDENTIALS-STARTER,                      207, 75500, 3",
        "salary-schedules,                                   155, 60500, 4",
        "schedule,                                           442, 142000, 4",
        "rules,                                              332, 126500, 5",
        "rules/WI-PI-34.068,                                 322, 123000, 6",
        "rules/new,                                          322, 123000, 5",
        "editor,                                             412, 141000, 16",
        "interview-kits,                                     149, 59000, 5",
        "kit,                                                347, 127000, 15",
        "searches,                                           151, 49500, 4",
        "search,                                             197, 80000, 3",
        "search-candidate,                                   272, 97000, 15",
        "search-preference,                                  342, 95500, 15",
        "search-impact,                                      262, 75000, 8",
        "interview-day,                                      542, 177000, 24",
        "records,                                            342, 137000, 36",
        "records-held,                                       382, 137000, 30",
        "retention,                                          172, 67000, 22",
        "outbox,                                             152, 92800, 4",
        "account,                                            182, 67000, 8",
        "account/programs,                                   182, 67000, 8",
        "self-assessments,                                   162, 61000, 8",
        "team-skills,                                        352, 117000, 22",
        "team-skills/district,                               442, 151000, 26",
        "growth,                                             322, 97000, 9",
        "growth-plan,                                        722, 207000, 12",
        "growth-path,                                        365, 107000, 6",
        "growth-weeks,                                       422, 97000, 6",
        "growth-group,                                       522, 132000, 9",
        "credentials/eligibility,                            282, 97000, 7",
        "credentials/holders,                                222, 97000, 7",
        "credentials/holders/issuers,                        172, 67000, 5",
        "credentials/catalogue,                              222, 149000, 6",
        "credentials/catalogue/CETL,                         322, 97000, 6",
        "credentials/cohorts,                                222, 97000, 6",
        "credential-held,                                    422, 127000, 19",
        "self-assessments/new,                               184, 67000, 5",
        "self-answering,                                     172, 87000, 9",
        "self-report,                                        522, 167000, 11",
        "team-assessments,                                   147, 52000, 5",
        "team-assessments/new,                               182, 67000, 6",
        "team-assessment,                                    272, 87000, 10",
        "team-answering,                                     172, 67000, 12",
        "team-result,                                        902, 257000, 9",
        "panel-board,                                        256, 71300, 11",
        "panel-seat,                                         84, 21300, 5",
        "panel-scorecards,                                   63, 15400, 17",
        "panel-scoring,                                      260, 70900, 23",
        "panel-result,                                       715, 197000, 30",
        "panel-explained,                                    649, 168800, 30",
        "panel-decision,                                     302, 88600, 34",
        "policies,                                           162, 59000, 8",
        "policy,                                             722, 207000, 16",
        "policy-documents,                                   242, 97000, 16",
        "policy-cost,                                        1122, 267000, 20",
        "awards,                                             162, 59000, 8",
        "retention/employees,                                252, 77000, 12",
        "awards-policy,                                      222, 97000, 34",
        "my-recognition,                                     152, 59000, 8",
        "policy-adoption,                                    442, 157000, 20",
        "evaluation,                                         522, 152000, 11",
        "evaluation-final,                                   422, 127000, 13",
        "feedback-round,                                     422, 97000, 12",
        "feedback-report,                                    722, 167000, 14"
    })
    void a_screen_opens_within_its_bounds(String screen, int nodes, int bytes, int statements) {
        var drafted = jobDescriptions.draft(CedarHollow.answers());
        var schedule = schedules.create(Schedules.scheduleC());
        var kit = kits.make(new MakeKit(drafted, KitSpan.EVERY_SKILL));
        var location = new Location(
                switch (screen) {
                    case EDITOR -> JobDescriptionRoutes.editorOf(drafted);
                    case SCHEDULE -> SalaryRoutes.editorOf(schedule);
                    case KIT -> InterviewKitRoutes.editorOf(kit);
                    case "search" -> SearchRoutes.of(searched());
                    case "search-candidate" -> candidate(searched());
                    case "search-preference" -> SearchRoutes.preferenceOf(searched());
                    case "search-impact" -> SearchRoutes.impactOf(searched());
                    case INTERVIEW_DAY -> planned();
                    case RECORDS -> RecordRoutes.of(begun());
                    case "records-held" -> RecordRoutes.of(held());
                    case "retention" -> listed();
                    case "outbox" -> posted();
                    case "feedback-round" -> FeedbackRoutes.of(feedback());
                    case "feedback-report" -> FeedbackRoutes.reportOf(feedback());
                    case "growth-plan" -> grown(GrowthRoutes.PLAN);
                    case "growth-path" -> grown(GrowthRoutes.PATH);
                    case "growth-weeks" -> grown(GrowthRoutes.WEEKS);
                    case "growth-group" ->
                        GrowthRoutes.groupOf(studyGroups.begin(
                                new GroupTerms("CETL 2027", LocalDate.of(2027, 2, 3), LocalTime.NOON, "")));
                    case "policy" -> PolicyRoutes.of(policy());
                    case "policy-documents" -> PolicyRoutes.documentsOf(policy());
                    case "policy-cost" -> CostRoutes.of(policy());
                    case "awards-policy" -> AwardRoutes.of(policy());
                    case "policy-adoption" -> PolicyRoutes.adoptionOf(policy());
                    case "credential-held" -> held(LocalDate.of(2026, 3, 2));
                    case "self-answering" -> SelfAssessmentRoutes.of(assessed());
                    case "self-report" -> SelfAssessmentRoutes.reportOf(assessed());
                    case "team-assessment" -> TeamAssessmentRoutes.of(askedTeam(14));
                    case "team-answering" -> TeamAssessmentRoutes.sheetOf(askedTeam(14));
                    case "team-result" -> TeamAssessmentRoutes.resultOf(askedTeam(-1));
                    case String evaluation
                    when evaluation.startsWith("evaluation") -> evaluated(evaluation.endsWith("final"));
                    case String panel when panel.startsWith("panel-") -> scored(panel);
                    default -> screen;
                });
        var email = member.isEmpty()
                ? districts.emailIn(district, screen.startsWith("search") ? Role.HR : Role.SUPERINTENDENT)
                : member;
        openAs(email, district);
        goTo("framework");
        goTo("job-descriptions/new");

        var asked = asked(location);
        if (asked > statements) {
            goTo("job-descriptions/new");
            asked = asked(location);
        }

        assertThat(new Cost(nodes(), sent(email, location), asked))
                .satisfies(cost -> assertThat(cost.nodes).as("%s", cost).isLessThanOrEqualTo(nodes))
                .satisfies(cost -> assertThat(cost.bytes).isLessThanOrEqualTo(bytes))
                .satisfies(cost -> assertThat(cost.statements).isLessThanOrEqualTo(statements));
    }

    private PolicyId policy() {
        return portal.getBean(PolicyService.class)
                .begin(new BeginPolicy(
                        "5190",
                        "Recognition of National Certification",
                        Set.of(RecognitionCard.STIPEND, RecognitionCard.REIMBURSEMENT, RecognitionCard.CAP)));
    }

    /** Counts what a clock of the portal asks meanwhile as well, and what is kept after one look: so a second look decides. */
    private long asked(Location location) {
        return Statements.of(
                factory, () -> UI.getCurrent().navigate(location.getPath(), location.getQueryParameters()));
    }

    /** A search with four candidates to be interviewed. */
    private SearchId begun() {
        var search = searches.begun(district);
        for (var number = 1; number <= 4; number++) {
            searches.bringTo(search, searches.candidate(search, "Candidate " + number), CandidateStage.SCREENED);
        }
        openIn(district, Role.SUPERINTENDENT);
        return search;
    }

    /** As it is after the appointment, with a hold. */
    private SearchId held() {
        var search = begun();
        districts.actIn(district, Role.HR);
        var appointed = LocalDate.of(2026, 6, 8);
        records.say(search, -1, new RecordFacts(appointed, appointed, null, false));
        records.hold(search, new SetHold(LocalDate.of(2027, 1, 15), "Discrimination charge", null));
        openIn(district, Role.SUPERINTENDENT);
        return search;
    }

    private String listed() {
        held();
        return RecordRoutes.OVERVIEW;
    }

    /** All ten skills have a level; made final, there is an edition with everything in it. */
    private String evaluated(boolean isFinal) {
        var acts = EvaluationActs.in(district, districts, evaluationBeginning, evaluations, evaluationCycle);
        var id = acts.begun(EvaluationActs.FIRST);
        acts.rate(id, EvaluationActs.FIRST_LEVELS);
        if (isFinal) {
            evaluationCycle.finish(id);
        }
        return EvaluationRoutes.of(id);
    }

    private String planned() {
        var search = begun();
        districts.actIn(district, Role.HR);
        var day = days.plan(search, PlanDay.usual(LocalDate.of(2026, 10, 20)));
        placings.fill(search, day, days.get(search, day).version());
        openIn(district, Role.SUPERINTENDENT);
        return ScheduleRoutes.of(search, day);
    }

    /** Four candidates whom three people scored; a member of the panel opens the seat and the list of scorecards. */
    private String scored(String screen) {
        var opened = ScenarioFour.scored(scoring);
        district = opened.district();
        var search = opened.search();
        return switch (screen) {
            case "panel-seat" -> asMember(opened.rater().email(), PanelRoutes.seatOf(search));
            case "panel-scorecards" -> asMember(opened.rater().email(), ScorecardRoutes.of(search));
            case "panel-scoring" -> ScorecardRoutes.scoringOf(search);
            case "panel-result" -> ResultRoutes.of(search);
            case "panel-explained" -> ResultRoutes.of(search, opened.candidate());
            case "panel-decision" -> DecisionRoutes.of(search);
            default -> PanelRoutes.panelOf(search);
        };
    }

    private String asMember(String email, String screen) {
        member = email;
        return screen;
    }

    /** The round of the worked example, closed, with a report that the superintendent may read. */
    private FeedbackRoundId feedback() {
        districts.actIn(district, Role.HR);
        var leader = districts.panelistIn(district, "Robin Vale");
        districts.seat(leader, district, Role.TECHNOLOGY_LEADER);
        var desk = portal.getAutowireCapableBeanFactory().createBean(FeedbackDesk.class);
        var round = desk.scenarioClosed(districts.person(leader));
        openIn(district, Role.SUPERINTENDENT);
        return round;
    }

    /** Everybody of the district is asked; all but the superintendent have answered, each otherwise. */
    private TeamAssessmentId askedTeam(int daysLeft) {
        var levels = List.of("12345", "33344", "44455");
        var others = teamAssessments.possibleMembers().stream()
                .filter(one -> !one.roles().contains(Role.SUPERINTENDENT))
                .toList();
        var team = new ArrayList<FoundMember>();
        for (var at = 0; at < others.size(); at++) {
            team.add(new FoundMember(others.get(at), levels.get(at).repeat(5)));
        }
        teamAssessments.possibleMembers().stream()
                .filter(one -> one.roles().contains(Role.SUPERINTENDENT))
                .forEach(one -> team.add(new FoundMember(one, "")));
        return teams.found(new FoundAssessment("Where we stand", Duration.ofDays(20), daysLeft, team));
    }

    /** A plan for three skills that took every activity for them. */
    private String grown(String screen) {
        growth.begin(
                new PlanTerms(PathOrder.ANY, LocalDate.of(2026, 10, 19), BigDecimal.TEN, List.of("IF", "LV", "SP")),
                null);
        goals.accept(List.of("IF-G1", "IF-G2", "IF-G3", "LV-G1", "LV-G2", "LV-G3", "SP-G1", "SP-G2", "SP-G3"));
        return screen;
    }

    private String held(LocalDate issued) {
        var id = holdings.record(new WriteHolding("CETL", "", "1207", null, issued, null, ""));
        for (var skill : List.of("LV", "DM", "EP", "IF")) {
            learning.add(id, new WriteLearning(issued, BigDecimal.TEN, "Workshop " + skill, "", Set.of(skill)));
        }
        return CredentialRoutes.holdingOf(id.value());
    }

    /** Two runs, so that there is something to compare. */
    private SelfAssessmentId assessed() {
        return assessments
                .found(
                        new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL),
                        List.of(
                                new FinishedRun("3".repeat(50), Duration.ofDays(365)),
                                new FinishedRun("34324".repeat(10), Duration.ZERO)))
                .getLast();
    }

    private String posted() {
        districts.actIn(district, Role.HR);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (var number = 1; number <= 20; number++) {
                mails.post(new Letter(
                        new EmailAddress("member" + number + "@example.org"),
                        "Member " + number,
                        null,
                        "The panel for Chief Technology Officer",
                        "It meets on October 20.",
                        null,
                        false));
            }
        });
        return asMember(districts.emailIn(district, Role.HR), MailRoutes.OUTBOX);
    }

    private record Cost(int nodes, int bytes, long statements) {}

    /** With four candidates, each with a claim, a score and an answer. */
    private SearchId searched() {
        var search = searches.begun(district);
        for (var name : new String[] {"Avery", "Blake", "Casey", "Drew"}) {
            var candidate = searches.candidate(search, name);
            candidates.score(search, candidate, new BigDecimal("78.40"));
            preference.claim(search, candidate, new ClaimPreference(PreferenceClaim.VETERAN, false, ""));
            impact.enter(search, candidate, VoluntaryGroup.FEMALE);
        }
        return search;
    }

    private String candidate(SearchId search) {
        return SearchRoutes.of(search, candidates.list(search).getFirst().id());
    }

    private int sent(String email, Location location) {
        var browser = new PortalClient(port);
        browser.signIn(email, TwoDistricts.PASSWORD);
        return UidlClient.open(browser)
                .goTo(location.getPath(), location.getQueryParameters().getQueryString())
                .length();
    }

    private static int nodes() {
        var nodes = new AtomicInteger();
        UI.getCurrent().getElement().getNode().visitNodeTree(node -> nodes.incrementAndGet());
        return nodes.get();
    }
}
