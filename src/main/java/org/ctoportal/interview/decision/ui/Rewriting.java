package org.ctoportal.interview.decision.ui;

import java.io.Serializable;
import org.ctoportal.interview.decision.WriteDecision;

/** A change of one part of what a decision says; the rest is as it stands when the change is kept. */
@FunctionalInterface
interface Rewriting extends Serializable {

    WriteDecision apply(WriteDecision now);
}
