package org.ctoportal.assessment.matrix;

import java.util.List;
import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Somebody's entries, to be changed. The years are held first, as whoever counts does: counting finds those that wait by one
 * index and this finds them by another, so that each could hold what the other needs for good. A year nobody was counted in
 * yet is begun for that, or there would be nothing to hold.
 */
@Component
class HeldEntries {

    private final MatrixYearRepository years;
    private final MatrixEntryRepository entries;
    private final MatrixCounting counting;

    HeldEntries(MatrixYearRepository years, MatrixEntryRepository entries, MatrixCounting counting) {
        this.years = years;
        this.entries = entries;
        this.counting = counting;
    }

    List<MatrixEntry> of(PersonId person) {
        entries.findYearsWaitingOf(person.value()).forEach(counting::begin);
        years.findWithLockByOrderBySchoolYear();
        return entries.findByPersonIdOrderById(person.value());
    }
}
