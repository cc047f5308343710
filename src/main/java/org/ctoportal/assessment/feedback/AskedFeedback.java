package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.assessment.sheet.SheetAnswer;
import org.ctoportal.framework.SkillFramework;

/**
 * What a rater is asked, with what they said so far; of nobody else.
 *
 * @param confirmed whether they said that they know the work long enough
 * @param answers none once they are submitted: whoever finds the link later reads nothing
 * @param late whether the round is closed, and what comes now is in a later version of the report
 */
public record AskedFeedback(
        FeedbackRoundId round,
        RaterId rater,
        String raterName,
        RaterGroup group,
        String leader,
        String district,
        RaterStatus status,
        boolean confirmed,
        boolean inEvaluation,
        boolean late,
        LocalDate lastDay,
        ZoneId zone,
        SkillFramework framework,
        List<SheetAnswer> answers)
        implements Serializable {

    public AskedFeedback {
        answers = List.copyOf(answers);
    }
}
