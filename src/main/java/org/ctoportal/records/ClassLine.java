package org.ctoportal.records;

import java.io.Serializable;
import java.util.List;

/**
 * A class of records in the overview.
 *
 * @param counted whether its records are counted; what is kept elsewhere is not
 * @param soon how many are due within {@link RetentionService#SOON} days
 * @param open how many have no day: they are in use, or no rule speaks of them
 * @param terms how long each rule and the district keep it; the longest counts
 */
public record ClassLine(
        String name,
        RecordKind kind,
        Procedure procedure,
        String path,
        boolean counted,
        long all,
        long due,
        long soon,
        long held,
        long open,
        List<RetentionTerm> terms)
        implements Serializable {

    public ClassLine {
        terms = List.copyOf(terms);
    }

    /** Those that decide together: all while one counts from a day that is not known. */
    public boolean isOpen() {
        return terms.isEmpty() || terms.stream().anyMatch(RetentionTerm::isOpen);
    }
}
