package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;

/** What somebody paid, kind by kind, and what others pay of it. */
class CostAmounts extends Composite<Div> {

    private final List<CostFields> costs;

    /** One kind of cost, and what others pay of it. */
    private record CostFields(CostKind kind, TextField amount, TextField others) implements Serializable {}

    CostAmounts(SerializableRunnable changed) {
        costs = Stream.of(CostKind.values())
                .map(kind -> new CostFields(
                        kind, money(kind, "award.claim.cost", changed), money(kind, "award.claim.others", changed)))
                .toList();
        costs.forEach(cost -> getContent().add(cost.amount(), cost.others()));
        getContent().addClassName("award-costs");
    }

    private TextField money(CostKind kind, String key, SerializableRunnable changed) {
        var field = new TextField(getTranslation(key, getTranslation("award.cost." + kind)));
        field.setValue("0");
        field.setManualValidation(true);
        field.addValueChangeListener(event -> changed.run());
        return field;
    }

    void ask(List<CostKind> kinds) {
        costs.forEach(cost -> {
            cost.amount().setVisible(kinds.contains(cost.kind()));
            cost.others().setVisible(kinds.contains(cost.kind()));
        });
        getContent().setVisible(!kinds.isEmpty());
    }

    /** What is asked for; nothing while an amount is none, which its field then says. */
    Optional<List<CostClaim.Cost>> read() {
        var read = costs.stream()
                .filter(cost -> cost.amount().isVisible())
                .map(this::read)
                .toList();
        return read.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(read.stream()
                        .flatMap(Optional::stream)
                        .filter(cost -> cost.amount().isMoreThan(Money.NONE))
                        .toList());
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
