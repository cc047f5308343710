package org.ctoportal.assessment.self;

import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.identity.PersonId;

/**
 * An owner takes an edition away. Told before it is gone, within the transaction that takes it away.
 *
 * @param lastOfRun whether no other edition of the same run stays
 */
public record SelfAssessmentDeleted(
        SelfAssessmentId id, PersonId owner, InstrumentKind kind, int run, boolean lastOfRun) {}
