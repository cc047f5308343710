package org.ctoportal.assessment.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.MatterLetter;
import org.ctoportal.mail.MatterMail;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class GrowthPlanServiceTest {

    @Autowired
    GrowthPlanService plans;

    @Autowired
    GoalService goals;

    @Autowired
    PlanSharingService sharing;

    @Autowired
    PreparationPathService paths;

    @Autowired
    EvidenceSheetService sheets;

    @Autowired
    GrowthCalendarService calendars;

    @Autowired
    GoalReminders reminders;

    @Autowired
    GoalDueRepository dues;

    @Autowired
    MatterMail letters;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void enter() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
    }

    @AfterEach
    void leave() {
        districts.signOut();
        clock.reset();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private GrowthPlanDetails begun() {
        plans.begin(
                new PlanTerms(PathOrder.TECHNICAL, today().plusDays(7), new BigDecimal("5"), RobinsPath.FOCUS),
                RobinsPath.ASSESSED);
        return plan();
    }

    private GrowthPlanDetails plan() {
        return plans.find().orElseThrow();
    }

    /** Scenario S9.4 and S9.8. */
    @Test
    void a_plan_from_the_assessment_offers_its_nine_activities_and_takes_them_as_goals_with_days() {
        var begun = begun();
        var offered = begun.suggestions().stream()
                .filter(offer -> offer.kind() != GoalKind.CREDENTIAL)
                .map(Suggestion::code)
                .toList();
        assertThat(offered).hasSize(9);

        goals.accept(offered);
        goals.accept(offered);

        assertThat(plan().goals()).hasSize(9).allSatisfy(goal -> {
            assertThat(goal.source()).isEqualTo("K12-CTO-STARTER 1.0.0");
            assertThat(goal.words().dueOn()).isAfter(today());
        });
        assertThat(plan().suggestions()).extracting(Suggestion::kind).containsOnly(GoalKind.CREDENTIAL);
        assertThat(paths.path().orElseThrow().modules().get(1).taken()).hasSize(3);
        assertThatExceptionOfType(GrowthPlanNotFoundException.class)
                .isThrownBy(() -> goals.accept(List.of("NO-SUCH-1")));
    }

    /** Scenario S9.9, for the plan. */
    @Test
    void nobody_reads_a_plan_before_it_is_shared_and_its_owner_sees_who_did() {
        var id = begun().id();
        var reader = districts.personIn(district, Role.HR);
        districts.actIn(district, Role.HR);
        assertThat(plans.find()).isEmpty();
        assertThatExceptionOfType(GrowthPlanNotFoundException.class).isThrownBy(() -> sharing.open(id));

        districts.actIn(district, Role.SUPERINTENDENT);
        sharing.share(reader);
        districts.actIn(district, Role.HR);
        assertThat(sharing.sharedWithMe()).extracting(SharedPlanSummary::id).containsExactly(id);
        assertThat(sharing.open(id).owner()).isEqualTo("SUPERINTENDENT C");
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(GrowthPlanNotFoundException.class).isThrownBy(() -> sharing.open(id));

        districts.actIn(district, Role.SUPERINTENDENT);
        sharing.keepToOneself();
        assertThat(plans.changes())
                .extracting(GrowthChangeLine::act, GrowthChangeLine::by)
                .startsWith(tuple(GrowthAct.SHARING_ENDED, "SUPERINTENDENT C"), tuple(GrowthAct.VIEWED, "HR C"));
        districts.actIn(district, Role.HR);
        assertThatExceptionOfType(GrowthPlanNotFoundException.class).isThrownBy(() -> sharing.open(id));
    }

    @Test
    void a_goal_is_remembered_once_until_it_is_done() {
        var id = begun().id();
        goals.write(new WriteGoal("Visit two schools", "", "", today().plusDays(10), null, GoalStatus.PLANNED));
        var goal = plan().goals().getFirst();
        reminders.remind();
        assertThat(letters(id)).isEmpty();

        clock.advance(Duration.ofDays(4));
        reminders.remind();
        reminders.remind();

        assertThat(letters(id)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(districts.emailIn(district, Role.SUPERINTENDENT));
            assertThat(letter.subject()).doesNotContain("Visit");
            assertThat(letter.text()).contains("Visit two schools");
        });
        goals.become(goal.id(), GoalStatus.DONE);
        clock.advance(Duration.ofDays(30));
        reminders.remind();
        assertThat(letters(id)).hasSize(1);
    }

    @Test
    void a_reminder_is_in_the_language_of_the_owner(@Autowired PostOffice office) {
        var owner = districts.emailIn(district, Role.SUPERINTENDENT);
        districts.readsSpanish(owner);
        begun();
        goals.write(new WriteGoal("Visit two schools", "", "", today().minusDays(1), null, GoalStatus.PLANNED));
        goals.write(new WriteGoal("Visit two more", "", "", today().plusDays(10), null, GoalStatus.PLANNED));
        clock.advance(Duration.ofDays(4));

        assertThat(office.arriving(owner, reminders::remind))
                .startsWith("Una meta de su plan de crecimiento vence pronto")
                .contains("Visit two more", "esta meta de su plan de crecimiento vence el ");
    }

    private List<MatterLetter> letters(GrowthPlanId id) {
        return letters.of(new Matter("GROWTHPLAN", id.value()));
    }

    @Test
    void a_goal_changes_words_place_and_skill_only_as_its_owner_says() {
        begun();
        goals.accept(List.of("IF-G1", "IF-G2"));
        var first = plan().goals().getFirst();
        goals.move(first.id(), false);
        assertThat(plan().goals()).extracting(GoalDetails::code).containsExactly("IF-G2", "IF-G1");

        goals.change(first.id(), plan().goals().getLast().version(), reworded(first));
        assertThat(plan().goals().getLast())
                .returns(true, GoalDetails::reworded)
                .returns("IF-G1", GoalDetails::code)
                .returns("IF", GoalDetails::skill);
        assertThatExceptionOfType(StaleGrowthPlanException.class)
                .isThrownBy(() -> goals.change(first.id(), first.version(), reworded(first)));
    }

    private static WriteGoal reworded(GoalDetails goal) {
        return new WriteGoal("In our words", "LV", "", goal.words().dueOn(), null, GoalStatus.UNDER_WAY);
    }

    @Test
    void the_sheet_tells_hours_and_evidence_and_leaves_out_what_nobody_said() throws Exception {
        begun();
        goals.accept(List.of("IF-G1"));
        var goal = plan().goals().getFirst();
        goals.add(
                goal.id(),
                new AddEvidence(
                        today().minusDays(3),
                        new BigDecimal("4.50"),
                        "Two school visits",
                        "CESA 1",
                        "https://example.org/n"));
        plans.say(SheetWords.NONE, new SheetWords("lead decisions that begin with learning goals.", "", "", "", ""));

        assertThat(text(sheets.export(DocumentFormat.TEXT)))
                .contains(
                        "Its use is optional",
                        "In Wisconsin, work toward CETL",
                        "My goal is to lead decisions that begin with learning goals. Skills addressed:",
                        "Total hours recorded: 4.5.",
                        "Two school visits",
                        "https://example.org/n",
                        "IF-G1")
                .doesNotContain("I worked with", "{{", "Because of this learning");
        assertThat(text(calendars.own()))
                .contains("METHOD:PUBLISH", "SUMMARY:Study week 1: 5 h", "SUMMARY:Due: growth goal");
        assertThat(PdfUa.violations(sheets.export(DocumentFormat.PDF).bytes())).isEmpty();
    }

    private static String text(GrowthFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void an_older_window_changes_neither_skills_nor_words_unseen() {
        var seen = begun();
        var otherSkills = new PlanTerms(
                seen.terms().background(), seen.terms().startsOn(), seen.terms().weekHours(), List.of("DM"));
        plans.remind(false);
        plans.change(seen.changes(), otherSkills);
        assertThatExceptionOfType(StaleGrowthPlanException.class)
                .isThrownBy(() -> plans.change(seen.changes(), seen.terms()));
        assertThat(plan().terms().focus()).containsExactly("DM");

        plans.say(SheetWords.NONE, saying("written here"));
        assertThatExceptionOfType(StaleSheetException.class)
                .isThrownBy(() -> plans.say(SheetWords.NONE, saying("written there")))
                .satisfies(stale -> assertThat(stale.now()).isEqualTo(saying("written here")));
        plans.say(saying("written here"), saying("written there"));
        assertThat(plan().words()).isEqualTo(saying("written there"));
    }

    private static SheetWords saying(String goal) {
        return new SheetWords(goal, "", "", "", "");
    }

    @Test
    void nothing_stays_of_a_plan_that_was_deleted() {
        var id = begun().id();
        goals.accept(List.of("IF-G1"));
        sharing.share(districts.personIn(district, Role.HR));
        assertThat(dues.findByPlan(id.value())).hasSize(1);

        plans.delete();

        assertThat(plans.find()).isEmpty();
        assertThat(dues.findByPlan(id.value())).isEmpty();
        assertThat(letters(id)).isEmpty();
        assertThat(begun().goals()).isEmpty();
    }
}
