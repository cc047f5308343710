package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.jobdescription.DirectReport;

/** How many of which position report, and whether they hold a license. */
class DirectReportRow extends Composite<Div> {

    private final IntegerField count = new IntegerField();
    private final TextField position = new TextField();
    private final Checkbox licensed = new Checkbox(getTranslation("jobDescription.reports.licensed"));
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    private SerializableRunnable removeAction = () -> {};

    DirectReportRow(DirectReport report, SerializableRunnable changed) {
        count.setAriaLabel(getTranslation("jobDescription.reports.count"));
        count.setMin(1);
        count.setMax(DirectReport.MOST);
        count.setValue(report.count());
        AnswerFields.keptWhileTyping(count).addClassName("count");
        position.setAriaLabel(getTranslation("jobDescription.reports.position"));
        position.setPlaceholder(getTranslation("jobDescription.reports.position.example"));
        position.setValue(report.position());
        AnswerFields.keptWhileTyping(position).addClassName("position");
        licensed.setValue(report.licensed());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("jobDescription.reports.remove"));
        remove.addClickListener(click -> removeAction.run());
        count.addValueChangeListener(event -> changed.run());
        position.addValueChangeListener(event -> changed.run());
        licensed.addValueChangeListener(event -> changed.run());
        getContent().addClassName("report");
        getContent().add(count, position, licensed, remove);
    }

    void onRemove(SerializableRunnable action) {
        removeAction = action;
    }

    void focus() {
        position.focus();
    }

    DirectReport value() {
        return new DirectReport(count.getValue(), position.getValue(), licensed.getValue());
    }
}
