package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A holder as kept, with the version a change is made to.
 *
 * @param holding by which the registry knows them; none where it does not, as somebody who claims before they hold anything
 * @param person their account; none for somebody without one
 * @param held what the registry says they hold of what the policy approves
 * @param others titles of what they hold beside
 * @param holder what is computed with
 */
public record HolderLine(
        HolderId id,
        long version,
        @Nullable HoldingId holding,
        @Nullable PersonId person,
        Employee employee,
        List<HeldLine> held,
        List<String> others,
        Holder holder)
        implements Serializable {

    public HolderLine {
        held = List.copyOf(held);
        others = List.copyOf(others);
    }
}
