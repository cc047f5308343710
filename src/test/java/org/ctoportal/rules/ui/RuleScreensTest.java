package org.ctoportal.rules.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.rules.RuleFilter;
import org.ctoportal.rules.RuleKeepingService;
import org.ctoportal.rules.RuleState;
import org.ctoportal.rules.RulesRoutes;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.Operator;
import org.ctoportal.rules.book.Severity;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RuleScreensTest extends ViewTest {

    @Autowired
    RuleKeepingService rules;

    private DistrictId district;

    @BeforeEach
    void enter() {
        district = districts.another(CedarHollow.facts());
        openIn(district, Role.HR);
    }

    @Test
    void rules_are_narrowed_by_words_and_state() {
        goTo(RulesRoutes.LIST);
        assertThat(_size(_get(Grid.class))).isEqualTo(168);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Search code, words, source")), "governmental");
        selectByLabel("State", "NY");

        assertThat(_size(_get(Grid.class))).isEqualTo(2);
        assertThat(text(_get(RuleListView.class))).contains("2 rules");
    }

    @Test
    void the_address_says_what_the_list_is_narrowed_to() {
        visit("?q=governmental&state=NY&weight=WARN&validity=IN_FORCE");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Search code, words, source"))
                        .getValue())
                .isEqualTo("governmental");

        visit("?state=Utopia&weight=heavy&validity=");
        assertThat(_size(_get(Grid.class))).isEqualTo(168);
        var narrowed = new RuleFilter("licen&ce", "WI", Severity.ERROR, null);
        assertThat(RulesPlace.filter(RulesPlace.of(narrowed))).isEqualTo(narrowed);
    }

    private static void visit(String query) {
        var location = new Location(RulesRoutes.LIST + query);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @Test
    void a_rule_shows_what_it_rests_on_and_that_it_is_no_advice() {
        goTo(RulesRoutes.ruleOf("WI-PI-34.068"));

        assertThat(text(_get(RuleView.class)))
                .contains("Warning · WI · In force")
                .contains("This is not legal advice")
                .contains("Wis. Admin. Code PI 34.068")
                .contains("Nov 22, 2026, read in the source itself")
                .contains("from Aug 1, 2018")
                .contains("Covered")
                .contains("All of these:")
                .contains("speaks up");
        assertThat(_get(Anchor.class, spec -> spec.withText("Read the source")).getHref())
                .isEqualTo("https://docs.legis.wisconsin.gov/document/administrativecode/PI%2034.068");
    }

    @Test
    void a_rule_that_is_not_there_is_not_found() {
        try {
            goTo(RulesRoutes.ruleOf("OWN-WI-77"));
        } catch (NotFoundException e) {
            // What a browser is shown as the page that says so.
        }
        _assertNone(RuleView.class);
    }

    @Test
    void a_rule_is_ended_with_day_and_reason_and_taken_up_again() {
        goTo(RulesRoutes.ruleOf("JD-SKILL-COVERAGE"));
        _click(button("End this rule"));
        _click(_get(Button.class, spec -> spec.withText("End this rule").withPredicate(RuleScreensTest::inDialog)));
        assertThat(rules.get("JD-SKILL-COVERAGE").end())
                .as("nothing was filled in")
                .isNull();

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Last day")), LocalDate.of(2026, 2, 1));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why")), "Repealed.");
        _click(_get(Button.class, spec -> spec.withText("End this rule").withPredicate(RuleScreensTest::inDialog)));

        assertThat(rules.get("JD-SKILL-COVERAGE").state()).isEqualTo(RuleState.ENDED);
        assertThat(text(_get(RuleView.class))).contains("Ended").contains("Repealed.");
        _click(button("Let it apply again"));
        assertThat(rules.get("JD-SKILL-COVERAGE").end()).isNull();
    }

    @Test
    void an_empty_form_adds_nothing_and_says_so_at_the_fields() {
        goTo(RulesRoutes.NEW);

        _click(button("Add the rule"));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("What it says")).getErrorMessage())
                .isEqualTo("Needed");
        assertThat(_get(ConditionInput.class).getErrorMessage()).isEqualTo("Needed");
        assertThat(rules.list(RuleFilter.ALL)).hasSize(168);
    }

    @Test
    void a_rule_is_written_tried_out_and_added() {
        goTo(RulesRoutes.NEW);
        fillIn();
        var examples = _find(TextArea.class, spec -> spec.withLabel("position.annual_salary_min"));
        _setValue(examples.get(0), "90");
        _setValue(examples.get(1), "95");

        _click(button("Try it out"));
        assertThat(text(_get(TryOutPanel.class)))
                .contains("Example 2: speaks up (not as expected)")
                .contains("in 0 of the 377 examples");
        assertThat(_get(CasesInput.class).getErrorMessage()).isEqualTo("An example does not come out as you say");

        _setValue(examples.get(1), "100");
        _click(button("Add the rule"));

        _assertOne(RuleView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("rules/OWN-WI-1");
        assertThat(text(_get(RuleView.class))).contains("Added by HR C");
    }

    @Test
    void the_successor_of_a_rule_begins_from_it() {
        begin("PAY-RANGE-CO");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("What it says")).getValue())
                .startsWith("This state requires pay");
        assertThat(factField(0).getValue().name()).isEqualTo("district.state");
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Value"))
                        .getFirst()
                        .getValue())
                .isEqualTo("CO");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("First day")).isEmpty())
                .isTrue();
    }

    @Test
    void a_condition_of_several_levels_is_to_be_written_anew() {
        begin("WI-SUP-CLAUSE");

        assertThat(text(_get(NewRuleView.class))).contains("has more than one level");
        assertThat(factField(0).isEmpty()).isTrue();
    }

    @Test
    void what_was_typed_stays_when_another_line_is_added() {
        goTo(RulesRoutes.NEW);
        fillIn();
        _setValue(
                _find(TextArea.class, spec -> spec.withLabel("position.annual_salary_min"))
                        .getFirst(),
                "90");

        _click(button("Add a line"));
        _setValue(factField(1), fact("jd.required_count"));

        assertThat(_find(TextArea.class, spec -> spec.withLabel("position.annual_salary_min"))
                        .getFirst()
                        .getValue())
                .isEqualTo("90");
        assertThat(_find(TextArea.class, spec -> spec.withLabel("jd.required_count")))
                .hasSize(2);
    }

    @Test
    void whoever_may_not_keep_rules_has_no_button_for_it() {
        close();
        openIn(district, Role.BOARD_SECRETARY);
        goTo(RulesRoutes.LIST);
        _assertNone(RouterLink.class, spec -> spec.withText("Add a rule"));

        goTo(RulesRoutes.ruleOf("WI-92-RETIRED"));
        _assertNone(Button.class, spec -> spec.withText("End this rule"));
    }

    private static void begin(String code) {
        UI.getCurrent().navigate(RulesRoutes.NEW, QueryParameters.of(RulesRoutes.LIKE, code));
    }

    private void fillIn() {
        selectByLabel("State", "WI");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What it says")), "The salary is low.");
        _setValue(factField(0), fact("position.annual_salary_min"));
        _setValue(operator(), Operator.LT);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Value")), "100");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("First day")), LocalDate.of(2026, 7, 1));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Looked up on")), LocalDate.of(2026, 6, 1));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Source")), "Board policy 511");
    }

    private Fact fact(String name) {
        return rules.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Fact> factField(int line) {
        return (ComboBox<Fact>)
                _find(ComboBox.class, spec -> spec.withLabel("Fact")).get(line);
    }

    @SuppressWarnings("unchecked")
    private static Select<Operator> operator() {
        return (Select<Operator>) _get(Select.class, spec -> spec.withLabel("Comparison"));
    }

    @SuppressWarnings("unchecked")
    private static void selectByLabel(String label, String value) {
        _setValue((Select<String>) _get(Select.class, spec -> spec.withLabel(label)), value);
    }

    private static boolean inDialog(Component component) {
        return component
                .getParent()
                .filter(parent -> parent instanceof com.vaadin.flow.component.dialog.Dialog || inDialog(parent))
                .isPresent();
    }

    private static Button button(String text) {
        return _find(Button.class, spec -> spec.withText(text)).getFirst();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void weights_are_those_a_district_can_give() {
        goTo(RulesRoutes.NEW);

        @SuppressWarnings("unchecked")
        var weights = (Select<Severity>) _get(Select.class, spec -> spec.withLabel("Weight"));
        assertThat(weights.getListDataView().getItems().toList())
                .isEqualTo(List.of(Severity.ERROR, Severity.WARN, Severity.INFO));
    }
}
