package org.ctoportal.jobdescription;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** What a board is told about a new position beside its description; one at most for each description. */
@Entity
class PositionMemo extends DistrictOwned {

    private long documentId;
    private String memoFrom;
    private @Nullable LocalDate meetingOn;
    private String reason;
    private @Nullable BigDecimal otherCost;
    private String funding;
    private String starts;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected PositionMemo() {} // JPA

    @SuppressWarnings("NullAway.Init") // filled by keep
    PositionMemo(DocumentId document, MemoAnswers answers, Instant now) {
        this.documentId = document.value();
        keep(answers, now);
    }

    void keep(MemoAnswers answers, Instant now) {
        memoFrom = answers.from().strip();
        meetingOn = answers.meeting();
        reason = answers.reason().strip();
        otherCost = answers.otherCost();
        funding = answers.funding().strip();
        starts = answers.starts().strip();
        keptAt = now;
    }

    MemoAnswers answers() {
        return new MemoAnswers(memoFrom, meetingOn, reason, otherCost, funding, starts);
    }

    Instant keptAt() {
        return keptAt;
    }
}
