package org.ctoportal.assessment.growth;

import org.ctoportal.identity.PersonId;

/** An owner lets somebody read a plan and the scores in it. Told within the transaction that does it. */
public record GrowthPlanShared(PersonId owner) {}
