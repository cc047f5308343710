package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.AdvanceStanding;
import org.ctoportal.compensation.award.AwardLine;
import org.ctoportal.compensation.award.ClaimKind;
import org.ctoportal.compensation.award.StipendStop;
import org.ctoportal.compensation.award.Worth;
import org.ctoportal.compensation.policy.RecognitionCard;

/** One thing the policy gives: its sentence, and what that means for the person. */
class WorthCard extends Composite<Div> {

    private final Worth worth;

    WorthCard(Worth worth, String clause, LocalDate today) {
        this.worth = worth;
        var promise = worth.promise();
        var source = new Paragraph(
                getTranslation("worth.source", clause, promise.terms().policy()));
        source.addClassName("hint");
        getContent().addClassName("worth-card");
        getContent().add(new H3(title(clause)), new Paragraph(promise.sentence(clause)), source);
        worth.lines(clause).forEach(line -> getContent().add(line(line)));
        worth.stops().stream()
                .filter(stop -> stop.clause().equals(clause))
                .forEach(stop -> getContent().add(mine(stop(stop))));
        Stream.of(ClaimKind.values())
                .filter(kind -> kind.clause().equals(clause))
                .filter(kind -> !worth.allowance(kind, today).isEmpty())
                .forEach(kind -> getContent()
                        .add(mine(getTranslation(
                                "worth.allowance." + kind,
                                worth.allowance(kind, today).toArray()))));
        if (clause.equals(ClaimKind.ADVANCE.clause())) {
            worth.advances().forEach(advance -> getContent().add(mine(advance(advance))));
        }
    }

    /** As somebody who claims says it; pay, as the policy's cards say it. */
    private String title(String clause) {
        return Stream.concat(
                        Stream.of(ClaimKind.values())
                                .filter(kind -> kind.clause().equals(clause))
                                .map(kind -> "award.kind." + kind),
                        Stream.of(RecognitionCard.values())
                                .filter(card -> card.clause().equals(clause))
                                .map(card -> "policy.card." + card))
                .findFirst()
                .map(key -> getTranslation(key))
                .orElse(clause);
    }

    private Div line(AwardLine line) {
        var refusal = line.refusal();
        var title = worth.promise().title(line.certification());
        var box = new Div(mine(
                refusal == null
                        ? getTranslation("worth.line", title, line.amount().exact(), HeldWords.year(worth.year()))
                        : getTranslation("worth.line.refused", title, HeldWords.year(worth.year())) + " "
                                + getTranslation("award.refusal." + refusal) + " ("
                                + refusal.clause() + ")"));
        if (refusal == null) {
            box.add(StepWords.list(line.steps()));
        }
        return box;
    }

    private String stop(StipendStop stop) {
        return getTranslation(
                "award.stop", HeldWords.day(stop.lastDay(), getLocale()), HeldWords.day(stop.expires(), getLocale()));
    }

    private String advance(AdvanceStanding advance) {
        return getTranslation(
                "worth.advance." + advance.state(),
                worth.promise().title(advance.certification()),
                advance.amount().exact(),
                HeldWords.day(advance.passBy(), getLocale()));
    }

    private static Paragraph mine(String words) {
        var mine = new Paragraph(words);
        mine.addClassName("worth-mine");
        return mine;
    }
}
