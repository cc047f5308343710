package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.Promise;
import org.ctoportal.compensation.award.Reimbursement;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.ui.DayField;

/** Costs to claim, and at once what the policy would pay of them and why. */
class ClaimForm extends Composite<Div> {

    private final LocalDate today;
    private final SerializableFunction<CostClaim, Reimbursement> estimate;
    private final Select<String> certification = new Select<>();
    private final List<CostFields> costs = new ArrayList<>();
    private final DayField results = new DayField(getTranslation("award.claim.results"));
    private final Checkbox passed = new Checkbox(getTranslation("award.claim.passed"));
    private final Div outcome = new Div();

    /** One kind of cost, and what others pay of it. */
    private record CostFields(CostKind kind, TextField amount, TextField others) {}

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
        certification.setItemLabelGenerator(promise::title);
        certification.setValue(promise.terms().scheduleA().getFirst().code());
        var fields = new Div(certification, results, passed);
        fields.addClassName("policy-blanks");
        var amounts = new Div();
        amounts.addClassName("award-costs");
        for (var kind : CostKind.values()) {
            var cost = new CostFields(kind, money(kind, "award.claim.cost"), money(kind, "award.claim.others"));
            costs.add(cost);
            amounts.add(cost.amount(), cost.others());
        }
        results.addValueChangeListener(event -> show());
        passed.addValueChangeListener(event -> show());
        certification.addValueChangeListener(event -> show());
        outcome.getElement().setAttribute("role", "status");
        var send = new Button(getTranslation("award.claim.submit"), click -> read().ifPresent(submit::accept));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("award-dialog");
        getContent().add(fields, amounts, outcome, send);
    }

    private TextField money(CostKind kind, String key) {
        var field = new TextField(getTranslation(key, getTranslation("award.cost." + kind)));
        field.setValue("0");
        field.addValueChangeListener(event -> show());
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
        var read = costs.stream().map(this::read).toList();
        return read.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new CostClaim(
                        certification.getValue(),
                        read.stream()
                                .flatMap(Optional::stream)
                                .filter(cost -> cost.amount().isMoreThan(Money.NONE))
                                .toList(),
                        results.getValue(),
                        passed.getValue(),
                        today));
    }

    private Optional<CostClaim.Cost> read(CostFields fields) {
        var amount = Money.find(fields.amount().getValue());
        var paid = Money.find(fields.others().getValue());
        invalid(fields.amount(), amount.isEmpty(), "award.claim.cost.wrong");
        var tooMuch = paid.isEmpty() || amount.filter(paid.get()::isMoreThan).isPresent();
        invalid(fields.others(), tooMuch, "award.claim.others.wrong");
        return amount.isEmpty() || tooMuch
                ? Optional.empty()
                : Optional.of(new CostClaim.Cost(fields.kind(), amount.get(), paid.get()));
    }

    private void invalid(TextField field, boolean isWrong, String key) {
        field.setInvalid(isWrong);
        field.setErrorMessage(isWrong ? getTranslation(key) : "");
    }
}
