package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something done for a goal.
 *
 * @param provider who offered it; empty for nobody
 * @param link web address of what shows it; empty for none
 */
public record AddEvidence(LocalDate doneOn, BigDecimal hours, String note, String provider, String link)
        implements Serializable {

    public static final int LONGEST_NOTE = 2000;
    public static final int LONGEST_PROVIDER = 200;
    public static final int LONGEST_LINK = 500;

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7E]+");

    /** What can be wrong with it. */
    public enum Field {
        DONE_ON,
        HOURS,
        NOTE,
        PROVIDER,
        LINK
    }

    /** What is wrong on that day, by field; the word after which the screen tells it. */
    public Map<Field, String> problems(LocalDate today) {
        var problems = new EnumMap<Field, String>(Field.class);
        if (doneOn.isAfter(today)) {
            problems.put(Field.DONE_ON, "future");
        }
        if (!Hours.fit(hours)) {
            problems.put(Field.HOURS, "hours");
        }
        if (note.isBlank() && link.isBlank()) {
            problems.put(Field.NOTE, "evidence");
        } else if (note.length() > LONGEST_NOTE) {
            problems.put(Field.NOTE, "long");
        }
        if (provider.length() > LONGEST_PROVIDER) {
            problems.put(Field.PROVIDER, "long");
        }
        if (link.length() > LONGEST_LINK) {
            problems.put(Field.LINK, "long");
        } else if (!link.isBlank() && !ADDRESS.matcher(link.strip()).matches()) {
            problems.put(Field.LINK, "address");
        }
        return problems;
    }
}
