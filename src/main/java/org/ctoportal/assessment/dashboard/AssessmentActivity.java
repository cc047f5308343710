package org.ctoportal.assessment.dashboard;

import java.time.Instant;
import org.ctoportal.shared.FiscalYear;

/** What a room of the assessments says of how much is under way in the district. */
public interface AssessmentActivity {

    /** In a school year, which begins at {@code from} and is over before {@code until}. */
    Activity in(FiscalYear year, Instant from, Instant until);
}
