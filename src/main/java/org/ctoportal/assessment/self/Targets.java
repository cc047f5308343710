package org.ctoportal.assessment.self;

import java.math.BigDecimal;

/** What scores are measured against. */
public final class Targets {

    /** The level at which a practice is done consistently, measured and improved. */
    public static final BigDecimal USUAL = BigDecimal.valueOf(4);

    private Targets() {}
}
