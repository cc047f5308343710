package org.ctoportal.assessment.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.FiscalYear;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads what may be shown of a team; whoever asks has seen to it that it may be read, and that the look is kept. */
@Component
class MatrixReader {

    /** More years in a row than a trend needs. */
    private static final Limit YEARS = Limit.of(5);

    private final MatrixYearRepository years;
    private final MatrixSumRepository sums;
    private final MatrixBandRepository bands;
    private final MatrixEntryRepository entries;
    private final MatrixScoreRepository scores;
    private final ColleagueService colleagues;

    MatrixReader(
            MatrixYearRepository years,
            MatrixSumRepository sums,
            MatrixBandRepository bands,
            MatrixEntryRepository entries,
            MatrixScoreRepository scores,
            ColleagueService colleagues) {
        this.years = years;
        this.sums = sums;
        this.bands = bands;
        this.entries = entries;
        this.scores = scores;
        this.colleagues = colleagues;
    }

    MatrixFigures read() {
        var counted = years.findByPeopleGreaterThanOrderBySchoolYearDesc(0, YEARS);
        var byYear = named();
        var latest = new HashMap<PersonId, NamedRun>();
        byYear.forEach(run -> latest.putIfAbsent(run.owner().id(), run));
        return new MatrixFigures(
                sums(counted),
                counted.isEmpty() ? Map.of() : told(counted.getFirst()),
                latest.values().stream()
                        .sorted(Comparator.comparing(
                                        (NamedRun run) -> run.owner().name())
                                .thenComparing(run -> run.owner().id().value()))
                        .toList(),
                byYear);
    }

    private List<YearFigures> sums(List<MatrixYear> counted) {
        if (counted.isEmpty()) {
            return List.of();
        }
        var bySum = sums.findByYearIdIn(counted.stream().map(MatrixYear::id).toList()).stream()
                .collect(groupingBy(MatrixSum::yearId, groupingBy(MatrixSum::skill, reducing())));
        return counted.stream()
                .map(year -> new YearFigures(
                        new FiscalYear(year.schoolYear()), year.people(), bySum.getOrDefault(year.id(), Map.of())))
                .toList();
    }

    private static Collector<MatrixSum, ?, SkillMean> reducing() {
        return Collectors.reducing(SkillMean.NOBODY, MatrixSum::part, SkillMean::plus);
    }

    private Map<String, Map<Integer, Integer>> told(MatrixYear year) {
        return bands.findByYearId(year.id()).stream()
                .filter(band -> band.told() > 0)
                .collect(groupingBy(MatrixBand::skill, toMap(MatrixBand::band, MatrixBand::told)));
    }

    /** Of everybody who consents and has a seat, in each year their latest; the latest of all first. */
    private List<NamedRun> named() {
        var runs = entries.findNamed();
        if (runs.isEmpty()) {
            return List.of();
        }
        var seated = colleagues.readers().stream().collect(toMap(Colleague::id, one -> one));
        var counted = entries.findCountedOfNamed().stream().map(Place::of).collect(toSet());
        var shown = new ArrayList<MatrixEntry>();
        var places = new HashSet<Place>();
        for (var run : runs) {
            if (seated.containsKey(new PersonId(run.personId())) && places.add(Place.of(run))) {
                shown.add(run);
            }
        }
        return named(shown, seated, counted);
    }

    private record Place(long person, int year) {
        static Place of(MatrixEntry entry) {
            return new Place(entry.personId(), entry.schoolYear());
        }
    }

    private List<NamedRun> named(List<MatrixEntry> shown, Map<PersonId, Colleague> seated, Set<Place> counted) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var points = new HashMap<Long, Map<String, SkillPoints>>();
        scores.findScored(shown.stream().map(MatrixEntry::id).toList())
                .forEach(one -> points.computeIfAbsent(one.entry(), entry -> new HashMap<>())
                        .put(one.skill(), one.value()));
        return shown.stream()
                .map(run -> new NamedRun(
                        Objects.requireNonNull(seated.get(new PersonId(run.personId()))),
                        new FiscalYear(run.schoolYear()),
                        run.run(),
                        run.submittedAt(),
                        counted.contains(Place.of(run)),
                        points.getOrDefault(run.id(), Map.of())))
                .toList();
    }
}
