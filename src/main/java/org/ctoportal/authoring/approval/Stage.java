package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.util.List;

/**
 * One step of a route: all its signers are asked at the same time.
 *
 * @param needed how many of them must agree
 */
public record Stage(List<Signer> signers, int needed) implements Serializable {

    public Stage {
        signers = List.copyOf(signers);
        if (needed < 1 || needed > signers.size()) {
            throw new IllegalArgumentException(needed + " of " + signers.size() + " signers");
        }
    }

    /** All of them must agree. */
    public static Stage ofAll(Signer... signers) {
        return new Stage(List.of(signers), signers.length);
    }
}
