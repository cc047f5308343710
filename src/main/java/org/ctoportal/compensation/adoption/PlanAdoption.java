package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Settles what the board asks for, when it is meant to read the policy, and when and where the public may comment. */
public record PlanAdoption(
        AdoptionRules rules,
        @Nullable LocalDate first,
        @Nullable LocalDate second,
        @Nullable CommentWindow comments,
        String commentPlace) {

    public static final int LONGEST_PLACE = 200;

    public PlanAdoption {
        commentPlace = commentPlace.strip();
    }
}
