package org.ctoportal.assessment.self;

import org.ctoportal.identity.PersonId;

/** An owner lets somebody see an edition. Told within the transaction that does it. */
public record SelfAssessmentShared(SelfAssessmentId id, PersonId owner) {}
