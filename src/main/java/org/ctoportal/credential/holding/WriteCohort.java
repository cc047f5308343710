package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says when a cohort prepares and takes its test.
 *
 * @param event at which the test is taken, and where
 * @param source who says so
 */
public record WriteCohort(
        String name,
        String partner,
        String event,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate testOn,
        @Nullable Integer seats,
        String source)
        implements Serializable {

    private static final int LONGEST = 200;
    private static final int MOST_SEATS = 1000;

    public WriteCohort {
        name = name.strip();
        partner = partner.strip();
        event = event.strip();
        source = source.strip();
    }

    /** What can be wrong. */
    public enum Field {
        NAME,
        PARTNER,
        EVENT,
        STARTS,
        TEST,
        SEATS,
        SOURCE
    }

    /** Last parts of message keys by field; empty when it can be kept. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        Map.of(Field.NAME, name, Field.EVENT, event, Field.SOURCE, source).forEach((field, value) -> {
            if (value.isEmpty()) {
                problems.put(field, "needed");
            }
        });
        Map.of(Field.NAME, name, Field.EVENT, event, Field.SOURCE, source, Field.PARTNER, partner)
                .forEach((field, value) -> {
                    if (value.length() > LONGEST) {
                        problems.put(field, "long");
                    }
                });
        if (startsOn == null) {
            problems.put(Field.STARTS, "needed");
        }
        if (testOn == null) {
            problems.put(Field.TEST, "needed");
        } else if (startsOn != null && testOn.isBefore(startsOn)) {
            problems.put(Field.TEST, "beforeStart");
        }
        if (seats != null && (seats < 1 || seats > MOST_SEATS)) {
            problems.put(Field.SEATS, "seats");
        }
        return problems;
    }
}
