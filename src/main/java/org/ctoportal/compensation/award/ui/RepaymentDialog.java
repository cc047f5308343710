package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.award.HolderLine;
import org.ctoportal.compensation.award.RepaidCost;
import org.ctoportal.compensation.award.RepaymentDetails;
import org.ctoportal.shared.ui.DayField;

/** Somebody leaves of their own accord: what they pay back is shown as soon as the day is chosen. */
class RepaymentDialog extends Dialog {

    private final Asked asked;
    private final Select<HolderLine> employee = new Select<>();
    private final DayField day = new DayField(getTranslation("award.repayment.day"));
    private final Div outcome = new Div();
    private final Paragraph problem = new Paragraph();

    /** What the dialog asks of the page. */
    interface Asked extends Serializable {

        List<RepaidCost> look(HolderLine employee, LocalDate day);

        /** What stands in the way, in words; nothing where it was recorded. */
        Optional<String> record(HolderLine employee, LocalDate day);
    }

    RepaymentDialog(List<HolderLine> employees, Asked asked) {
        this.asked = asked;
        setHeaderTitle(getTranslation("award.repayment.add"));
        setWidth("36rem");
        setMaxWidth("96vw");
        employee.setLabel(getTranslation("award.claim.employee"));
        employee.setItems(employees);
        employee.setItemLabelGenerator(
                line -> line.holder().name() + " (" + line.holder().number() + ")");
        employee.addValueChangeListener(event -> show());
        day.addValueChangeListener(event -> show());
        outcome.getElement().setAttribute("role", "status");
        problem.addClassName("policy-warning");
        problem.getElement().setAttribute("role", "alert");
        var fields = new Div(employee, day);
        fields.addClassName("policy-blanks");
        var body = new Div(new Paragraph(getTranslation("award.repayment.hint")), fields, outcome, problem);
        body.addClassName("award-dialog");
        add(body);
        var keep = new Button(getTranslation("award.repayment.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), keep);
    }

    private void show() {
        outcome.removeAll();
        if (employee.getValue() == null || day.getValue() == null) {
            return;
        }
        var costs = asked.look(employee.getValue(), day.getValue());
        var total = new Paragraph(getTranslation(
                "award.repayment.total", RepaymentDetails.total(costs).exact()));
        total.addClassName("policy-warning");
        outcome.add(new RepaidCosts(costs), total);
    }

    private void keep() {
        employee.setInvalid(employee.getValue() == null);
        employee.setErrorMessage(getTranslation("award.repayment.employee.missing"));
        day.setInvalid(day.getValue() == null);
        day.setErrorMessage(getTranslation("award.repayment.day.missing"));
        if (employee.getValue() != null && day.getValue() != null) {
            asked.record(employee.getValue(), day.getValue()).ifPresentOrElse(problem::setText, this::close);
        }
    }
}
