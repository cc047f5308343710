package org.ctoportal.interview.decision.paper;

import java.util.stream.Collectors;
import org.ctoportal.interview.decision.DecisionProblem;
import org.ctoportal.interview.decision.WriteDecision;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.paper.ResultParts;

/** Why the chosen one is chosen, in the words of the memo: what was written, or what the ranking says by itself. */
final class MemoReason {

    private MemoReason() {}

    static String of(PanelRecord record, WriteDecision content) {
        if (!content.reason().isBlank()) {
            return content.reason();
        }
        var place = record.result().ranking().find(content.chosen()).orElse(null);
        if (place == null) {
            return "Nobody is chosen yet.";
        }
        if (place.rank() == null || DecisionProblem.needsReason(record, content.chosen())) {
            return "The reason is still missing why this candidate is chosen and nobody ranked as high or higher.";
        }
        var decided = place.decidedBy();
        if (decided == null) {
            return "The candidate with the highest total of the panel is chosen.";
        }
        var equal = place.tiedWith().stream().map(record::name).collect(Collectors.joining(", "));
        return "The total is the highest and equal to that of " + equal + "; decided by "
                + ResultParts.tieBreak(record, decided) + ".";
    }
}
