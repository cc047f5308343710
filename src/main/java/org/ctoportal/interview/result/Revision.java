package org.ctoportal.interview.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.interview.score.Rating;

/**
 * A rating that was changed after it was submitted. The original stays in the record.
 *
 * @param at when it became what it is
 */
public record Revision(String candidate, String question, String rater, int from, int to, String reason, Instant at)
        implements Serializable {

    /** Every one of sheets that count, in the order of candidates, raters and questions. */
    public static List<Revision> of(PanelRecord record) {
        var all = new ArrayList<Revision>();
        record.scores()
                .candidates()
                .forEach(candidate -> candidate
                        .counting()
                        .forEach(sheet -> sheet.ratings()
                                .forEach((question, rating) ->
                                        all.addAll(of(candidate.candidate(), question, sheet.rater(), rating)))));
        return List.copyOf(all);
    }

    private static List<Revision> of(String candidate, String question, String rater, Rating rating) {
        var all = new ArrayList<Revision>();
        for (var at = 0; at < rating.changes().size(); at++) {
            var change = rating.changes().get(at);
            var isLast = at + 1 == rating.changes().size();
            var next = isLast ? null : rating.changes().get(at + 1);
            all.add(new Revision(
                    candidate,
                    question,
                    rater,
                    change.level(),
                    next == null ? rating.level() : next.level(),
                    change.reason(),
                    next == null ? rating.at() : next.at()));
        }
        return all;
    }
}
