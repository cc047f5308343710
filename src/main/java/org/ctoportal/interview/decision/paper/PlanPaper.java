package org.ctoportal.interview.decision.paper;

import java.util.ArrayList;
import java.util.Locale;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.PlanStep;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.paper.ResultParts;

/** The first ninety days, for the one who is hired. Not a rating is on it. */
final class PlanPaper {

    private PlanPaper() {}

    static Document of(DecisionDetails decision, PanelRecord record, Masthead masthead) {
        var plan = decision.content().plan();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Text.of("A start in the position, month by month. Agree on it together in the first"
                + " week, and change what does not fit.")));
        if (plan.isEmpty()) {
            blocks.add(new Paragraph(Text.of("Nothing is planned yet.")));
        }
        plan.stream().map(PlanStep::days).distinct().sorted().forEach(days -> {
            blocks.add(new Heading(2, "By day " + days));
            blocks.add(ResultParts.bullets(plan.stream()
                    .filter(step -> step.days() == days)
                    .map(step -> record.kit().skill(step.skill()) + ": " + step.text())
                    .toList()));
        });
        return new Document("The first 90 days: " + record.title(), Locale.US, masthead, blocks);
    }
}
