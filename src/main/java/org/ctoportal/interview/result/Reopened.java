package org.ctoportal.interview.result;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.score.ScoreSheet;

/** A score sheet that was opened again. */
public record Reopened(String candidate, String rater, ScoreSheet.Reopening again) implements Serializable {

    /** In the order of candidates and raters. */
    public static List<Reopened> of(PanelRecord record) {
        return record.scores().candidates().stream()
                .flatMap(one -> one.sheets().stream()
                        .flatMap(sheet -> sheet.reopened().stream()
                                .map(again -> new Reopened(one.candidate(), sheet.rater(), again))))
                .toList();
    }
}
