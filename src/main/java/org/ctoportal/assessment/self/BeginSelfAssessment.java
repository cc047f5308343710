package org.ctoportal.assessment.self;

import org.ctoportal.assessment.instrument.InstrumentKind;

/** Begins a run, private to whoever begins it. */
public record BeginSelfAssessment(InstrumentKind kind, Purpose purpose, Background background) {

    public BeginSelfAssessment {
        if (!InstrumentKind.ofOneself().contains(kind)) {
            throw new IllegalArgumentException("Nobody rates that alone: " + kind);
        }
    }
}
