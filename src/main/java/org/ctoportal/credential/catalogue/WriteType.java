package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds a credential of the district's own to the catalogue, or says anew what it is. */
public record WriteType(
        String title,
        String issuer,
        CredentialKind kind,
        String letters,
        @Nullable Integer months,
        @Nullable BigDecimal hours,
        List<String> skills,
        String source)
        implements Serializable {

    private static final int LONGEST = 200;
    private static final int LONGEST_LETTERS = 20;
    private static final int MOST_MONTHS = 600;
    private static final BigDecimal MOST_HOURS = new BigDecimal("999");

    public WriteType {
        skills = List.copyOf(skills);
    }

    /** What can be wrong. */
    public enum Field {
        TITLE,
        ISSUER,
        KIND,
        LETTERS,
        MONTHS,
        HOURS,
        SKILLS,
        SOURCE
    }

    /** Every field as it is written down; a field that says nothing is empty. */
    Map<Field, String> cells() {
        var cells = new EnumMap<Field, String>(Field.class);
        cells.put(Field.TITLE, title.strip());
        cells.put(Field.ISSUER, issuer.strip());
        cells.put(Field.KIND, kind.name());
        cells.put(Field.LETTERS, letters.strip());
        cells.put(Field.MONTHS, Objects.toString(months, ""));
        cells.put(Field.HOURS, hours == null ? "" : hours.stripTrailingZeros().toPlainString());
        cells.put(Field.SKILLS, String.join(" ", skills));
        cells.put(Field.SOURCE, source.strip());
        return cells;
    }

    /** Last parts of message keys by field; empty when it can be kept. */
    public Map<Field, String> problems() {
        var problems = new EnumMap<Field, String>(Field.class);
        check(problems, Field.TITLE, title, LONGEST);
        check(problems, Field.ISSUER, issuer, LONGEST);
        check(problems, Field.SOURCE, source, LONGEST);
        if (letters.strip().length() > LONGEST_LETTERS) {
            problems.put(Field.LETTERS, "long");
        }
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            problems.put(Field.MONTHS, "months");
        }
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 2)) {
            problems.put(Field.HOURS, "hours");
        } else if (hours != null && months == null) {
            problems.put(Field.MONTHS, "monthsForHours");
        }
        return problems;
    }

    private static void check(Map<Field, String> problems, Field field, String value, int longest) {
        if (value.isBlank()) {
            problems.put(field, "needed");
        } else if (value.strip().length() > longest) {
            problems.put(field, "long");
        }
    }
}
