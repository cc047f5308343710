package org.ctoportal.compensation.adoption;

import org.ctoportal.compensation.policy.PolicyId;

/** Something was decided or planned of a policy; whoever listens does so in the same transaction. */
public record PolicyStepTaken(PolicyId policy, Kind kind) {

    /** What others may have to be told. */
    public enum Kind {
        /** The board adopted an edition. */
        ADOPTED,
        /** The board said from when the policy is in force no more. */
        RETIRED,
        /** Anything on the way there. */
        OTHER
    }
}
