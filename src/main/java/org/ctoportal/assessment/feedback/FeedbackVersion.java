package org.ctoportal.assessment.feedback;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.assessment.feedback.report.FeedbackReport;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a report as it was made. Holds what is shown and nothing else: whoever reads it meets no answers. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
@Immutable
class FeedbackVersion extends DistrictOwned {

    private long roundId;
    private int number;
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackVersion() {} // JPA

    FeedbackVersion(FeedbackRound round, FeedbackReport report, Instant now) {
        this.roundId = round.id();
        this.number = report.number();
        this.madeAt = now;
        this.content = ReportJson.write(report);
    }

    int number() {
        return number;
    }

    Instant madeAt() {
        return madeAt;
    }

    FeedbackReport report() {
        return ReportJson.read(content);
    }
}
