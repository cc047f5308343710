package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A kit as it was frozen.
 *
 * @param intact whether what is kept still has the seal it was frozen with
 * @param reason why it differs from the edition before; empty for the first
 * @param submittedBy who asked for approval; empty where it was approved without that, as it once could be
 */
public record KitEdition(
        int number,
        String title,
        KitContent content,
        String seal,
        boolean intact,
        String reason,
        Instant approvedAt,
        String approvedBy,
        String submittedBy,
        Instant frozenAt,
        String frozenBy)
        implements Serializable {}
