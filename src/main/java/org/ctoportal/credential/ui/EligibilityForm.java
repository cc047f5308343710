package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ctoportal.credential.eligibility.WriteEligibility;
import org.ctoportal.credential.rule.Degree;

/** The highest degree and the times of work. */
class EligibilityForm extends Composite<Div> {

    private final Map<String, String> areas;
    private final Select<Degree> degree = new Select<>();
    private final Div rows = new Div();
    private final List<ExperienceRow> experience = new ArrayList<>();
    private final Button more = new Button(getTranslation("credential.experience.add"), click -> addRow());

    /** {@code areas} are names by codes, in their order. */
    EligibilityForm(Map<String, String> areas, SerializableConsumer<EligibilityForm> check) {
        this.areas = areas;
        degree.setLabel(getTranslation("credential.degree"));
        degree.setItems(Degree.values());
        degree.setItemLabelGenerator(one -> getTranslation("credential.degree." + one));
        degree.setValue(Degree.BACHELOR);
        rows.addClassName("credential-form");
        var go = new Button(getTranslation("credential.eligibility.check"), click -> check.accept(this));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(more, go);
        actions.addClassName("credential-actions");
        getContent().addClassName("credential-form");
        getContent().add(degree, rows, actions);
        addRow();
    }

    private void addRow() {
        var row = new ExperienceRow(areas);
        experience.add(row);
        rows.add(row);
        more.setEnabled(experience.size() < WriteEligibility.MOST);
    }

    void show(WriteEligibility words) {
        degree.setValue(words.degree());
        rows.removeAll();
        experience.clear();
        words.experience().forEach(one -> {
            addRow();
            experience.getLast().show(one);
        });
    }

    /** Says at each field what is missing. */
    boolean isFit(LocalDate today) {
        return experience.stream().filter(row -> !row.isFit(today)).count() == 0;
    }

    WriteEligibility words() {
        return new WriteEligibility(
                degree.getValue(),
                experience.stream().map(ExperienceRow::experience).toList());
    }
}
