package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimOutcome;
import org.ctoportal.compensation.award.ClaimStatus;
import org.ctoportal.compensation.award.CostClaim;
import org.ctoportal.shared.Money;

/** What was claimed, where it stands, and what came of it with the reason. */
class ClaimFacts extends Composite<Div> {

    ClaimFacts(ClaimDetails claim) {
        getContent().addClassName("claim-facts");
        var status = new Paragraph(status(claim));
        status.addClassName("worth-mine");
        getContent().add(new Paragraph(asked(claim.claim())), status);
        var returned = claim.returned();
        if (returned != null) {
            getContent().add(new Paragraph(getTranslation("award.claim.returned", returned.by(), returned.reason())));
        }
        var outcome = claim.outcome();
        if (outcome == null) {
            return;
        }
        var refusal = outcome.refusal();
        var by = new Paragraph(
                claim.approvedBy() == null
                        ? getTranslation("award.claim.checkedBy", Objects.requireNonNullElse(claim.checkedBy(), ""))
                        : getTranslation(
                                "award.claim.by",
                                Objects.requireNonNullElse(claim.checkedBy(), ""),
                                claim.approvedBy()));
        by.addClassName("hint");
        getContent()
                .add(
                        new Paragraph(
                                refusal == null
                                        ? getTranslation("award.claim.amount", given(claim.claim(), outcome))
                                        : getTranslation("award.refusal." + refusal) + " ("
                                                + refusal.clause(claim.claim().kind()) + ")"),
                        StepWords.list(outcome.steps()),
                        by);
    }

    private String status(ClaimDetails claim) {
        var outcome = claim.outcome();
        if (claim.status() != ClaimStatus.APPROVED || outcome == null) {
            return getTranslation("award.claim." + claim.status());
        }
        if (!claim.claim().kind().isMoney()) {
            return getTranslation("award.claim.APPROVED.hours");
        }
        return getTranslation(
                outcome.amount().isMoreThan(Money.NONE) ? "award.claim.APPROVED" : "award.claim.APPROVED.kept");
    }

    /** Its kind, for what, of which day, and how much. */
    private String asked(CostClaim claim) {
        var costs = claim.costs().stream()
                .map(cost -> getTranslation("award.cost." + cost.kind()) + " "
                        + cost.amount().exact());
        var hours = claim.hours().signum() > 0
                ? getTranslation("award.claim.hours.count", claim.hours().toPlainString())
                : "";
        var day = claim.day() == null
                ? ""
                : getTranslation("award.day." + claim.kind()) + " " + HeldWords.day(claim.day(), getLocale());
        return Stream.concat(Stream.of(getTranslation("award.kind." + claim.kind()), claim.about(), day, hours), costs)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** An amount or hours; a pass that keeps an advance brings nothing beyond it. */
    static String given(CostClaim claim, ClaimOutcome outcome) {
        return claim.kind().isMoney()
                ? outcome.amount().exact()
                : I18NProvider.translate(
                        "award.claim.hours.count",
                        outcome.hours().stripTrailingZeros().toPlainString());
    }
}
