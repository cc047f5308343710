package org.ctoportal.assessment.feedback.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Which answers of a group are counted in which version of the report. Whoever holds two versions can subtract one from
 * the other, so what comes later waits until as many wait as the group needs to be shown: every difference between two
 * versions is again one of at least three people.
 */
public final class Batches {

    /** Of fewer people nothing is shown, and no two things that are shown differ by fewer. */
    public static final int FEWEST = 3;

    private Batches() {}

    /** Whether so many more may be shown together. */
    public static boolean suffice(int waiting) {
        return waiting >= FEWEST;
    }

    /** Those counted in {@code version}, of whom {@code since} tells the first version they were there for. */
    static <T> List<T> counted(List<T> all, ToIntFunction<T> since, int fewest, int version) {
        var counted = new ArrayList<T>();
        IntStream.rangeClosed(1, version).forEach(number -> {
            var waiting = all.stream()
                    .filter(one -> since.applyAsInt(one) <= number && !holds(counted, one))
                    .toList();
            if (waiting.size() >= fewest) {
                counted.addAll(waiting);
            }
        });
        return List.copyOf(counted);
    }

    /** The very same one: two people may say the same. */
    private static <T> boolean holds(List<T> counted, T one) {
        return counted.stream().anyMatch(other -> other == one);
    }
}
