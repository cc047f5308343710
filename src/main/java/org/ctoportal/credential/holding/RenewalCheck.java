package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.credential.holding.WriteHolding.Field;

/** Whether one credential can take the place of another: the same one, issued on a later day. */
final class RenewalCheck {

    private RenewalCheck() {}

    /** @throws UnfitHoldingException when it cannot */
    static void check(Holding before, WriteHolding next) {
        if (!next.type().equals(before.typeCode())) {
            throw new UnfitHoldingException(Map.of(Field.TYPE, "renewal"));
        }
        LocalDate issued = next.issuedOn();
        if (issued == null) {
            throw new UnfitHoldingException(Map.of(Field.ISSUED, "needed"));
        }
        if (!issued.isAfter(Objects.requireNonNull(before.issuedOn()))) {
            throw new UnfitHoldingException(Map.of(Field.ISSUED, "beforeRenewed"));
        }
    }
}
