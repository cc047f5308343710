package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.feedback.report.FeedbackReport;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report with everything it needs to be understood.
 *
 * @param versions every version there is, the first one first
 * @param source the framework the statements are of, in words
 * @param skillNames by code
 * @param own whether the reader is whom it is about
 * @param selfAt when the self-assessment was submitted that stands beside it; none without one
 */
public record ReportDetails(
        RoundSummary round,
        FeedbackReport report,
        List<VersionLine> versions,
        List<ReportLine> lines,
        Map<String, String> skillNames,
        String source,
        boolean own,
        @Nullable Instant selfAt,
        ZoneId zone)
        implements Serializable {

    public ReportDetails {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        skillNames = Map.copyOf(skillNames);
    }

    /** A version of the report, and when it was made. */
    public record VersionLine(int number, Instant madeAt) implements Serializable {}

    public Instant madeAt() {
        return versions.get(report.number() - 1).madeAt();
    }
}
