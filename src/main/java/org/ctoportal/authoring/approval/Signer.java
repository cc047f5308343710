package org.ctoportal.authoring.approval;

import java.io.Serializable;
import org.ctoportal.identity.Colleague;
import org.jspecify.annotations.Nullable;

/** Somebody whose agreement is asked, and who may give it on their behalf. */
public record Signer(Party who, @Nullable Party deputy) implements Serializable {

    public static Signer of(Party who) {
        return new Signer(who, null);
    }

    /** How the colleague may sign here. */
    Hand handOf(Colleague colleague) {
        if (who.includes(colleague)) {
            return Hand.OWN;
        }
        return deputy != null && deputy.includes(colleague) ? Hand.ON_BEHALF : Hand.NONE;
    }
}
