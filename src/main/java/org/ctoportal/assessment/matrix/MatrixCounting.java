package org.ctoportal.assessment.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.feedback.report.Batches;
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
    private final MatrixScoreRepository scores;
    private final MatrixYearRepository years;
    private final MatrixSumRepository sums;
    private final MatrixBandRepository bands;
    private final MatrixYears begun;

    MatrixCounting(
            MatrixEntryRepository entries,
            MatrixScoreRepository scores,
            MatrixYearRepository years,
            MatrixSumRepository sums,
            MatrixBandRepository bands,
            MatrixYears begun) {
        this.entries = entries;
        this.scores = scores;
        this.years = years;
        this.sums = sums;
        this.bands = bands;
        this.begun = begun;
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

    /** The year is held by whoever calls. */
    void count(MatrixYear year) {
        var due = due(entries.findWaiting(year.schoolYear()));
        if (due.isEmpty()) {
            return;
        }
        var sheet = new Sheet(year, sums.findByYearIdIn(List.of(year.id())), bands.findByYearId(year.id()));
        for (var from = 0; from < due.size(); from += TOGETHER) {
            var some = due.subList(from, Math.min(due.size(), from + TOGETHER)).stream()
                    .map(MatrixEntry::id)
                    .toList();
            scores.findScored(some).forEach(one -> sheet.add(one.skill(), one.value()));
            scores.deleteOf(some);
            entries.count(some);
        }
        sums.saveAll(sheet.sums.values());
        sheet.bands.values().forEach(MatrixBand::tell);
        bands.saveAll(sheet.bands.values());
        year.add(due.size());
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
