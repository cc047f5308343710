package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.shared.Fraction;

/**
 * A candidate was rated by other people than the rest, since somebody stepped back: is that a help or a harm?
 *
 * @param recused who stepped back
 * @param recusedMean what they gave the other candidates
 * @param panelMean what the panel gave these
 */
public record OtherRaters(String candidate, String recused, Fraction recusedMean, Fraction panelMean)
        implements Serializable {

    /** Above zero when the one who stepped back gives more than the panel, below when less. */
    public int leaning() {
        return recusedMean.compareTo(panelMean);
    }

    /** One for every rater who stepped back from a candidate and rated another. */
    public static List<OtherRaters> of(PanelResult result) {
        return result.scores().candidates().stream()
                .flatMap(candidate -> candidate.sheets().stream()
                        .filter(sheet -> sheet.status() == SheetStatus.RECUSED)
                        .flatMap(sheet -> of(result, candidate.candidate(), sheet.rater()).stream()))
                .toList();
    }

    private static List<OtherRaters> of(PanelResult result, String candidate, String recused) {
        var rated = result.candidates().stream()
                .filter(one -> one.raterTotals().containsKey(recused))
                .map(CandidateResult::candidate)
                .toList();
        return Severity.mean(result, rated::contains, recused::equals)
                .flatMap(own -> Severity.mean(result, rated::contains, rater -> true)
                        .map(panel -> new OtherRaters(candidate, recused, own, panel)))
                .stream()
                .toList();
    }
}
