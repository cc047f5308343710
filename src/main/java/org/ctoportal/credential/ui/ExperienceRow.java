package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.credential.rule.Experience;
import org.ctoportal.shared.ui.DayField;

/** One time of work, and the areas it was in. */
class ExperienceRow extends Composite<Div> {

    private final DayField since = new DayField(getTranslation("credential.experience.since"));
    private final DayField until = new DayField(getTranslation("credential.experience.until"));
    private final CheckboxGroup<String> areas = new CheckboxGroup<>(getTranslation("credential.experience.areas"));

    ExperienceRow(Map<String, String> names) {
        areas.setItems(names.keySet());
        areas.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        areas.setManualValidation(true);
        until.setHelperText(getTranslation("credential.experience.until.hint"));
        List.of(since, until).forEach(day -> {
            day.setLocale(getLocale());
            day.setManualValidation(true);
        });
        getContent().addClassName("credential-fields");
        getContent().add(since, until, areas);
    }

    void show(Experience words) {
        since.setValue(words.since());
        until.setValue(words.until());
        areas.setValue(words.areas());
    }

    /** Says at each field what is missing. */
    boolean isFit(LocalDate today) {
        var begun = since.getValue();
        since.setInvalid(begun == null || begun.isAfter(today));
        since.setErrorMessage(getTranslation("credential.problem." + (begun == null ? "needed" : "future")));
        until.setInvalid(
                begun != null && until.getValue() != null && until.getValue().isBefore(begun));
        until.setErrorMessage(getTranslation("credential.problem.beforeStart"));
        areas.setInvalid(areas.getValue().isEmpty());
        areas.setErrorMessage(getTranslation("credential.problem.areas"));
        return !since.isInvalid() && !until.isInvalid() && !areas.isInvalid();
    }

    Experience experience() {
        return new Experience(Objects.requireNonNull(since.getValue()), until.getValue(), areas.getValue());
    }
}
