package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The score sheets of one candidate, one of each member of the panel, in the order of the panel. */
public record CandidateSheets(String candidate, List<ScoreSheet> sheets) implements Serializable {

    public CandidateSheets {
        sheets = List.copyOf(sheets);
        if (sheets.stream().map(ScoreSheet::rater).distinct().count() != sheets.size()) {
            throw new IllegalArgumentException("A rater has one sheet for a candidate: " + candidate);
        }
    }

    /** The same, with what those raters submitted left out. */
    public CandidateSheets settingAside(Set<String> raters) {
        return new CandidateSheets(
                candidate,
                sheets.stream()
                        .map(sheet ->
                                raters.contains(sheet.rater()) && sheet.status().canBecome(SheetStatus.SET_ASIDE)
                                        ? sheet.become(SheetStatus.SET_ASIDE)
                                        : sheet)
                        .toList());
    }

    /** Those that count. */
    public Stream<ScoreSheet> counting() {
        return sheets.stream().filter(sheet -> sheet.status().counts());
    }

    public PanelProgress progress() {
        return PanelProgress.of(sheets);
    }
}
