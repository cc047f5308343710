package org.ctoportal.salary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.Objects;
import org.ctoportal.salary.CopySalarySchedule;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.calculation.SalaryTable;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Percent;

/** Carries a schedule over to another year, raised by a percentage; the same days make it a correction. */
class CopyScheduleDialog extends Dialog {

    private final SalaryScheduleDetails original;
    private final Select<FiscalYear> year;
    private final DatePicker from = new DatePicker(getTranslation("salary.from"));
    private final DatePicker through = new DatePicker(getTranslation("salary.through"));
    private final TextField raise = SalaryFields.percent("salary.copy.raise");
    private final Paragraph outcome = new Paragraph();

    CopyScheduleDialog(SalaryScheduleDetails original, SerializableConsumer<CopySalarySchedule> copy) {
        this.original = original;
        this.year = SalaryFields.year(original.year());
        setHeaderTitle(getTranslation("salary.copy.title", original.name()));
        setWidth("34rem");
        setMaxWidth("96vw");
        raise.setValue("0");
        raise.setHelperText(getTranslation("salary.copy.raise.hint"));
        raise.addValueChangeListener(event -> showOutcome());
        year.addValueChangeListener(event -> showDays(event.getValue()));
        var last = original.year().start() == FiscalYear.LAST;
        year.setValue(last ? original.year() : original.year().next());
        outcome.addClassName("hint");
        var days = new Div(from, through);
        days.addClassName("salary-fields");
        var form = new Div(new Paragraph(getTranslation("salary.copy.hint")), year, days, raise, outcome);
        form.addClassName("salary-form");
        add(form);
        showOutcome();
        var confirm = new Button(getTranslation("salary.copy.action"), click -> {
            if (isRight()) {
                close();
                copy.accept(new CopySalarySchedule(
                        Objects.requireNonNull(year.getValue()), from.getValue(), through.getValue(), raise()));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    /** The days of the schedule in that year; of its own year they are the same, because that is a correction. */
    private void showDays(FiscalYear chosen) {
        var years = chosen.start() - original.year().start();
        from.setValue(original.from().plusYears(years));
        through.setValue(original.through().plusYears(years));
    }

    private void showOutcome() {
        if (isRaise()) {
            var before = original.table();
            var after = SalaryTable.of(original.terms().raised(raise()));
            outcome.setText(getTranslation(
                    "salary.copy.outcome",
                    before.lowest().text(),
                    before.highest().text(),
                    after.lowest().text(),
                    after.highest().text()));
        }
        outcome.setVisible(isRaise());
        SalaryFields.show(raise, isRaise() ? null : "raise");
    }

    private boolean isRaise() {
        return Percent.find(raise.getValue())
                .filter(percent -> percent.value().compareTo(BigDecimal.valueOf(CopySalarySchedule.MOST_RAISE)) <= 0)
                .filter(percent -> original.terms().raised(percent).problems().isEmpty())
                .isPresent();
    }

    private Percent raise() {
        return Percent.find(raise.getValue()).orElseThrow();
    }

    private boolean isRight() {
        var inOrder = from.getValue() != null
                && through.getValue() != null
                && !through.getValue().isBefore(from.getValue());
        SalaryFields.show(through, inOrder ? null : "order");
        return inOrder && isRaise();
    }
}
