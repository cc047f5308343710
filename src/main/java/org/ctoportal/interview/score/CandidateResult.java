package org.ctoportal.interview.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.kit.QuestionWeights;
import org.ctoportal.interview.score.Explanation.Given;
import org.ctoportal.interview.score.Explanation.Term;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a panel gave one candidate.
 *
 * @param total on the scale, exact; none while nothing was rated
 * @param percent of the highest level, exact
 * @param raterTotals what each rater whose sheet counts gave on the whole
 * @param thin codes of questions with too few ratings, or none
 */
public record CandidateResult(
        String candidate,
        PanelProgress raters,
        Explanation explanation,
        @Nullable Fraction total,
        @Nullable Fraction percent,
        Map<String, Fraction> raterTotals,
        List<String> thin,
        int fewestRatings)
        implements Serializable {

    private static final int SHOWN_PLACES = 2;

    public CandidateResult {
        raterTotals = Collections.unmodifiableMap(new LinkedHashMap<>(raterTotals));
        thin = List.copyOf(thin);
    }

    static CandidateResult of(PanelScores scores, QuestionWeights inForce, CandidateSheets sheets) {
        var explanation = explain(scores, inForce, sheets.counting().toList());
        var total = explanation.total();
        var thin = new ArrayList<String>();
        var fewest = Integer.MAX_VALUE;
        for (var question : scores.counted().toList()) {
            var ratings = (int) sheets.counting()
                    .filter(sheet -> sheet.ratings().containsKey(question.code()))
                    .count();
            fewest = Math.min(fewest, ratings);
            if (ratings < scores.rules().fewestRatings()) {
                thin.add(question.code());
            }
        }
        return new CandidateResult(
                sheets.candidate(),
                sheets.progress(),
                explanation,
                total.orElse(null),
                total.map(score -> score.times(100).over(scores.rules().highest()))
                        .orElse(null),
                raterTotals(scores, inForce, sheets),
                thin,
                fewest);
    }

    /** Whether every question has enough ratings. Until then nobody is chosen. */
    public boolean isComplete() {
        return thin.isEmpty();
    }

    /** The total as it is printed. */
    public @Nullable BigDecimal shown() {
        return total == null ? null : total.rounded(SHOWN_PLACES);
    }

    public @Nullable BigDecimal shownPercent() {
        return percent == null ? null : percent.rounded(SHOWN_PLACES);
    }

    /** Of all ratings of the candidate, the part at that level or above. */
    public Fraction shareAtLeast(int level) {
        var given = explanation.terms().stream()
                .flatMap(term -> term.given().stream())
                .toList();
        var high = given.stream().filter(one -> one.level() >= level).count();
        return given.isEmpty() ? Fraction.ZERO : Fraction.of(high, given.size());
    }

    private static Map<String, Fraction> raterTotals(
            PanelScores scores, QuestionWeights inForce, CandidateSheets sheets) {
        var totals = new LinkedHashMap<String, Fraction>();
        sheets.counting()
                .forEach(sheet -> explain(scores, inForce, List.of(sheet))
                        .total()
                        .ifPresent(total -> totals.put(sheet.rater(), total)));
        return totals;
    }

    private static Explanation explain(PanelScores scores, QuestionWeights inForce, List<ScoreSheet> counting) {
        var terms = new ArrayList<Term>();
        var notRated = new ArrayList<String>();
        scores.counted().forEach(question -> {
            var given = given(question, counting);
            if (given.isEmpty()) {
                notRated.add(question.code());
            } else {
                terms.add(new Term(question, inForce.of(question.code()), given));
            }
        });
        return new Explanation(terms, notRated, scores.dropped());
    }

    private static List<Given> given(ScoredQuestion question, List<ScoreSheet> counting) {
        var given = new ArrayList<Given>();
        for (var sheet : counting) {
            var rating = sheet.ratings().get(question.code());
            if (rating != null) {
                given.add(new Given(sheet.rater(), rating.level(), rating.original()));
            }
        }
        return given;
    }
}
