package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what a credential costs.
 *
 * @param label what for; of the same, the newest day counts
 * @param amount in US dollars
 * @param source who says so
 * @param asOf when it was said
 */
public record WriteFee(
        String label,
        @Nullable BigDecimal amount,
        String source,
        @Nullable LocalDate asOf) implements Serializable {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = new BigDecimal("100000");

    public WriteFee {
        label = label.strip();
        source = source.strip();
    }

    /** What can be wrong. */
    public enum Field {
        LABEL,
        AMOUNT,
        SOURCE,
        AS_OF
    }

    /** Last parts of message keys by field; empty when it can be kept. */
    public Map<Field, String> problems(LocalDate today) {
        var problems = new EnumMap<Field, String>(Field.class);
        Map.of(Field.LABEL, label, Field.SOURCE, source).forEach((field, value) -> {
            if (value.isEmpty()) {
                problems.put(field, "needed");
            } else if (value.length() > LONGEST) {
                problems.put(field, "long");
            }
        });
        if (amount == null) {
            problems.put(Field.AMOUNT, "needed");
        } else if (amount.signum() < 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            problems.put(Field.AMOUNT, "fee");
        }
        if (asOf == null) {
            problems.put(Field.AS_OF, "needed");
        } else if (asOf.isAfter(today)) {
            problems.put(Field.AS_OF, "future");
        }
        return problems;
    }

    BigDecimal knownAmount() {
        return Objects.requireNonNull(amount);
    }

    LocalDate knownDay() {
        return Objects.requireNonNull(asOf);
    }
}
