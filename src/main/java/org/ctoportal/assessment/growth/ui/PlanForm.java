package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.assessment.growth.PathOrder;
import org.ctoportal.assessment.growth.PlanTerms;
import org.ctoportal.assessment.growth.PlanTerms.Field;
import org.ctoportal.framework.Skill;
import org.jspecify.annotations.Nullable;

/** What a growth plan is about and how fast it goes. */
class PlanForm extends Composite<Div> {

    private final List<Skill> skills;
    private final CheckboxGroup<String> focus = new CheckboxGroup<>(getTranslation("growth.field.focus"));
    private final Select<PathOrder> background = new Select<>();
    private final BigDecimalField hours = new BigDecimalField(getTranslation("growth.field.hours"));
    private final DatePicker start = new DatePicker(getTranslation("growth.field.start"));
    private List<String> before = List.of();

    PlanForm(List<Skill> skills) {
        this.skills = List.copyOf(skills);
        getContent().addClassName("growth-form");
        focus.setItems(skills.stream().map(Skill::code).toList());
        focus.setItemLabelGenerator(this::name);
        focus.setHelperText(getTranslation("growth.field.focus.hint", PlanTerms.MOST_SKILLS));
        focus.setManualValidation(true);
        background.setLabel(getTranslation("growth.field.background"));
        background.setHelperText(getTranslation("growth.field.background.hint"));
        background.setItems(PathOrder.values());
        background.setItemLabelGenerator(one -> getTranslation("growth.background." + one));
        hours.setHelperText(getTranslation("growth.field.hours.hint"));
        hours.setManualValidation(true);
        start.setHelperText(getTranslation("growth.field.start.hint"));
        start.setManualValidation(true);
        start.setLocale(getLocale());
        var pace = new Div(background, hours, start);
        pace.addClassName("growth-fields");
        getContent().add(focus, pace);
    }

    private String name(String code) {
        return skills.stream()
                .filter(skill -> skill.code().equals(code))
                .map(Skill::name)
                .findFirst()
                .orElse(code);
    }

    void show(PlanTerms terms) {
        before = terms.focus();
        focus.setValue(Set.copyOf(terms.focus()));
        background.setValue(terms.background());
        hours.setValue(terms.weekHours());
        start.setValue(terms.startsOn());
    }

    /** What was chosen; nothing where it cannot be, and that is said at its place. */
    Optional<PlanTerms> read() {
        say(null);
        start.setInvalid(start.isEmpty());
        start.setErrorMessage(getTranslation("growth.problem.day"));
        if (hours.isEmpty()) {
            sayHours();
        }
        if (start.isEmpty() || hours.isEmpty()) {
            return Optional.empty();
        }
        var terms = new PlanTerms(background.getValue(), start.getValue(), hours.getValue(), ordered());
        var problems = terms.problems();
        if (problems.containsKey(Field.FOCUS)) {
            say(problems.get(Field.FOCUS));
        }
        if (problems.containsKey(Field.WEEK_HOURS)) {
            sayHours();
        }
        return problems.isEmpty() ? Optional.of(terms) : Optional.empty();
    }

    /** What was chosen before keeps its order; what is new follows in the order of the framework. */
    private List<String> ordered() {
        var chosen = focus.getValue();
        return Stream.concat(before.stream(), skills.stream().map(Skill::code))
                .distinct()
                .filter(chosen::contains)
                .toList();
    }

    private void say(@Nullable String problem) {
        focus.setInvalid(problem != null);
        focus.setErrorMessage(
                problem == null ? "" : getTranslation("growth.problem." + problem, PlanTerms.MOST_SKILLS));
        hours.setInvalid(false);
    }

    private void sayHours() {
        hours.setInvalid(true);
        hours.setErrorMessage(getTranslation("growth.problem.weekHours"));
    }
}
