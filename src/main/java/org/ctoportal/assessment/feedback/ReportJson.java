package org.ctoportal.assessment.feedback;

import org.ctoportal.assessment.feedback.report.FeedbackReport;
import tools.jackson.databind.json.JsonMapper;

/** The form in which a version of a report is kept; its fractions as they are. */
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    static String write(FeedbackReport report) {
        return JSON.writeValueAsString(report);
    }

    static FeedbackReport read(String json) {
        return JSON.readValue(json, FeedbackReport.class);
    }
}
