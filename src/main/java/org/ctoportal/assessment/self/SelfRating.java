package org.ctoportal.assessment.self;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.assessment.sheet.SheetAnswer;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** What somebody says of one statement: a level, or that it is not the own role, and what shows it. */
@Entity
@Unaudited("An answer on a sheet has its own number and time; the steps of the sheet are told of")
class SelfRating extends DistrictOwned {

    @Column(updatable = false)
    private long assessmentId;

    @Column(updatable = false)
    private String statement;

    private @Nullable Integer level;
    private boolean setAside;
    private String note = "";
    private Instant ratedAt;

    /** The last command that was done, so that it is not done again when it comes again. */
    private String command;

    @SuppressWarnings("NullAway.Init")
    protected SelfRating() {} // JPA

    SelfRating(SelfAssessmentId assessment, RecordRating said, Instant now) {
        this.assessmentId = assessment.value();
        this.statement = said.question();
        this.level = said.level();
        this.setAside = said.notAsked();
        this.note = said.note();
        this.ratedAt = now;
        this.command = said.command().toString();
    }

    private SelfRating(SelfAssessment assessment, SelfRating earlier) {
        this.assessmentId = assessment.id();
        this.statement = earlier.statement;
        this.level = earlier.level;
        this.setAside = earlier.setAside;
        this.note = earlier.note;
        this.ratedAt = earlier.ratedAt;
        this.command = earlier.command;
    }

    SelfRating copiedInto(SelfAssessment assessment) {
        return new SelfRating(assessment, this);
    }

    long assessmentId() {
        return assessmentId;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    RatedStatement rated() {
        return new RatedStatement(statement, level, setAside, note, ratedAt);
    }

    SheetAnswer saved() {
        return new SheetAnswer(statement, level, setAside, note);
    }
}
