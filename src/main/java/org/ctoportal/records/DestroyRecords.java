package org.ctoportal.records;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Destroys records of one class that are due.
 *
 * @param counted how many whoever confirms typed there are
 * @param approvedBy who decided it, such as the records officer or the board with its day
 * @param noticeOn when the notice was given that some states ask for
 * @param requestPending whether somebody asked to see one of them and has no answer yet
 */
public record DestroyRecords(
        String className,
        List<Long> numbers,
        int counted,
        String approvedBy,
        @Nullable LocalDate noticeOn,
        boolean requestPending)
        implements Serializable {

    public static final int MOST = 200;
    public static final int LONGEST_NAME = 200;

    public DestroyRecords {
        numbers = numbers.stream().distinct().sorted().toList();
        approvedBy = approvedBy.strip();
        if (numbers.isEmpty() || numbers.size() > MOST || counted != numbers.size()) {
            throw new IllegalArgumentException("What is destroyed is counted");
        }
        if (approvedBy.isEmpty() || approvedBy.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A destruction is approved by somebody");
        }
    }
}
