package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.credential.rule.VerificationLevel;
import org.jspecify.annotations.Nullable;

/**
 * How far a holding is verified.
 *
 * @param by name of the person or means; empty while it is declared only
 * @param on none while it is declared only
 * @param how what was looked at, and where
 */
public record Verification(
        VerificationLevel level, String by, @Nullable LocalDate on, String how) implements Serializable {

    static final Verification NONE = new Verification(VerificationLevel.SELF_DECLARED, "", null, "");
}
