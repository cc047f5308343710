package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.shared.Money;

/** All a person gets in a fiscal year, and all that is refused, line by line. */
public record Award(Holder holder, List<AwardLine> lines) implements Serializable {

    public Award {
        lines = List.copyOf(lines);
    }

    public Money amount() {
        return Money.sum(lines.stream().map(AwardLine::amount));
    }

    public Money cost() {
        return Money.sum(lines.stream().map(AwardLine::cost));
    }

    public boolean isPaid() {
        return lines.stream().anyMatch(AwardLine::isPaid);
    }
}
