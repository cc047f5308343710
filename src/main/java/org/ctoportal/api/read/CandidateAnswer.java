package org.ctoportal.api.read;

import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.result.KitWords;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.Explanation;
import org.ctoportal.interview.score.Ranking;
import org.ctoportal.interview.score.Spread;
import org.jspecify.annotations.Nullable;

/**
 * What a panel gave one candidate.
 *
 * @param rank none for somebody nobody rated, or who left before enough was rated
 * @param complete whether every question has enough ratings
 * @param total as it is printed; none where nothing was rated
 * @param totalExact the same without rounding
 * @param spread questions the raters saw two levels or more apart
 */
record CandidateAnswer(
        String candidate,
        @Nullable Integer rank,
        boolean complete,
        @Nullable String total,
        @Nullable String totalExact,
        @Nullable String percent,
        List<String> tiedWith,
        List<AreaTotal> areas,
        List<Apart> spread) {

    record AreaTotal(String code, String name, String total, String totalExact) {}

    /** @param levels the lowest first, so that the order tells of no rater */
    record Apart(String question, List<Integer> levels) {}

    static List<CandidateAnswer> of(PanelRecord record, KitWords kit) {
        var result = record.result();
        var spread = Spread.of(result);
        return result.ranking().places().stream()
                .map(place -> of(place, kit, spread))
                .toList();
    }

    private static CandidateAnswer of(Ranking.Place place, KitWords kit, List<Spread> spread) {
        var result = place.result();
        return new CandidateAnswer(
                place.candidate(),
                place.rank(),
                result.isComplete(),
                Words.of(result.shown()),
                Words.exact(result.total()),
                Words.of(result.shownPercent()),
                place.tiedWith(),
                areas(result.explanation(), kit),
                spread.stream()
                        .filter(one -> one.candidate().equals(place.candidate()))
                        .map(one -> new Apart(
                                one.question(), one.levels().stream().sorted().toList()))
                        .toList());
    }

    private static List<AreaTotal> areas(Explanation explanation, KitWords kit) {
        return kit.areas().entrySet().stream()
                .flatMap(area -> area(area.getKey(), area.getValue(), explanation).stream())
                .toList();
    }

    private static Optional<AreaTotal> area(String code, String name, Explanation explanation) {
        return explanation
                .total(code)
                .map(total -> new AreaTotal(code, name, total.rounded(2).toPlainString(), total.text()));
    }
}
