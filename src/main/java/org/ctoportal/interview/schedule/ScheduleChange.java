package org.ctoportal.interview.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/** Who changed what on a day of interviews, and when. */
@Entity
class ScheduleChange extends DistrictOwned {

    private long searchId;
    private long dayId;
    private @Nullable Long candidateId;

    @Enumerated(EnumType.STRING)
    private ScheduleAct act;

    private String fields;
    private Instant happenedAt;
    private String personName;

    @SuppressWarnings("NullAway.Init")
    protected ScheduleChange() {} // JPA

    ScheduleChange(
            InterviewDay day,
            ScheduleAct act,
            @Nullable CandidateId candidate,
            List<ChangedField> fields,
            String author,
            Instant now) {
        this.searchId = day.searchId();
        this.dayId = day.id();
        this.act = act;
        this.candidateId = candidate == null ? null : candidate.value();
        this.fields = ChangedField.write(fields);
        this.happenedAt = now;
        this.personName = author;
    }

    ScheduleChangeLine line() {
        return new ScheduleChangeLine(
                happenedAt,
                personName,
                act,
                candidateId == null ? null : new CandidateId(candidateId),
                ChangedField.read(fields));
    }
}
