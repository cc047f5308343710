package org.ctoportal.assessment.matrix;

import jakarta.persistence.Entity;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;

/** What one run came to in one skill, until it is counted. */
@Entity
@Immutable
class MatrixScore extends DistrictOwned {

    private long entryId;
    private String skill;
    private int points;
    private int answered;

    @SuppressWarnings("NullAway.Init")
    protected MatrixScore() {} // JPA

    MatrixScore(MatrixEntry entry, SkillScore score) {
        this.entryId = entry.id();
        this.skill = score.skill().code();
        this.points = score.points();
        this.answered = score.ratings().size();
    }
}
