package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.award.ClaimKind;
import org.ctoportal.compensation.award.ClaimOutcome;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.Worth;

/** What to claim, and at once what the policy would give for it and why. */
class ClaimForm extends Composite<Div> {

    private final Worth worth;
    private final LocalDate today;
    private final Select<ClaimKind> kind = new Select<>();
    private final ClaimFields fields;
    private final CostAmounts amounts;
    private final PendingReceipts receipts = new PendingReceipts();
    private final Div outcome = new Div();

    ClaimForm(Worth worth, LocalDate today, SerializableBiConsumer<CostClaim, List<NewReceipt>> submit) {
        this.worth = worth;
        this.today = today;
        fields = new ClaimFields(worth, this::show);
        amounts = new CostAmounts(this::show);
        var kinds = worth.promise().kinds(today);
        kind.setLabel(getTranslation("worth.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> getTranslation("award.kind." + one));
        kind.addValueChangeListener(event -> ask(event.getValue()));
        kind.setValue(kinds.getFirst());
        kind.setVisible(kinds.size() > 1);
        kind.addClassName("award-kind");
        outcome.addClassName("award-outcome");
        outcome.getElement().setAttribute("role", "status");
        var send = new Button(
                getTranslation("award.claim.submit"),
                click -> read(true).ifPresent(claim -> submit.accept(claim, receipts.receipts())));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("award-dialog");
        getContent().add(kind, fields, amounts, receipts, outcome, send);
    }

    private void ask(ClaimKind asked) {
        var keeps = asked == ClaimKind.COSTS && worth.promise().advances();
        kind.setHelperText(keeps ? getTranslation("worth.kind.keeps") : null);
        fields.ask(asked);
        amounts.ask(asked.costs());
        show();
    }

    private void show() {
        outcome.removeAll();
        read(false).ifPresent(claim -> {
            var result = worth.estimate(claim);
            var words = new Paragraph(words(claim, result));
            words.addClassName("worth-mine");
            outcome.add(words, StepWords.list(result.steps()));
            worth.promise()
                    .earlier(claim.decisiveDay())
                    .ifPresent(then -> outcome.add(new Paragraph(getTranslation(
                            "award.claim.edition",
                            HeldWords.day(then.effective(), getLocale()),
                            HeldWords.day(then.until(), getLocale())))));
        });
    }

    private String words(CostClaim claim, ClaimOutcome result) {
        var refusal = result.refusal();
        if (refusal != null) {
            return getTranslation("award.refusal." + refusal) + " (" + refusal.clause(claim.kind()) + ")";
        }
        var key = worth.award() == null ? "award.claim.estimate" : "award.claim.estimate.own";
        return getTranslation(key, ClaimFacts.given(claim, result));
    }

    private Optional<CostClaim> read(boolean telling) {
        return amounts.read().flatMap(costs -> fields.read(costs, today, telling));
    }
}
