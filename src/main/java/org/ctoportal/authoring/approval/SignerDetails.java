package org.ctoportal.authoring.approval;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A place on the route of a submission.
 *
 * @param needed how many of its step must agree
 * @param waiting whether a decision is awaited here now
 */
public record SignerDetails(
        Spot spot,
        int needed,
        Signer signer,
        boolean waiting,
        @Nullable DecisionDetails decision) implements Serializable {}
