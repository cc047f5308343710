package org.ctoportal.compensation.award;

import java.io.Serializable;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Says what pay depends on for an employee.
 *
 * @param holding any credential they hold, by which the registry names them; none for a claimant it does not know
 * @param person the account they claim with; none for somebody the registry names
 */
public record KeepEmployee(
        @Nullable HoldingId holding, @Nullable PersonId person, Employee employee) implements Serializable {

    public KeepEmployee {
        if (holding == null && person == null) {
            throw new IllegalArgumentException("Nobody is named");
        }
    }

    public KeepEmployee(HoldingId holding, Employee employee) {
        this(holding, null, employee);
    }
}
