package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ctoportal.compensation.award.ClaimDetails;

/** What was claimed, where it stands, and what came of it with the reason. */
class ClaimFacts extends Composite<Div> {

    ClaimFacts(ClaimDetails claim) {
        var costs = claim.claim().costs().stream()
                .map(cost -> getTranslation("award.cost." + cost.kind()) + " "
                        + cost.amount().exact())
                .collect(Collectors.joining(", "));
        getContent().add(new Paragraph(costs), new Paragraph(getTranslation("award.claim." + claim.status())));
        var outcome = claim.outcome();
        if (outcome == null) {
            return;
        }
        var refusal = outcome.refusal();
        getContent()
                .add(
                        new Paragraph(
                                refusal == null
                                        ? getTranslation(
                                                "award.claim.amount",
                                                outcome.amount().exact())
                                        : getTranslation("award.refusal." + refusal) + " (" + refusal.clause() + ")"),
                        StepWords.list(outcome.steps()),
                        new Paragraph(getTranslation(
                                "award.claim.by",
                                Objects.requireNonNullElse(claim.checkedBy(), ""),
                                Objects.requireNonNullElse(claim.approvedBy(), "–"))));
    }
}
