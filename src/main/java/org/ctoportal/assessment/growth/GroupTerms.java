package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a study group meets.
 *
 * @param startsOn the day of the first meeting; the others follow on the same weekday
 * @param place empty where none was said
 */
public record GroupTerms(String name, LocalDate startsOn, LocalTime time, String place) implements Serializable {

    public static final int LONGEST = 200;

    /** What can be wrong with them. */
    public enum Field {
        NAME,
        PLACE
    }

    /** What is wrong, by field; the word after which the screen tells it. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        if (name.isBlank()) {
            problems.put(Field.NAME, "missing");
        } else if (name.length() > LONGEST) {
            problems.put(Field.NAME, "long");
        }
        if (place.length() > LONGEST) {
            problems.put(Field.PLACE, "long");
        }
        return problems;
    }
}
