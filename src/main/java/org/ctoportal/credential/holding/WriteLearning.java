package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds to the log of continuing education.
 *
 * @param skills codes of the skills it belongs to; may be left for later, and counts for nothing until then
 */
public record WriteLearning(LocalDate doneOn, BigDecimal hours, String title, String provider, Set<String> skills)
        implements Serializable {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = new BigDecimal("200");

    public WriteLearning {
        title = title.strip();
        provider = provider.strip();
        skills = new TreeSet<>(skills);
    }

    /** As much of it as an entry has room for. */
    public static String fitting(String words) {
        return words.length() > LONGEST ? words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) : words;
    }

    /** What can be wrong. */
    public enum Field {
        DONE_ON,
        HOURS,
        TITLE,
        PROVIDER
    }

    /** Last parts of message keys by field; empty when it can be kept. */
    public Map<Field, String> problems(LocalDate today) {
        var problems = new EnumMap<Field, String>(Field.class);
        if (doneOn.isAfter(today)) {
            problems.put(Field.DONE_ON, "future");
        }
        if (hours.signum() <= 0
                || hours.compareTo(MOST) > 0
                || hours.stripTrailingZeros().scale() > 2) {
            problems.put(Field.HOURS, "learned");
        }
        if (title.isEmpty()) {
            problems.put(Field.TITLE, "needed");
        } else if (title.length() > LONGEST) {
            problems.put(Field.TITLE, "long");
        }
        if (provider.length() > LONGEST) {
            problems.put(Field.PROVIDER, "long");
        }
        return problems;
    }
}
