package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.assessment.growth.GrowthPlanDetails;
import org.ctoportal.identity.Colleague;

/** Who may read the plan, and whether letters remind of it. */
class SharingPanel extends Composite<Section> {

    SharingPanel(
            GrowthPlanDetails plan,
            List<Colleague> colleagues,
            ZoneId zone,
            SerializableConsumer<Colleague> share,
            SerializableRunnable keep,
            SerializableConsumer<Boolean> remind) {
        getContent().addClassNames("panel", "growth-sharing");
        getContent().add(new H2(getTranslation("growth.sharing")));
        if (plan.sharedWith().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("growth.private")), share(colleagues, share));
        } else {
            var since = Objects.requireNonNull(plan.sharedAt()).atZone(zone).toLocalDate();
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "growth.shared", plan.sharedWith(), GrowthWords.day(since, getLocale()))),
                            new Button(getTranslation("growth.sharing.end"), click -> keep.run()));
        }
        var reminders = new Checkbox(getTranslation("growth.reminders"), plan.reminders());
        reminders.setHelperText(getTranslation("growth.reminders.hint"));
        reminders.addValueChangeListener(event -> remind.accept(event.getValue()));
        getContent().add(reminders);
    }

    private Div share(List<Colleague> colleagues, SerializableConsumer<Colleague> share) {
        var reader = new ComboBox<Colleague>(getTranslation("growth.sharing.reader"));
        reader.setItems(colleagues);
        reader.setItemLabelGenerator(one -> one.title().isEmpty() ? one.name() : one.name() + ", " + one.title());
        reader.setManualValidation(true);
        var confirm = new Button(getTranslation("growth.sharing.begin"), click -> {
            reader.setInvalid(reader.isEmpty());
            reader.setErrorMessage(getTranslation("growth.problem.reader"));
            if (!reader.isEmpty()) {
                share.accept(reader.getValue());
            }
        });
        var row = new Div(reader, confirm);
        row.addClassName("growth-row");
        return row;
    }
}
