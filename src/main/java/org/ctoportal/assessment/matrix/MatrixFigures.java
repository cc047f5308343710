package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.assessment.feedback.report.Batches;
import org.ctoportal.shared.FiscalYear;

/**
 * Everything that may be shown of a team: sums of at least three people, and runs by name. Whatever a screen computes from
 * these tells nothing that they do not tell.
 *
 * @param years the latest first
 * @param told how many of the sum of the latest year lie in which band, by code of the skill; bands of few are left out
 * @param named the latest run of everybody who consents, by name
 * @param namedByYear the latest run of each of them in each year
 */
public record MatrixFigures(
        List<YearFigures> years,
        Map<String, Map<Integer, Integer>> told,
        List<NamedRun> named,
        List<NamedRun> namedByYear)
        implements Serializable {

    public MatrixFigures {
        years = List.copyOf(years);
        told = Map.copyOf(told);
        named = List.copyOf(named);
        namedByYear = List.copyOf(namedByYear);
    }

    public boolean isEmpty() {
        return years.isEmpty() && named.isEmpty();
    }

    /** The years with any number, the earliest first. */
    public List<FiscalYear> shownYears() {
        return Stream.concat(
                        years.stream().map(YearFigures::year),
                        namedByYear.stream().map(NamedRun::year))
                .distinct()
                .sorted(Comparator.comparing(FiscalYear::start))
                .filter(year -> people(year) > 0)
                .toList();
    }

    /** The latest year with numbers of as many people as a sum needs, or else the latest. */
    public Optional<FiscalYear> current() {
        var latestFirst = shownYears().reversed();
        return latestFirst.stream()
                .filter(year -> Batches.suffice(people(year)))
                .findFirst()
                .or(() -> latestFirst.stream().findFirst());
    }

    /** Bands of the sum of that year, by code of the skill; none of another year than the latest. */
    public Map<String, Map<Integer, Integer>> toldIn(FiscalYear year) {
        return !years.isEmpty() && years.getFirst().year().equals(year) ? told : Map.of();
    }

    public Optional<YearFigures> sumOf(FiscalYear year) {
        return years.stream().filter(one -> one.year().equals(year)).findFirst();
    }

    /** Those by name who are in no sum of that year. */
    public List<NamedRun> namedIn(FiscalYear year) {
        return namedByYear.stream()
                .filter(one -> one.year().equals(year) && !one.countedThatYear())
                .toList();
    }

    /** How many people a year's numbers are of. */
    public int people(FiscalYear year) {
        return sumOf(year).map(YearFigures::people).orElse(0) + namedIn(year).size();
    }

    /** Sum and names of a year together. */
    public SkillMean of(FiscalYear year, String skill) {
        var mean = sumOf(year).map(sum -> sum.of(skill)).orElse(SkillMean.NOBODY);
        for (var one : namedIn(year)) {
            var score = one.skills().get(skill);
            mean = score == null ? mean : mean.plus(score.mean());
        }
        return mean;
    }
}
