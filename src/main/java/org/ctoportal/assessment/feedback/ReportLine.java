package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.util.stream.Collectors;
import org.ctoportal.assessment.feedback.report.GapClass;
import org.ctoportal.assessment.feedback.report.GroupScore;
import org.ctoportal.assessment.feedback.report.SkillFeedback;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One skill of a report beside the own score.
 *
 * @param self the own score; none without a self-assessment, or where the reader is somebody else
 */
public record ReportLine(
        String name, SkillFeedback feedback, @Nullable Fraction self) implements Serializable {

    public @Nullable Fraction others() {
        return feedback.others().orElse(null);
    }

    public @Nullable Fraction gap() {
        var others = others();
        return self == null || others == null ? null : self.minus(others);
    }

    public @Nullable GapClass gapClass() {
        var others = others();
        return self == null || others == null ? null : GapClass.of(self, others);
    }

    /** Such as {@code (2.6 + 2.6 + 2.6) ÷ 3 = 2.6}; empty where no group is shown. */
    public String othersFormula() {
        var others = others();
        return others == null
                ? ""
                : feedback.shown().stream()
                                .map(GroupScore::mean)
                                .map(ExactNumber::text)
                                .collect(Collectors.joining(" + ", "(", ")"))
                        + " ÷ " + feedback.shown().size() + " = " + ExactNumber.text(others);
    }

    /** Such as {@code 3 − 2.6 = +0.4}; empty without a gap. */
    public String gapFormula() {
        var others = others();
        var gap = gap();
        return self == null || others == null || gap == null
                ? ""
                : ExactNumber.text(self) + " − " + ExactNumber.text(others) + " = " + (gap.signum() > 0 ? "+" : "")
                        + ExactNumber.text(gap);
    }
}
