package org.ctoportal.interview.impact;

import java.math.BigInteger;
import org.ctoportal.shared.Fraction;

/**
 * Fisher's exact test of two groups, two-sided: of all ways to choose those who went on, the part that is no more likely
 * than what happened (R. A. Fisher, The Design of Experiments, 1935). In whole numbers, because a table as likely as the one
 * seen belongs to the part, and rounding would lose it.
 */
final class FisherExact {

    private final GroupFlow one;
    private final GroupFlow other;
    private final int wentOn;

    private FisherExact(GroupFlow one, GroupFlow other) {
        this.one = one;
        this.other = other;
        this.wentOn = one.wentOn() + other.wentOn();
    }

    static Fraction of(GroupFlow one, GroupFlow other) {
        return new FisherExact(one, other).p();
    }

    private Fraction p() {
        var least = Math.max(0, wentOn - other.came());
        var most = Math.min(wentOn, one.came());
        var ways = new BigInteger[most - least + 1];
        ways[0] = choose(one.came(), least).multiply(choose(other.came(), wentOn - least));
        for (var at = 1; at < ways.length; at++) {
            ways[at] = next(ways[at - 1], least + at - 1);
        }
        var seen = ways[one.wentOn() - least];
        var all = BigInteger.ZERO;
        var rarer = BigInteger.ZERO;
        for (var some : ways) {
            all = all.add(some);
            rarer = some.compareTo(seen) <= 0 ? rarer.add(some) : rarer;
        }
        return new Fraction(rarer, all);
    }

    /** The ways with one more of the first group, from those with so many: no table is counted from the start. */
    private BigInteger next(BigInteger ways, int ofOne) {
        var ofOther = wentOn - ofOne;
        return ways.multiply(BigInteger.valueOf((long) (one.came() - ofOne) * ofOther))
                .divide(BigInteger.valueOf((long) (ofOne + 1) * (other.came() - ofOther + 1)));
    }

    private static BigInteger choose(int all, int some) {
        var ways = BigInteger.ONE;
        for (var step = 1; step <= some; step++) {
            ways = ways.multiply(BigInteger.valueOf(all - some + step)).divide(BigInteger.valueOf(step));
        }
        return ways;
    }
}
