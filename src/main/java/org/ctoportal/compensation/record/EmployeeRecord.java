package org.ctoportal.compensation.record;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One record of an employee, with how long it is kept.
 *
 * @param what names it among its class
 * @param last the day it was written last
 * @param words what each rule says; empty where none says anything
 * @param route where it is in the portal
 */
public record EmployeeRecord(RecordClass of, String what, LocalDate last, List<RetentionWord> words, String route)
        implements Serializable {

    public EmployeeRecord {
        words = List.copyOf(words);
    }

    /** The first day no rule asks for it any more; empty while that depends on a day to come, or where no rule does. */
    public Optional<LocalDate> until() {
        return decisive().map(RetentionWord::until);
    }

    /** The rule that decides: one whose day is to come, else the longest; empty where no rule asks for it. */
    public Optional<RetentionWord> decisive() {
        return words.stream()
                .max(Comparator.comparing(RetentionWord::until, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Whether a rule counts from a day that is to come, such as the end of employment. */
    public boolean isOpen() {
        return words.stream().anyMatch(word -> word.until() == null);
    }
}
