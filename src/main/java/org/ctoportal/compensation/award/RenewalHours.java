package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.credential.holding.HoldingId;
import org.jspecify.annotations.Nullable;

/**
 * Hours of an approved claim that a renewal plan of the person can count, or has.
 *
 * @param plans whose cycle the day belongs to
 * @param added the plan that has them; none before
 * @param needsSkills whether that plan counts them only once the skills are chosen there
 */
public record RenewalHours(
        BigDecimal hours, List<Plan> plans, @Nullable Plan added, boolean needsSkills) implements Serializable {

    public RenewalHours {
        plans = List.copyOf(plans);
    }

    /** A credential of the person that learning renews. */
    public record Plan(HoldingId id, String title) implements Serializable {}
}
