package org.ctoportal.compensation.policy;

import java.util.Optional;

/** What the board has decided about policies so far. */
public interface PolicyStanding {

    PolicyRecord of(PolicyId policy);

    /** The same as it was when the board adopted that edition. */
    PolicyRecord ofEdition(PolicyId policy, int edition);

    /** The revision of its words that the latest edition replaces; none before a second one. */
    Optional<Integer> replaced(PolicyId policy);

    /** Whether nobody but its drafters has had it: no step was taken, nothing is planned. */
    boolean isUntouched(PolicyId policy);

    /** Whether its words may change. */
    boolean isOpen(PolicyId policy);
}
