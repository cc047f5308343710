package org.ctoportal.factor;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the own account stands.
 *
 * @param since when signing in began to ask for a code, or nothing while it does not
 * @param recoveryLeft how many recovery codes are still good
 */
public record FactorState(@Nullable Instant since, int recoveryLeft) implements Serializable {

    public boolean isOn() {
        return since != null;
    }
}
