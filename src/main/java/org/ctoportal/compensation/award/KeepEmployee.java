package org.ctoportal.compensation.award;

import java.io.Serializable;
import org.ctoportal.credential.holding.HoldingId;

/** Says what pay depends on for a holder of the credential registry, who is named by any credential they hold. */
public record KeepEmployee(HoldingId holding, Employee employee) implements Serializable {}
