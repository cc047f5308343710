package org.ctoportal.interview.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.interview.kit.TieRule;
import org.ctoportal.interview.score.ScoringRules;
import org.ctoportal.interview.score.TieBreak;

/**
 * What decides between equal totals, in this order. All but the chair's word is settled with the kit.
 *
 * @param area code of the area whose score decides first; empty where none does
 * @param highRatings whether more ratings at the two highest levels decide next
 * @param chairOrder codes of tied candidates, the first one first; empty while nobody needed it
 * @param chairReason written by the chair
 */
public record TieBreakTerms(String area, boolean highRatings, List<String> chairOrder, String chairReason)
        implements Serializable {

    public static final int LONGEST_REASON = 2000;

    public TieBreakTerms {
        chairOrder = List.copyOf(chairOrder);
        chairReason = chairReason.strip();
        if (chairReason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of " + chairReason.length() + " letters");
        }
        if (!chairOrder.isEmpty() && chairReason.isEmpty()) {
            throw new IllegalArgumentException("The chair decides with a written reason");
        }
    }

    static TieBreakTerms of(TieRule rule) {
        return new TieBreakTerms(rule.area(), rule.kind() == TieRule.Kind.HIGH_RATINGS, List.of(), "");
    }

    TieBreakTerms decidedBy(List<String> order, String reason) {
        return new TieBreakTerms(area, highRatings, order, reason);
    }

    /** The same without the chair's word. */
    public TieBreakTerms before() {
        return new TieBreakTerms(area, highRatings, List.of(), "");
    }

    public List<TieBreak> list(ScoringRules rules) {
        var list = new ArrayList<TieBreak>();
        if (!area.isEmpty()) {
            list.add(new TieBreak.InArea(area));
        }
        if (highRatings) {
            list.add(new TieBreak.HighRatings(rules.highest() - 1));
        }
        if (!chairOrder.isEmpty()) {
            list.add(new TieBreak.ByChair(chairOrder, chairReason));
        }
        return list;
    }
}
