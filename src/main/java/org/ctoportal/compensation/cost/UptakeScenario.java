package org.ctoportal.compensation.cost;

import org.ctoportal.shared.Percent;

/** How many of the expected new certificates there will be. */
public enum UptakeScenario {
    LOW,
    EXPECTED,
    HIGH;

    Uptake apply(Assumptions assumptions, Uptake uptake) {
        return switch (this) {
            case LOW -> uptake.scaled(new Percent(assumptions.value(AssumptionKind.LOW_UPTAKE)));
            case EXPECTED -> uptake;
            case HIGH -> uptake.scaled(new Percent(assumptions.value(AssumptionKind.HIGH_UPTAKE)));
        };
    }
}
