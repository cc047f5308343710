package org.ctoportal.assessment.matrix;

import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Entries to be changed, held until the transaction ends. Whoever wants them takes them by their numbers and in that order:
 * found by different indexes, two of whom one counts and one consents could hold up each other for good.
 */
@Component
class HeldEntries {

    private static final int TOGETHER = 1000;

    private final MatrixEntryRepository entries;

    HeldEntries(MatrixEntryRepository entries) {
        this.entries = entries;
    }

    /** All of somebody. */
    List<MatrixEntry> of(PersonId person) {
        return held(entries.findIdsOf(person.value()));
    }

    /** Those of people who are not counted in that year yet; the year is held by whoever counts. */
    List<MatrixEntry> waiting(int year) {
        return held(entries.findIdsWaiting(year)).stream()
                .filter(entry -> entry.isWaiting() && entry.schoolYear() == year)
                .toList();
    }

    private List<MatrixEntry> held(List<Long> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + TOGETHER)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + TOGETHER)))
                .flatMap(some -> entries.findByIdInOrderById(some).stream())
                .toList();
    }
}
