package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.ctoportal.compensation.adoption.AdoptionRules;
import org.ctoportal.compensation.adoption.CommentWindow;
import org.ctoportal.compensation.adoption.PlanAdoption;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** When the board is meant to read the policy, when and where the public is asked, and what the board's own rules are. */
class PlanPanel extends AdoptionPart {

    private final DatePicker first = new DayField(getTranslation("policy.adoption.first"));
    private final DatePicker second = new DayField(getTranslation("policy.adoption.second"));
    private final DatePicker from = new DayField(getTranslation("policy.plan.from"));
    private final DatePicker through = new DayField(getTranslation("policy.plan.through"));
    private final TextField place = new TextField(getTranslation("policy.plan.place"));
    private final IntegerField readings = number("policy.plan.readings", 1, 3);
    private final IntegerField apart = number("policy.plan.apart", 1, 120);
    private final IntegerField quorum = number("policy.plan.quorum", 1, 50);
    private final IntegerField review = number("policy.plan.review", 1, 10);
    private final Checkbox settle = new Checkbox(getTranslation("policy.plan.settle"));

    PlanPanel(AdoptionActs acts) {
        super("policy.plan");
        var details = acts.details();
        var rules = details.state().rules();
        first.setValue(details.plan().first());
        second.setValue(details.plan().second());
        place.setValue(details.plan().commentPlace());
        var window = details.state().comments();
        if (window != null) {
            from.setValue(window.from());
            through.setValue(window.through());
        }
        readings.setValue(rules.readings());
        apart.setValue(rules.daysApart());
        quorum.setValue(rules.quorum());
        review.setValue(rules.reviewYears());
        settle.setValue(rules.settleComments());
        settle.setReadOnly(!details.state().readings().isEmpty());
        var settled = !details.state().readings().isEmpty();
        for (var field : new IntegerField[] {readings, apart, quorum, review}) {
            field.setReadOnly(settled);
        }
        TextLimit.of(place, PlanAdoption.LONGEST_PLACE);
        var fields = new Div(first, second, from, through, place, readings, apart, quorum, review);
        fields.addClassName("policy-blanks");
        getContent().add(hint(getTranslation("policy.plan.hint")), fields, settle);
        act("policy.plan.keep", () -> keep(acts));
    }

    private IntegerField number(String label, int least, int most) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(least);
        field.setMax(most);
        field.setManualValidation(true);
        return field;
    }

    private Optional<String> keep(AdoptionActs acts) {
        var rules = rules();
        if (rules == null) {
            return Optional.of(getTranslation("policy.plan.numbers"));
        }
        if (from.isEmpty() != through.isEmpty()
                || !from.isEmpty() && through.getValue().isBefore(from.getValue())) {
            return Optional.of(getTranslation("policy.plan.window"));
        }
        var window = from.isEmpty() ? null : new CommentWindow(from.getValue(), through.getValue());
        var plan = new PlanAdoption(rules, first.getValue(), second.getValue(), window, place.getValue());
        var policy = acts.details().policy();
        return acts.take(board -> board.plan(policy, plan));
    }

    /** None while a number is missing or cannot be. */
    private @Nullable AdoptionRules rules() {
        for (var field : new IntegerField[] {readings, apart, quorum, review}) {
            var value = field.getValue();
            if (value == null || value < field.getMin() || value > field.getMax()) {
                return null;
            }
        }
        return new AdoptionRules(
                readings.getValue(), apart.getValue(), quorum.getValue(), review.getValue(), settle.getValue());
    }
}
