package org.ctoportal.jobdescription.posting.page;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.framework.VariableType;

/** The annual pay candidates read: from one amount to a higher one, never a single figure. */
public record Pay(BigDecimal lowest, BigDecimal highest) implements Serializable {

    public Pay {
        if (lowest.signum() <= 0 || highest.compareTo(lowest) <= 0) {
            throw new IllegalArgumentException("Not a range: " + lowest + " to " + highest);
        }
    }

    /** $112,500 to $133,729. */
    public String text() {
        return dollars(lowest) + " to " + dollars(highest);
    }

    private static String dollars(BigDecimal amount) {
        return VariableFormat.print(VariableType.MONEY, amount.toPlainString());
    }
}
