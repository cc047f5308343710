package org.ctoportal.salary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.ctoportal.salary.WriteSalarySchedule;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** The few things a new salary schedule begins with; all else is in the editor. */
class NewScheduleDialog extends Dialog {

    private static final int USUAL_DAYS = 260;

    private final TextField name = SalaryFields.text("salary.name");
    private final Select<FiscalYear> year;
    private final TextField first = SalaryFields.money("salary.first");
    private final IntegerField steps = SalaryFields.whole("salary.steps", 1, ScheduleTerms.MOST_STEPS);
    private final TextField growth = SalaryFields.percent("salary.growthBy.PERCENT");

    NewScheduleDialog(FiscalYear current, SerializableConsumer<WriteSalarySchedule> create) {
        this.year = SalaryFields.year(current);
        setHeaderTitle(getTranslation("salary.new"));
        setWidth("34rem");
        setMaxWidth("96vw");
        var numbers = new Div(first, steps, growth);
        numbers.addClassName("salary-fields");
        var form = new Div(new Paragraph(getTranslation("salary.new.hint")), name, year, numbers);
        form.addClassName("salary-form");
        add(form);
        var confirm = new Button(getTranslation("salary.new.action"), click -> {
            if (isRight()) {
                close();
                create.accept(command());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private boolean isRight() {
        SalaryFields.show(name, WriteSalarySchedule.problemOfName(name.getValue()));
        SalaryFields.show(first, Money.find(first.getValue()).isPresent() ? null : "amount");
        SalaryFields.show(steps, steps.getValue() == null ? "steps" : null);
        SalaryFields.show(growth, Percent.find(growth.getValue()).isPresent() ? null : "percent");
        if (name.isInvalid() || first.isInvalid() || steps.isInvalid() || growth.isInvalid()) {
            return false;
        }
        for (var problem : command().terms().problems()) {
            switch (problem.place()) {
                case STEPS -> SalaryFields.show(steps, problem.reason());
                case GROWTH -> SalaryFields.show(growth, problem.reason());
                default -> SalaryFields.show(first, problem.reason());
            }
        }
        return command().terms().problems().isEmpty();
    }

    private WriteSalarySchedule command() {
        var chosen = Objects.requireNonNull(year.getValue());
        return new WriteSalarySchedule(
                name.getValue(),
                chosen,
                chosen.firstDay(),
                chosen.lastDay(),
                ScheduleTerms.usual(
                        Money.find(first.getValue()).orElseThrow(),
                        steps.getValue(),
                        Percent.find(growth.getValue()).orElseThrow(),
                        USUAL_DAYS));
    }
}
