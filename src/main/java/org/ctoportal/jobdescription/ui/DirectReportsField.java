package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.jobdescription.DirectReport;
import org.ctoportal.jobdescription.DraftJobDescription;

/** The positions supervised, a row each; none is an answer too. */
class DirectReportsField extends CustomField<List<DirectReport>> {

    private final List<DirectReportRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("jobDescription.reports.add"), click -> addByHand());

    DirectReportsField() {
        super(List.of());
        setLabel(getTranslation("jobDescription.answer.reports"));
        setHelperText(getTranslation("jobDescription.answer.reports.hint"));
        list.addClassName("reports");
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Div(list, add));
        setWidthFull();
    }

    @Override
    protected List<DirectReport> generateModelValue() {
        return rows.stream().map(DirectReportRow::value).toList();
    }

    @Override
    protected void setPresentationValue(List<DirectReport> reports) {
        rows.clear();
        list.removeAll();
        reports.forEach(this::addRow);
        add.setEnabled(rows.size() < DraftJobDescription.MOST_REPORTS);
    }

    /** Spaces around a name do not make another position. */
    static List<DirectReport> normal(List<DirectReport> reports) {
        return reports.stream()
                .map(report ->
                        new DirectReport(report.count(), report.position().strip(), report.licensed()))
                .toList();
    }

    private void addByHand() {
        addRow(new DirectReport(1, "", false)).focus();
        updateValue();
    }

    private DirectReportRow addRow(DirectReport report) {
        var row = new DirectReportRow(report, this::updateValue);
        row.onRemove(() -> {
            rows.remove(row);
            list.remove(row);
            add.setEnabled(true);
            updateValue();
            add.focus();
        });
        rows.add(row);
        list.add(row);
        add.setEnabled(rows.size() < DraftJobDescription.MOST_REPORTS);
        return row;
    }
}
