package org.ctoportal.interview.decision.paper;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.document.Block;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Text;
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.FairnessLine;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.paper.ResultParts;
import org.ctoportal.interview.score.PanelResult;

/** The decision memo, from the record: the choice, the ranking, reasons, ties, references, and how it was kept fair. */
final class MemoPaper {

    private final DecisionDetails decision;
    private final PanelRecord record;
    private final PanelResult result;
    private final ZoneId zone;
    private final List<Block> blocks = new ArrayList<>();

    private MemoPaper(DecisionDetails decision, PanelRecord record, ZoneId zone) {
        this.zone = zone;
        this.decision = decision;
        this.record = record;
        this.result = record.result();
    }

    static Document of(DecisionDetails decision, PanelRecord record, Masthead masthead, ZoneId zone) {
        var paper = new MemoPaper(decision, record, zone);
        paper.choice();
        paper.reasons();
        paper.fairness();
        paper.appendix();
        return new Document("Decision memo: " + record.title(), Locale.US, masthead, paper.blocks);
    }

    private void choice() {
        blocks.add(ResultParts.confidential());
        if (!decision.isFinal()) {
            blocks.add(new Callout("Draft", Text.of("This decision is not final and may still change."), null));
        }
        var fields = new ArrayList<Field>();
        fields.add(new Field("Position", Text.of(record.title())));
        var place = result.ranking().find(decision.content().chosen());
        fields.add(new Field(
                "Recommended",
                Text.strong(place.map(one -> record.name(one.candidate())).orElse("Nobody yet"))));
        place.ifPresent(one -> fields.add(new Field(
                "Rank and total",
                Text.of((one.rank() == null ? "No rank" : "Rank " + one.rank() + " of " + ranked())
                        + (one.result().shown() == null
                                ? ""
                                : ", " + one.result().shown() + " ("
                                        + one.result().shownPercent() + "%)")))));
        fields.add(new Field(
                "Panel",
                Text.of(record.raters().stream()
                        .map(rater -> ResultParts.rater(record, rater, zone))
                        .collect(Collectors.joining(", ")))));
        var finality = decision.finality();
        if (finality != null) {
            fields.add(new Field("Decided by", Text.of(finality.by())));
        }
        blocks.add(new Fields(fields));
        blocks.add(new Heading(2, "Ranking"));
        blocks.add(ResultParts.ranking(record, result));
    }

    private long ranked() {
        return result.ranking().places().stream()
                .filter(place -> place.rank() != null)
                .count();
    }

    private void reasons() {
        var content = decision.content();
        blocks.add(new Heading(2, "Reasons"));
        blocks.add(new Paragraph(Text.of(MemoReason.of(record, content))));
        blocks.add(new Heading(2, "Ties"));
        var tieBreaks = record.tieBreaks().list(record.scores().rules());
        blocks.add(
                tieBreaks.isEmpty()
                        ? new Paragraph(Text.of("Nothing was chosen to decide between equal totals."))
                        : ResultParts.bullets(tieBreaks.stream()
                                .map(one -> "Equal totals: " + ResultParts.tieBreak(record, one))
                                .toList()));
        blocks.add(new Heading(2, "References"));
        blocks.add(new Paragraph(Text.of(content.references().isBlank() ? "None are noted." : content.references())));
        if (!content.conditions().isBlank()) {
            blocks.add(new Heading(2, "Conditions"));
            blocks.add(new Paragraph(Text.of(content.conditions())));
        }
    }

    private void fairness() {
        blocks.add(new Heading(2, "How the search was kept fair"));
        blocks.add(ResultParts.bullets(
                FairnessLine.of(record).stream().map(FairnessText::of).toList()));
    }

    private void appendix() {
        blocks.add(new SignatureLines(List.of("Chair of the panel", "Superintendent")));
        blocks.add(new Heading(2, "Appendix: how each total comes about"));
        for (var code : result.ranking().candidates()) {
            blocks.add(new Heading(3, record.name(code)));
            blocks.addAll(ResultParts.explanation(record, result.get(code)));
        }
    }
}
