package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;

/**
 * How a study group goes: its meetings, one each week, and its ground rules.
 *
 * @param least members, and {@code most}: the size that works
 */
public record GroupGuide(
        String code, int least, int most, int minutes, String purpose, List<Rule> rules, List<Meeting> meetings)
        implements Serializable {

    public GroupGuide {
        rules = List.copyOf(rules);
        meetings = List.copyOf(meetings);
    }

    /** A ground rule under its code. */
    public record Rule(String code, String text) implements Serializable {}

    /** The meeting of one week. */
    public record Meeting(
            String code,
            int week,
            List<String> modules,
            String before,
            String question,
            String practice,
            String product)
            implements Serializable {

        public Meeting {
            modules = List.copyOf(modules);
        }
    }
}
