package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.Award;
import org.ctoportal.compensation.award.AwardDetails;
import org.ctoportal.compensation.award.AwardLine;
import org.ctoportal.compensation.award.HeldLine;
import org.ctoportal.compensation.award.StipendStop;
import org.ctoportal.shared.ui.PlainTable;

/** What one person gets, line by line: how it comes about, when it stops and why, or why there is nothing. */
class AwardLines extends Composite<Div> {

    private final Award award;
    private final AwardDetails details;

    AwardLines(Award award, List<HeldLine> held, AwardDetails details) {
        this.award = award;
        this.details = details;
        var table = new PlainTable(
                getTranslation("award.lines", award.holder().name()),
                Stream.of("certification", "clause", "amount", "load", "cost", "why")
                        .map(column -> getTranslation("award.column." + column))
                        .toList());
        award.lines()
                .forEach(line -> table.addRow(List.of(
                        new Span(title(held, line.certification())),
                        whole(line.clause()),
                        whole(line.amount().exact()),
                        load(line),
                        whole(line.cost().exact()),
                        why(line))));
        getContent().add(table);
    }

    private static String title(List<HeldLine> held, String certification) {
        return held.stream()
                .filter(one -> one.held().code().equals(certification))
                .findFirst()
                .map(HeldLine::title)
                .orElse(certification);
    }

    /** Codes, days and amounts are not broken into lines. */
    static Span whole(String words) {
        var whole = new Span(words);
        whole.addClassName("award-whole");
        return whole;
    }

    private static Component load(AwardLine line) {
        var list = new UnorderedList();
        list.addClassName("award-steps");
        line.load()
                .forEach(due -> list.add(new ListItem(due.name() + " "
                        + due.rate().text() + ": " + due.amount().exact())));
        return list;
    }

    private Component why(AwardLine line) {
        var refusal = line.refusal();
        if (refusal != null) {
            var words = new Span(getTranslation("award.refusal." + refusal));
            return line.steps().isEmpty() ? words : new Div(words, StepWords.list(line.steps()));
        }
        var why = new Div(StepWords.list(line.steps()));
        details.stop(award.holder().number(), line).map(this::stop).ifPresent(why::add);
        return why;
    }

    private Span stop(StipendStop stop) {
        var words = new Span(getTranslation(
                "award.stop", HeldWords.day(stop.lastDay(), getLocale()), HeldWords.day(stop.expires(), getLocale())));
        words.addClassName("award-stop");
        return words;
    }
}
