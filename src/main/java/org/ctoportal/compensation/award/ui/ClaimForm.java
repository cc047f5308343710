package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.Promise;
import org.ctoportal.compensation.award.Reimbursement;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;

/** Costs to claim, and at once what the policy would pay of them and why. */
class ClaimForm extends Composite<Div> {

    private final LocalDate today;
    private final SerializableFunction<CostClaim, Reimbursement> estimate;
    private final Select<String> certification = new Select<>();
    private final Map<CostKind, TextField> amounts = new EnumMap<>(CostKind.class);
    private final Map<CostKind, TextField> others = new EnumMap<>(CostKind.class);
    private final DatePicker results = new DatePicker(getTranslation("award.claim.results"));
    private final Checkbox passed = new Checkbox(getTranslation("award.claim.passed"));
    private final Div outcome = new Div();

    ClaimForm(
            Promise promise,
            LocalDate today,
            SerializableFunction<CostClaim, Reimbursement> estimate,
            SerializableConsumer<CostClaim> submit) {
        this.today = today;
        this.estimate = estimate;
        certification.setLabel(getTranslation("award.held.code"));
        certification.setItems(promise.terms().scheduleA().stream()
                .map(ApprovedCertification::code)
                .toList());
        certification.setValue(promise.terms().scheduleA().getFirst().code());
        var fields = new Div(certification, results, passed);
        fields.addClassName("policy-blanks");
        for (var kind : CostKind.values()) {
            fields.add(money(amounts, kind, "award.claim.cost"), money(others, kind, "award.claim.others"));
        }
        results.addValueChangeListener(event -> show());
        passed.addValueChangeListener(event -> show());
        certification.addValueChangeListener(event -> show());
        outcome.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("award.claim.submit"), click -> read().ifPresent(submit::accept));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(fields, outcome, send);
    }

    private TextField money(Map<CostKind, TextField> all, CostKind kind, String key) {
        var field = new TextField(getTranslation(key, getTranslation("award.cost." + kind)));
        field.setValue("0");
        field.addValueChangeListener(event -> show());
        all.put(kind, field);
        return field;
    }

    private void show() {
        outcome.removeAll();
        read().ifPresent(claim -> {
            var result = estimate.apply(claim);
            var refusal = result.refusal();
            outcome.add(
                    new Paragraph(
                            refusal == null
                                    ? getTranslation(
                                            "award.claim.estimate",
                                            result.amount().exact())
                                    : getTranslation("award.refusal." + refusal) + " (" + refusal.clause() + ")"),
                    StepWords.list(result.steps()));
        });
    }

    /** Nothing while an amount is none, which its field then says. */
    private Optional<CostClaim> read() {
        var costs = new EnumMap<CostKind, CostClaim.Cost>(CostKind.class);
        for (var kind : CostKind.values()) {
            var amount = Money.find(amounts.get(kind).getValue());
            var paid = Money.find(others.get(kind).getValue());
            invalid(amounts.get(kind), amount.isEmpty(), "award.claim.cost.wrong");
            var tooMuch =
                    paid.isEmpty() || amount.filter(paid.get()::isMoreThan).isPresent();
            invalid(others.get(kind), tooMuch, "award.claim.others.wrong");
            if (amount.isPresent() && !tooMuch) {
                costs.put(kind, new CostClaim.Cost(kind, amount.get(), paid.orElseThrow()));
            }
        }
        return costs.size() < CostKind.values().length
                ? Optional.empty()
                : Optional.of(new CostClaim(
                        certification.getValue(),
                        costs.values().stream()
                                .filter(cost -> cost.amount().isMoreThan(Money.NONE))
                                .toList(),
                        results.getValue(),
                        passed.getValue(),
                        today));
    }

    private void invalid(TextField field, boolean isWrong, String key) {
        field.setInvalid(isWrong);
        field.setErrorMessage(isWrong ? getTranslation(key) : "");
    }
}
