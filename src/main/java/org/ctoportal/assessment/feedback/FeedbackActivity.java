package org.ctoportal.assessment.feedback;

import java.time.Instant;
import org.ctoportal.assessment.dashboard.Activity;
import org.ctoportal.assessment.dashboard.AssessmentActivity;
import org.ctoportal.shared.FiscalYear;
import org.springframework.stereotype.Component;

/** How many feedback rounds were opened for answers in a year. */
@Component
class FeedbackActivity implements AssessmentActivity {

    private final FeedbackRoundRepository rounds;

    FeedbackActivity(FeedbackRoundRepository rounds) {
        this.rounds = rounds;
    }

    @Override
    public Activity in(FiscalYear year, Instant from, Instant until) {
        return new Activity(
                Activity.Kind.FEEDBACK,
                rounds.countByLaunchedAtGreaterThanEqualAndLaunchedAtLessThan(from, until),
                rounds.countByLaunchedAtGreaterThanEqualAndLaunchedAtLessThanAndVersionsGreaterThan(from, until, 0));
    }
}
