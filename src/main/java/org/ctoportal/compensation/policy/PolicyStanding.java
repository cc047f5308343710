package org.ctoportal.compensation.policy;

/** What the board has decided about policies so far. */
public interface PolicyStanding {

    PolicyRecord of(PolicyId policy);

    /** Whether its words may change. */
    boolean isOpen(PolicyId policy);
}
