package org.ctoportal.credential.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What was said before it was said anew.
 *
 * @param outcome by the rules of the day it was kept
 * @param eligibleOn the first day on which the years would have been complete; none where that was not foreseeable
 */
public record EarlierAnswer(
        WriteEligibility words, Outcome outcome, @Nullable LocalDate eligibleOn, LocalDate keptOn)
        implements Serializable {}
