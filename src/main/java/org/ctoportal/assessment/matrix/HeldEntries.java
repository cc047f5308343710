package org.ctoportal.assessment.matrix;

import java.util.List;
import org.ctoportal.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Somebody's entries, to be changed. The years are held first: counting holds a year and then the entries that wait in it, and
 * whoever took them the other way round could hold up each other for good.
 */
@Component
class HeldEntries {

    private final MatrixYearRepository years;
    private final MatrixEntryRepository entries;

    HeldEntries(MatrixYearRepository years, MatrixEntryRepository entries) {
        this.years = years;
        this.entries = entries;
    }

    List<MatrixEntry> of(PersonId person) {
        years.findWithLockByOrderBySchoolYear();
        return entries.findByPersonIdOrderById(person.value());
    }
}
