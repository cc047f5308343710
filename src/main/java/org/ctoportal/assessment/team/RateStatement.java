package org.ctoportal.assessment.team;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member says of one statement, the whole of it each time.
 *
 * @param command the same when the same is sent again; then nothing is stored twice
 * @param question code of the statement, as the browser names what it asks
 * @param level none for a blank
 * @param notAsked whether the member has not enough information
 */
public record RateStatement(
        UUID command, String question, @Nullable Integer level, boolean notAsked) {

    public RateStatement {
        Objects.requireNonNull(command);
        Objects.requireNonNull(question);
        if (level != null && notAsked) {
            throw new IllegalArgumentException("What is not known has no level");
        }
    }
}
