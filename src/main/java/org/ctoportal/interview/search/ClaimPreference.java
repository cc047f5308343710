package org.ctoportal.interview.search;

import java.io.Serializable;
import org.ctoportal.interview.preference.PreferenceClaim;

/**
 * Says what a candidate claims as a veteran.
 *
 * @param verified whether the proof was seen
 * @param proof what was seen, such as the form and its date; needed when verified
 */
public record ClaimPreference(PreferenceClaim claim, boolean verified, String proof) implements Serializable {

    public static final int LONGEST_PROOF = 200;

    public static final ClaimPreference NONE = new ClaimPreference(PreferenceClaim.NONE, false, "");

    public ClaimPreference {
        proof = proof.strip();
        if (proof.length() > LONGEST_PROOF || verified && (claim == PreferenceClaim.NONE || proof.isEmpty())) {
            throw new IllegalArgumentException("Not a claim: " + claim);
        }
    }
}
