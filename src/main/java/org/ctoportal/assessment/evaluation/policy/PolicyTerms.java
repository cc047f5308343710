package org.ctoportal.assessment.evaluation.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ctoportal.assessment.evaluation.rubric.WeightSetting;

/**
 * What evaluations of a district go by.
 *
 * @param weights of the skills in the overall result
 * @param responseDays working days an employee has to respond
 * @param closed days from Monday to Friday on which the district does not work
 * @param recordClass what the papers say of their standing as public records
 */
public record PolicyTerms(WeightSetting weights, int responseDays, Set<LocalDate> closed, String recordClass)
        implements Serializable {

    public static final int USUAL_DAYS = 10;
    public static final int MOST_DAYS = 60;
    public static final int MOST_CLOSED = 400;
    public static final int LONGEST_CLASS = 500;

    public PolicyTerms {
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        recordClass = recordClass.strip();
        if (responseDays < 1 || responseDays > MOST_DAYS) {
            throw new IllegalArgumentException(responseDays + " days to respond");
        }
        if (closed.size() > MOST_CLOSED) {
            throw new IllegalArgumentException(closed.size() + " days without work");
        }
        if (recordClass.isEmpty() || recordClass.length() > LONGEST_CLASS) {
            throw new IllegalArgumentException("A class of " + recordClass.length() + " letters");
        }
    }

    /** What a district begins with that has settled nothing. */
    public static PolicyTerms usual(String state) {
        return new PolicyTerms(WeightSetting.FRAMEWORK, USUAL_DAYS, Set.of(), PublicRecordClass.proposed(state));
    }

    public SortedSet<LocalDate> closedInOrder() {
        return new TreeSet<>(closed);
    }
}
