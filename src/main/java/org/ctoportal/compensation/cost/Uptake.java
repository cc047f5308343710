package org.ctoportal.compensation.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Percent;

/**
 * Who holds a certification when: holders at the beginning, and what changes each year. Somebody new and somebody who
 * lapses count for half a year.
 *
 * @param holders who hold it before the first year
 */
public record Uptake(int holders, List<Year> years) implements Serializable {

    public static final int MOST_PEOPLE = 10_000;
    public static final int MOST_YEARS = 5;

    /**
     * @param fresh new certificates
     * @param lapses certificates that end in the middle of the year
     * @param aboveWageBase holders of the whole year whose salary alone is beyond the base of social security
     */
    public record Year(int fresh, int lapses, int renewals, int aboveWageBase) implements Serializable {

        public Year {
            for (var number : List.of(fresh, lapses, renewals, aboveWageBase)) {
                if (number < 0 || number > MOST_PEOPLE) {
                    throw new IllegalArgumentException("A number of people is from 0 to " + MOST_PEOPLE);
                }
            }
        }
    }

    /** A year with who holds the certification all through it. */
    public record Counted(Year year, int wholeYear) implements Serializable {

        /** How many yearly payments are due: 4 who hold it and 1 new are 4½. */
        public Fraction yearsPaid() {
            return Fraction.of(wholeYear).plus(Fraction.of(year.fresh() + year.lapses(), 2));
        }
    }

    public Uptake {
        years = List.copyOf(years);
        if (holders < 0 || holders > MOST_PEOPLE || years.isEmpty() || years.size() > MOST_YEARS) {
            throw new IllegalArgumentException("One to five years, and holders from nobody on");
        }
        check(holders, years);
    }

    private static void check(int holders, List<Year> years) {
        var whole = holders;
        var fresh = 0;
        for (var year : years) {
            whole += fresh - year.lapses();
            if (whole < 0 || year.aboveWageBase() > whole || year.renewals() > whole + year.lapses()) {
                throw new IllegalArgumentException("Nobody lapses, renews or earns more who holds nothing");
            }
            fresh = year.fresh();
        }
    }

    /** Whether nobody lapses, renews or is beyond the base who does not hold it. */
    public static boolean isPossible(int holders, List<Year> years) {
        try {
            check(holders, years);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public List<Counted> counted() {
        var all = new ArrayList<Counted>();
        var whole = holders;
        var fresh = 0;
        for (var year : years) {
            whole += fresh - year.lapses();
            all.add(new Counted(year, whole));
            fresh = year.fresh();
        }
        return List.copyOf(all);
    }

    /** With so many percent of the new certificates, in whole people; who is not there neither lapses nor renews. */
    public Uptake scaled(Percent freshOnly) {
        var scaled = new ArrayList<Year>();
        var whole = holders;
        var fresh = 0;
        for (var year : years) {
            var there = whole + fresh;
            var lapses = Math.min(year.lapses(), there);
            whole = there - lapses;
            fresh = Math.min(
                    MOST_PEOPLE,
                    Fraction.of(BigDecimal.valueOf(year.fresh()))
                            .times(freshOnly.share())
                            .rounded(0)
                            .intValueExact());
            scaled.add(
                    new Year(fresh, lapses, Math.min(year.renewals(), there), Math.min(year.aboveWageBase(), whole)));
        }
        return new Uptake(holders, scaled);
    }
}
