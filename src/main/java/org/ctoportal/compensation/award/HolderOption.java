package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be entered: of the credential registry, who holds what the policy approves, or who claims by the policy.
 *
 * @param holding one of theirs, by which they are named; none for a claimant the registry does not know
 * @param person their account; none for somebody without one
 * @param address empty where it is not known
 */
public record HolderOption(
        @Nullable HoldingId holding, @Nullable PersonId person, String name, String address, List<HeldLine> held)
        implements Serializable {

    public HolderOption {
        held = List.copyOf(held);
    }

    static HolderOption claimant(PersonId person, String name) {
        return new HolderOption(null, person, name, "", List.of());
    }
}
