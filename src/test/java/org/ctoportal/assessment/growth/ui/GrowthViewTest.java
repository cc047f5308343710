package org.ctoportal.assessment.growth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.ctoportal.assessment.growth.GoalDetails;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.GroupTerms;
import org.ctoportal.assessment.growth.GrowthPlanService;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.SheetWords;
import org.ctoportal.assessment.growth.StudyGroupService;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A growth plan on the screen, from the first answer to a goal that is done. */
class GrowthViewTest extends ViewTest {

    @Autowired
    GrowthPlanService plans;

    @BeforeEach
    void open() {
        openIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
    }

    @Test
    void a_plan_begins_from_chosen_skills_and_a_suggestion_becomes_a_goal_with_one_click() {
        goTo(GrowthRoutes.PLAN);
        click("Make my plan");
        assertThat(focus().getErrorMessage()).isEqualTo("Choose at least one skill.");
        _setValue(focus(), Set.of("DM"));
        click("Make my plan");
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Data Management");

        _click(_find(Button.class, spec -> spec.withText("Add to my plan")).getFirst());
        assertThat(plans.find().orElseThrow().goals())
                .extracting(GoalDetails::code)
                .containsExactly("DM-G1");
        assertThat(_find(Span.class).stream().map(Span::getText)).contains("DM-G1 · K12-CTO-STARTER 1.0.0");

        @SuppressWarnings("unchecked")
        Select<GoalStatus> status =
                _get(Select.class, spec -> spec.withPredicate(one -> one.getValue() == GoalStatus.PLANNED));
        _setValue(status, GoalStatus.DONE);
        assertThat(_get(GrowthPlanView.class).getElement().getTextRecursively())
                .contains("1 of 1 goals done", "Every goal is done.");
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> focus() {
        return _get(CheckboxGroup.class);
    }

    @Test
    void an_own_goal_without_words_is_asked_for_them_at_its_field() {
        begin();
        _click(_find(Button.class, spec -> spec.withText("Add a goal of my own"))
                .getLast());
        click("Save", GoalDialog.class);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Goal")).getErrorMessage())
                .isEqualTo("This is needed.");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Goal")), "Learn to say it in one minute");
        click("Save", GoalDialog.class);

        assertThat(plans.find().orElseThrow().otherGoals()).hasSize(1);
    }

    private void begin() {
        goTo(GrowthRoutes.PLAN);
        _setValue(focus(), Set.of("LV"));
        click("Make my plan");
    }

    @Test
    void modules_weeks_and_groups_invite_before_there_is_a_plan_and_show_it_afterwards() {
        goTo(GrowthRoutes.PATH);
        assertThat(_get(H2.class).getText()).isEqualTo("No plan yet");
        begin();

        goTo(GrowthRoutes.PATH);
        assertThat(_find(ModuleItem.class)).hasSize(11);
        _find(Details.class).getFirst().setOpened(true);
        _click(_find(Button.class, spec -> spec.withText("Add to my plan")).getFirst());
        assertThat(plans.find().orElseThrow().goals())
                .extracting(GoalDetails::source)
                .containsExactly("GROWTH-STARTER 1.0.0");
        goTo(GrowthRoutes.WEEKS);
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Week 12 · 4 h");
        goTo(GrowthRoutes.GROUPS);
        click("Begin a study group");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "CETL 2027");
        click("Save", GroupDialog.class);
        assertThat(_get(StudyGroupView.class).getElement().getTextRecursively())
                .contains("CETL 2027", "1 so far. A group of 4 to 10 works best.", "SGW-11 · GROWTH-STARTER 1.0.0");
    }

    @Test
    void words_of_the_sheet_that_another_window_kept_are_shown_and_the_own_ones_stay() {
        begin();
        var goal = sheetGoal();
        plans.say(SheetWords.NONE, new SheetWords("written there", "", "", "", ""));
        _setValue(goal, "written here");
        click("Save", SheetPanel.class);

        assertThat(goal.getValue()).isEqualTo("written here");
        assertThat(goal.getHelperText()).isEqualTo("Stored: written there");
        click("Save", SheetPanel.class);
        assertThat(plans.find().orElseThrow().words().goal()).isEqualTo("written here");
        assertThat(goal.getHelperText()).isEmpty();
    }

    @Test
    void words_of_the_sheet_that_are_not_saved_stay_while_goals_change_and_go_with_the_plan() {
        begin();
        _setValue(sheetGoal(), "not saved yet");
        _click(_find(Button.class, spec -> spec.withText("Add to my plan")).getFirst());
        assertThat(plans.find().orElseThrow().goals()).hasSize(1);
        assertThat(sheetGoal().getValue()).isEqualTo("not saved yet");
        click("Save", SheetPanel.class);
        assertThat(plans.find().orElseThrow().words().goal()).isEqualTo("not saved yet");

        click("Delete my plan");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _setValue(focus(), Set.of("LV"));
        click("Make my plan");
        assertThat(sheetGoal().getValue()).isEmpty();
    }

    private static TextArea sheetGoal() {
        return _get(TextArea.class, spec -> spec.withLabel("My goal is to …"));
    }

    @Test
    void who_joins_a_group_that_ended_meanwhile_is_led_back_to_the_groups(@Autowired StudyGroupService groups) {
        var district = districts.another(CedarHollow.facts());
        openIn(district, Role.SUPERINTENDENT);
        var group = groups.begin(new GroupTerms("CETL 2027", LocalDate.of(2027, 2, 3), LocalTime.of(15, 30), ""));
        groups.invite(group, List.of(districts.personIn(district, Role.HR)));
        openIn(district, Role.HR);
        goTo(GrowthRoutes.groupOf(group));
        districts.actIn(district, Role.SUPERINTENDENT);
        groups.leave(group);
        districts.actIn(district, Role.HR);

        click("Join");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(GrowthRoutes.GROUPS);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void click(String text, Class<? extends Component> within) {
        _click(_get(_get(within), Button.class, spec -> spec.withText(text)));
    }
}
