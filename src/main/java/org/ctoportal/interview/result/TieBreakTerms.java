package org.ctoportal.interview.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.kit.TieRule;
import org.ctoportal.interview.score.ScoringRules;
import org.ctoportal.interview.score.TieBreak;

/**
 * What decides between equal totals, in this order. All but the chair's words is settled with the kit.
 *
 * @param area code of the area whose score decides first; empty where none does
 * @param highRatings whether more ratings at the two highest levels decide next
 * @param chair what the chair said of ties the rules left, and what was taken back
 */
public record TieBreakTerms(String area, boolean highRatings, List<ChairStep> chair) implements Serializable {

    public TieBreakTerms {
        chair = List.copyOf(chair);
    }

    static TieBreakTerms of(TieRule rule) {
        return new TieBreakTerms(rule.area(), rule.kind() == TieRule.Kind.HIGH_RATINGS, List.of());
    }

    /** The same with other words of the chair. */
    public TieBreakTerms with(List<ChairStep> words) {
        return new TieBreakTerms(area, highRatings, words);
    }

    /** The words that count. */
    public List<ChairStep> inForce() {
        return chair.stream().filter(ChairStep::isInForce).toList();
    }

    /** Without the chair's words on candidates who are not among these. */
    TieBreakTerms among(Set<String> candidates) {
        return with(chair.stream()
                .filter(word -> candidates.containsAll(word.order()))
                .toList());
    }

    public List<TieBreak> list(ScoringRules rules) {
        var list = new ArrayList<TieBreak>();
        if (!area.isEmpty()) {
            list.add(new TieBreak.InArea(area));
        }
        if (highRatings) {
            list.add(new TieBreak.HighRatings(rules.highest() - 1));
        }
        inForce().forEach(word -> list.add(new TieBreak.ByChair(word.order(), word.reason())));
        return list;
    }
}
