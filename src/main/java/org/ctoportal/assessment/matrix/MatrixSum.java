package org.ctoportal.assessment.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.shared.Fraction;

/**
 * What all counted people with so many answered statements gave in one skill and year. Whole numbers, so that the sum of
 * their means is exact. How many answered how many is nobody's to see: a single one would be told by it.
 */
@Entity
class MatrixSum extends DistrictOwned {

    @Column(updatable = false)
    private long yearId;

    @Column(updatable = false)
    private String skill;

    @Column(updatable = false)
    private int answered;

    private int people;
    private long points;

    @SuppressWarnings("NullAway.Init")
    protected MatrixSum() {} // JPA

    MatrixSum(MatrixYear year, String skill, int answered) {
        this.yearId = year.id();
        this.skill = skill;
        this.answered = answered;
    }

    void add(SkillPoints score) {
        people++;
        points += score.points();
    }

    long yearId() {
        return yearId;
    }

    String skill() {
        return skill;
    }

    int answered() {
        return answered;
    }

    /** The people with the sum of their means. */
    SkillMean part() {
        return new SkillMean(people, Fraction.of(points, answered));
    }
}
