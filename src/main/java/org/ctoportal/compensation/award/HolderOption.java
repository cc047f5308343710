package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.credential.holding.HoldingId;

/**
 * Somebody of the credential registry who holds what the policy approves.
 *
 * @param holding one of theirs, by which they are named
 * @param address empty where it is not known
 */
public record HolderOption(HoldingId holding, String name, String address, List<HeldLine> held)
        implements Serializable {

    public HolderOption {
        held = List.copyOf(held);
    }
}
