package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.Worth;
import org.ctoportal.compensation.recognition.Recognition;

/** A policy in force as it applies to the person: what each card means for them, their letter, and a claim. */
class WorthPanel extends Composite<Section> {

    WorthPanel(Worth worth, LocalDate today, SerializableBiConsumer<CostClaim, List<NewReceipt>> submit) {
        var promise = worth.promise();
        var terms = promise.terms();
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(new H2(terms.policy()));
        var positions = String.join(", ", terms.positions().stream().sorted().toList());
        getContent()
                .add(new Paragraph(
                        positions.isEmpty()
                                ? getTranslation("worth.covers.all")
                                : getTranslation("worth.covers", positions)));
        var last = promise.claimableUntil();
        if (last != null) {
            var ended = new Paragraph(getTranslation(
                    promise.isPassOnly(today) ? "worth.ended.pass" : "worth.ended",
                    HeldWords.day(terms.until(), getLocale()),
                    HeldWords.day(last, getLocale())));
            ended.addClassName("policy-warning");
            getContent().add(ended);
        }
        getContent().add(standing(worth));
        var cards = new Div();
        cards.addClassName("worth-cards");
        terms.all(Recognition.class).stream()
                .map(Recognition::clause)
                .distinct()
                .filter(clause -> !promise.sentence(clause).isEmpty())
                .sorted(Comparator.comparing(clause -> worth.lines(clause).isEmpty()))
                .forEach(clause -> cards.add(new WorthCard(worth, clause, today)));
        getContent().add(cards);
        if (!promise.kinds(today).isEmpty()) {
            var claim = new Div(new H3(getTranslation("worth.claim")), new ClaimForm(worth, today, submit));
            claim.addClassName("worth-claim");
            getContent().add(claim);
        }
    }

    private Component standing(Worth worth) {
        var award = worth.award();
        if (award == null) {
            var open = new Paragraph(getTranslation("worth.notEntered"));
            open.addClassName("policy-warning");
            return open;
        }
        var total = new Paragraph(getTranslation("worth.total", award.amount().exact(), HeldWords.year(worth.year())));
        total.addClassName("policy-warning");
        return new Div(
                total,
                new LetterLinks(
                        getTranslation("worth.letter", HeldWords.year(worth.year())),
                        format -> AwardRoutes.ownLetterOf(worth.promise().policy(), worth.year(), format)));
    }
}
