package org.ctoportal.compensation.policy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ctoportal.authoring.content.Change.SetValues;
import org.ctoportal.compensation.adoption.Change;
import org.ctoportal.compensation.adoption.DecisionKind;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyCost;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S15 on the screens. */
class AdoptionViewTest extends ViewTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 10);
    private static final LocalDate AMENDED = LocalDate.of(2026, 8, 24);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 14);

    @Autowired
    PolicyService policies;

    @Autowired
    TestClock clock;

    private DistrictId district;
    private PolicyId id;

    @BeforeEach
    void draft() {
        clock.goTo(LocalDate.of(2026, 7, 6));
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.HR);
        id = policies.begin(
                new BeginPolicy("5190", "Recognition of National Certification", Set.of(RecognitionCard.STIPEND)));
        policies.change(
                id, new SetValues(Map.of(), Map.of("amount", "3000", "position.list", "Director of Technology")));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void the_board_reads_amends_and_adopts_on_one_page() {
        goTo(PolicyRoutes.adoptionOf(id));
        assertThat(_find(Button.class, spec -> spec.withText("Approve for law")))
                .as("who drafted it")
                .isEmpty();
        clock.goTo(LocalDate.of(2026, 7, 20));
        var counsel = districts.consultantOf();
        districts.seat(counsel, district, Role.LEGAL_REVIEWER);
        approve(counsel);
        assertThat(text(StandingPanel.class))
                .contains("Legal approval: ", "Nobody has worked out the cost")
                .doesNotContain("Legal approval: open");
        open(Role.BOARD_SECRETARY, FIRST);
        record(FIRST);
        assertThat(text(MinutesPanel.class)).contains("Nobody has worked out the cost");
        cost(FIRST);
        open(Role.BOARD_SECRETARY, FIRST);
        record(FIRST);
        assertThat(text(StandingPanel.class))
                .contains("First reading: Aug 10, 2026", "The first day for it is Aug 24, 2026.");
        open(Role.BOARD_SECRETARY, LocalDate.of(2026, 8, 17));
        record(LocalDate.of(2026, 8, 17));
        assertThat(text(MinutesPanel.class)).contains("too close together. The first day for it is Aug 24, 2026.");
        open(Role.BOARD_SECRETARY, AMENDED);
        record(AMENDED);

        openIn(district, Role.HR);
        policies.change(id, SetValues.of("amount", "3000", "2500"));
        open(Role.BOARD_SECRETARY, AMENDED);
        assertThat(text(ClassifyPanel.class)).contains("Annual stipend", "Reworded", "An eligible employee receives $");
        classify();

        assertThat(text(StandingPanel.class)).contains("First reading: Aug 24, 2026", "worked out for other terms");
        assertThat(text(HistoryPanel.class)).contains("0.4 amended", "It counts no more");
        cost(AMENDED);
        approve(counsel);
        open(Role.BOARD_SECRETARY, SECOND);
        adopt();
        assertThat(text(MinutesPanel.class)).contains("Say when a union was given notice");
        var union = _get(UnionPanel.class);
        _click(_get(union, Button.class, spec -> spec.withText("Keep this")));
        assertThat(text(UnionPanel.class)).contains("Enter the day of the notice, or why none is needed.");
        date(union, "Notice given on", AMENDED);
        _click(_get(union, Button.class, spec -> spec.withText("Keep this")));
        assertThat(text(UnionPanel.class)).contains("Notice was given on Aug 24, 2026.");
        adopt();

        assertThat(text(StandingPanel.class))
                .contains(
                        "Adopted Sep 14, 2026: 5 for, 1 against, 0 abstaining, 1 absent", "In force from Oct 1, 2026");
        assertThat(text(InForcePanel.class))
                .contains("Version 1.0: adopted, effective Oct 1, 2026.", "Next review: Oct 1, 2029");
        assertThat(_find(MinutesPanel.class)).isEmpty();
        goTo(PolicyRoutes.LIST);
        assertThat(text(PolicyListView.class)).contains("Version 1.0: adopted", "Next: Oct 1, 2026");

        clock.goTo(LocalDate.of(2028, 3, 1));
        openIn(district, Role.SUPERINTENDENT);
        goTo(PolicyRoutes.adoptionOf(id));
        _click(_get(Button.class, spec -> spec.withText("Begin a revision")));
        assertThat(text(InForcePanel.class))
                .contains("Version 1.0: in force", "Version 1.1 is a draft of its revision");
        policies.change(id, SetValues.of("amount", "2500", "2600"));
        goTo(PolicyRoutes.LIST);
        assertThat(text(PolicyListView.class))
                .contains("Version 1.0: in force, under revision", "Draft of its revision, version 1.1: draft");
        goTo(PolicyRoutes.adoptionOf(id));
        var drop = _get(DropPanel.class);
        _click(_get(drop, Button.class, spec -> spec.withText("Drop the revision")));
        assertThat(text(DropPanel.class)).contains("A reason is missing.");
        _setValue(_get(drop, TextField.class), "The budget does not allow it");
        _click(_get(drop, Button.class, spec -> spec.withText("Drop the revision")));
        assertThat(text(InForcePanel.class)).contains("Begin a revision");
        retire(LocalDate.of(2028, 7, 1));
        assertThat(text(InForcePanel.class))
                .contains("through Jun 30, 2028", "nothing is paid by it from Jul 1, 2028 on")
                .doesNotContain("Begin a revision");
    }

    @Test
    void a_plan_with_readings_too_close_together_is_refused_at_its_place() {
        open(Role.BOARD_SECRETARY, FIRST);
        var plan = _get(PlanPanel.class);
        date(plan, "First reading", AMENDED);
        date(plan, "Second reading", AMENDED.plusDays(7));
        _click(_get(plan, Button.class, spec -> spec.withText("Keep the plan")));
        assertThat(text(PlanPanel.class)).contains("The first day for it is Sep 7, 2026.");

        date(plan, "Second reading", SECOND);
        _click(_get(plan, Button.class, spec -> spec.withText("Keep the plan")));

        assertThat(text(StandingPanel.class))
                .contains("First reading: planned for Aug 24, 2026", "Second reading: planned for Sep 14, 2026");
        goTo(PolicyRoutes.LIST);
        assertThat(text(PolicyListView.class)).contains("Version 0.1: draft", "Next: Aug 24, 2026");
    }

    private void approve(String counsel) {
        openAs(counsel, district);
        goTo(PolicyRoutes.adoptionOf(id));
        _click(_get(Button.class, spec -> spec.withText("Approve for law")));
    }

    private void record(LocalDate day) {
        var minutes = _get(MinutesPanel.class);
        fill(minutes, day);
        _click(_get(minutes, Button.class, spec -> spec.withText("Record it")));
    }

    @SuppressWarnings("unchecked")
    private void retire(LocalDate from) {
        var panel = _get(DecisionPanel.class);
        _setValue((RadioButtonGroup<DecisionKind>) _get(panel, RadioButtonGroup.class), DecisionKind.RETIRED);
        fill(panel, LocalDate.of(2028, 3, 1));
        date(panel, "First day it is not in force", from);
        _setValue(_get(panel, TextArea.class), "The fund ends");
        _click(_get(panel, Button.class, spec -> spec.withText("Record the decision")));
    }

    private void adopt() {
        var minutes = _get(MinutesPanel.class);
        fill(minutes, SECOND);
        _setValue(_get(minutes, Checkbox.class), true);
        date(minutes, "Effective from", LocalDate.of(2026, 10, 1));
        _click(_get(minutes, Button.class, spec -> spec.withText("Record it")));
    }

    private static void fill(Component minutes, LocalDate day) {
        date(minutes, "Day of the meeting", day);
        _setValue(_get(minutes, TextField.class, spec -> spec.withLabel("Moved by")), "Ortiz");
        _setValue(_get(minutes, TextField.class, spec -> spec.withLabel("Seconded by")), "Lind");
        _setValue(_get(minutes, IntegerField.class, spec -> spec.withLabel("For")), 5);
        _setValue(_get(minutes, IntegerField.class, spec -> spec.withLabel("Against")), 1);
        _setValue(_get(minutes, IntegerField.class, spec -> spec.withLabel("Absent")), 1);
    }

    @SuppressWarnings("unchecked")
    private void classify() {
        var panel = _get(ClassifyPanel.class);
        _click(_get(panel, Button.class, spec -> spec.withText("Keep this version")));
        assertThat(text(ClassifyPanel.class)).contains("Choose the kind of change");
        _setValue((RadioButtonGroup<Change>) _get(panel, RadioButtonGroup.class), Change.SUBSTANTIVE);
        _setValue(_get(panel, TextArea.class), "2,500 instead of 3,000");
        _click(_get(panel, Button.class, spec -> spec.withText("Keep this version")));
    }

    private void cost(LocalDate day) {
        clock.goTo(day);
        openIn(district, Role.HR);
        var amount = new BigDecimal("9000");
        policies.keepCost(id, new PolicyCost(amount, amount, amount, "Business office"));
    }

    private void open(Role role, LocalDate day) {
        clock.goTo(day);
        openIn(district, role);
        goTo(PolicyRoutes.adoptionOf(id));
    }

    private static void date(Component place, String label, LocalDate day) {
        _setValue(_get(place, DatePicker.class, spec -> spec.withLabel(label)), day);
    }

    private static String text(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }
}
