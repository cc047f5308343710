package org.ctoportal.assessment.self;

import java.util.Objects;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.score.AreaScore;
import org.ctoportal.assessment.score.Readiness;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/** What a report reads out of scores. */
public final class Readings {

    /** How many strengths a report tells, and how many skills a growth plan begins with. */
    public static final int TOP = 3;

    /** The level of what is done consistently; it counts in the lower end of the readiness range. */
    public static final int SURE = 4;

    /** The level of what is done regularly; it counts in the upper end. */
    public static final int LIKELY = 3;

    private Readings() {}

    /** Both ends, rounded to a tenth, such as {@code 38.2–77.8%}. */
    public static String range(Readiness readiness) {
        return ExactNumber.rounded(readiness.lowest().times(100), 1) + "–" + percent(readiness.highest());
    }

    /** A share in percent, rounded to a tenth, such as {@code 38.2%}. */
    public static String percent(Fraction share) {
        return ExactNumber.rounded(share.times(100), 1) + "%";
    }

    public static String areaName(SelfRun run, AreaScore area) {
        return run.instrument().areas().stream()
                .filter(one -> Objects.equals(one.code(), area.code()))
                .map(Instrument.Area::name)
                .findFirst()
                .orElse(area.code());
    }
}
