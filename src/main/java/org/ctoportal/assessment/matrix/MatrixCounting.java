package org.ctoportal.assessment.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctoportal.assessment.feedback.report.Batches;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Adds those who wait to the sums of a year, at least three at once: whoever holds two states of the sums cannot subtract
 * anything of fewer people. What one of them gave is thrown away with that.
 */
@Component
class MatrixCounting {

    private static final int TOGETHER = 1000;

    private final MatrixEntryRepository entries;
    private final HeldEntries held;
    private final MatrixScoreRepository scores;
    private final MatrixYearRepository years;
    private final MatrixSumRepository sums;
    private final MatrixBandRepository bands;
    private final MatrixYears begun;
    private final ColleagueService colleagues;

    MatrixCounting(
            MatrixEntryRepository entries,
            HeldEntries held,
            MatrixScoreRepository scores,
            MatrixYearRepository years,
            MatrixSumRepository sums,
            MatrixBandRepository bands,
            MatrixYears begun,
            ColleagueService colleagues) {
        this.entries = entries;
        this.held = held;
        this.scores = scores;
        this.years = years;
        this.sums = sums;
        this.bands = bands;
        this.begun = begun;
        this.colleagues = colleagues;
    }

    /** Every year in which enough wait. */
    void count() {
        entries.findYearsWaiting(Batches.FEWEST).forEach(year -> {
            begin(year);
            years.findWithLockBySchoolYear(year).ifPresent(this::count);
        });
    }

    private void begin(int year) {
        if (!years.existsBySchoolYear(year)) {
            try {
                begun.begin(year);
            } catch (DataIntegrityViolationException e) {
                // Somebody else began it in the same moment.
            }
        }
    }

    /** The year is held by whoever calls. Who may read the sums by now would know a part of them, so they stay out. */
    void count(MatrixYear year) {
        var readers = colleagues.holders(Permissions.READ_SKILLS_MATRIX);
        var latest = due(held.waiting(year.schoolYear()).stream()
                .filter(entry -> !readers.contains(new PersonId(entry.personId())))
                .toList());
        var given = given(latest);
        var due =
                alike(latest, entry -> given.getOrDefault(entry.id(), Map.of()).keySet());
        if (due.isEmpty()) {
            return;
        }
        var sheet = new Sheet(year, sums.findByYearIdIn(List.of(year.id())), bands.findByYearId(year.id()));
        for (var some : together(due)) {
            some.forEach(id -> given.getOrDefault(id, Map.of()).forEach(sheet::add));
            scores.deleteOf(some);
            entries.count(some);
        }
        sums.saveAll(sheet.sums.values());
        sheet.bands.values().forEach(MatrixBand::tell);
        bands.saveAll(sheet.bands.values());
        year.add(due.size());
    }

    private Map<Long, Map<String, SkillPoints>> given(List<MatrixEntry> due) {
        var given = new HashMap<Long, Map<String, SkillPoints>>();
        for (var some : together(due)) {
            scores.findScored(some)
                    .forEach(one -> given.computeIfAbsent(one.entry(), any -> new HashMap<>())
                            .put(one.skill(), one.value()));
        }
        return given;
    }

    private static List<List<Long>> together(List<MatrixEntry> due) {
        var all = new ArrayList<List<Long>>();
        for (var from = 0; from < due.size(); from += TOGETHER) {
            all.add(due.subList(from, Math.min(due.size(), from + TOGETHER)).stream()
                    .map(MatrixEntry::id)
                    .toList());
        }
        return all;
    }

    /** Those with whom enough were asked the same skills: else one of them would stand alone in the sum of a skill. */
    static List<MatrixEntry> alike(List<MatrixEntry> due, Function<MatrixEntry, Set<String>> skills) {
        return due.stream().collect(Collectors.groupingBy(skills)).values().stream()
                .filter(same -> Batches.suffice(same.size()))
                .flatMap(List::stream)
                .toList();
    }

    /** The latest run of everybody, or nobody when they are too few. */
    static List<MatrixEntry> due(Collection<MatrixEntry> waiting) {
        var latest = new HashMap<Long, MatrixEntry>();
        waiting.forEach(
                entry -> latest.merge(entry.personId(), entry, (one, other) -> one.run() > other.run() ? one : other));
        return Batches.suffice(latest.size()) ? new ArrayList<>(latest.values()) : List.of();
    }

    /** The rows of a year by skill and by answered statements, or by band. */
    private static final class Sheet {

        private record Place(String skill, int number) {}

        private final MatrixYear year;
        private final Map<Place, MatrixSum> sums = new HashMap<>();
        private final Map<Place, MatrixBand> bands = new HashMap<>();

        Sheet(MatrixYear year, List<MatrixSum> sums, List<MatrixBand> bands) {
            this.year = year;
            sums.forEach(one -> this.sums.put(new Place(one.skill(), one.answered()), one));
            bands.forEach(one -> this.bands.put(new Place(one.skill(), one.band()), one));
        }

        void add(String skill, SkillPoints score) {
            sums.computeIfAbsent(
                            new Place(skill, score.answered()), place -> new MatrixSum(year, skill, score.answered()))
                    .add(score);
            bands.computeIfAbsent(new Place(skill, score.band()), place -> new MatrixBand(year, skill, score.band()))
                    .add();
        }
    }
}
