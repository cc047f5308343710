package org.ctoportal.compensation.award;

import java.io.Serializable;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.rule.VerificationLevel;

/**
 * A certification as the credential registry has it, with what pay depends on.
 *
 * @param number empty where the registry has none
 * @param held verified where the registry knows it as far as the policy asks
 */
public record HeldLine(HoldingId holding, String title, String number, VerificationLevel level, Holder.Held held)
        implements Serializable {}
