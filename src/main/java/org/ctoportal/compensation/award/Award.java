package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.shared.Money;

/** All a person gets in a fiscal year, and all that is refused, line by line. */
public record Award(Holder holder, List<AwardLine> lines) implements Serializable {

    public Award {
        lines = List.copyOf(lines);
    }

    /**
     * With what earlier terms paid; what either refuses is told only where the other does not pay it, but for what a limit cut
     * off.
     */
    Award after(Award earlier) {
        var own = lines.stream()
                .filter(line -> earlier.lines.stream().noneMatch(other -> other.settles(line)))
                .toList();
        var before = earlier.lines.stream()
                .filter(line ->
                        line.isPaid() || line.isBeyondCap() || own.stream().noneMatch(line::isOfTheSame));
        var now = own.stream()
                .filter(line -> line.isPaid()
                        || line.isBeyondCap()
                        || earlier.lines.stream().noneMatch(other -> other.isPaid() && other.isOfTheSame(line)));
        return new Award(holder, Stream.concat(before, now).toList());
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
