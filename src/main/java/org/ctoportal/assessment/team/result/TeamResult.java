package org.ctoportal.assessment.team.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a team assessment says. Holds nothing of a statement with too few ratings, not even how many; every other number is
 * made of the shown ones alone, so nothing else can be computed from it.
 *
 * @param submitted how many members answered
 * @param areas codes in the order of the instrument
 * @param shown what the team sees most differently first
 * @param withheld codes of statements with too few ratings, in the order of the instrument
 */
public record TeamResult(
        TeamRule rule, int submitted, List<String> areas, List<StatementScore> shown, List<String> withheld)
        implements Serializable {

    public TeamResult {
        areas = List.copyOf(areas);
        shown = List.copyOf(shown);
        withheld = List.copyOf(withheld);
        if (submitted < rule.fewest() || shown.stream().anyMatch(one -> one.raters() < rule.fewest())) {
            throw new IllegalArgumentException("Too few to be shown");
        }
    }

    /**
     * The result of all who submitted.
     *
     * @param outline of the version that was answered
     * @param responses of each the levels by statement, without what they could not tell
     * @return none where too few submitted
     */
    public static Optional<TeamResult> of(TeamOutline outline, List<Map<String, Integer>> responses) {
        var rule = outline.rule();
        if (responses.size() < rule.fewest()) {
            return Optional.empty();
        }
        var shown = new ArrayList<StatementScore>();
        var withheld = new ArrayList<String>();
        for (var area : outline.areas()) {
            for (var statement : area.statements()) {
                var levels = responses.stream()
                        .map(response -> response.get(statement))
                        .filter(Objects::nonNull)
                        .toList();
                if (levels.size() < rule.fewest()) {
                    withheld.add(statement);
                } else {
                    shown.add(StatementScore.of(statement, area.code(), levels));
                }
            }
        }
        shown.sort(new Disagreement());
        return Optional.of(new TeamResult(
                rule,
                responses.size(),
                outline.areas().stream().map(TeamArea::code).toList(),
                shown,
                withheld));
    }

    public List<StatementScore> disconnects() {
        return shown.stream().filter(one -> one.range() >= rule.disconnect()).toList();
    }

    /** Of an area with enough shown statements. */
    public Optional<MeanOfMeans> area(String code) {
        var means = shown.stream()
                .filter(one -> one.area().equals(code))
                .sorted((one, other) -> one.statement().compareTo(other.statement()))
                .map(StatementScore::mean)
                .toList();
        return means.size() < rule.least() ? Optional.empty() : Optional.of(new MeanOfMeans(code, means));
    }

    /** Of the areas that have a mean; none where no area has one. */
    public Optional<MeanOfMeans> overall() {
        var means = areas.stream()
                .flatMap(area -> area(area).stream())
                .map(MeanOfMeans::mean)
                .toList();
        return means.isEmpty() ? Optional.empty() : Optional.of(new MeanOfMeans("", means));
    }
}
