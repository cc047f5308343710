package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.assessment.growth.GroupTerms;
import org.ctoportal.assessment.growth.GroupTerms.Field;

/** How a study group is called, and when and where it meets. */
class GroupForm extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final TextField name = new TextField(getTranslation("growth.group.name"));
    private final DatePicker start = new DatePicker(getTranslation("growth.group.start"));
    private final TimePicker time = new TimePicker(getTranslation("growth.group.time"));
    private final TextField place = new TextField(getTranslation("growth.group.place"));

    GroupForm(GroupTerms terms) {
        getContent().addClassName("growth-form");
        name.setValue(terms.name());
        name.setManualValidation(true);
        name.setWidthFull();
        start.setValue(terms.startsOn());
        start.setHelperText(getTranslation("growth.group.start.hint"));
        start.setLocale(getLocale());
        start.setManualValidation(true);
        time.setValue(terms.time());
        time.setStep(STEP);
        time.setLocale(getLocale());
        time.setManualValidation(true);
        place.setValue(terms.place());
        place.setManualValidation(true);
        var meets = new Div(start, time, place);
        meets.addClassName("growth-fields");
        getContent().add(name, meets);
    }

    /** What was typed; nothing where it cannot be, and that is said at its place. */
    Optional<GroupTerms> read() {
        start.setInvalid(start.isEmpty());
        start.setErrorMessage(getTranslation("growth.problem.day"));
        time.setInvalid(time.isEmpty());
        time.setErrorMessage(getTranslation("growth.problem.time"));
        if (start.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        var terms = new GroupTerms(name.getValue(), start.getValue(), time.getValue(), place.getValue());
        var problems = terms.problems();
        Map.<Field, HasValidation>of(Field.NAME, name, Field.PLACE, place).forEach((field, shown) -> {
            var problem = problems.get(field);
            shown.setInvalid(problem != null);
            shown.setErrorMessage(problem == null ? "" : getTranslation("growth.problem." + problem));
        });
        return problems.isEmpty() ? Optional.of(terms) : Optional.empty();
    }
}
