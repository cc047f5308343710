package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the board is meant to read a policy, and where the public is asked. */
public record AdoptionPlan(
        @Nullable LocalDate first, @Nullable LocalDate second, String commentPlace) implements Serializable {

    static final AdoptionPlan NONE = new AdoptionPlan(null, null, "");
}
