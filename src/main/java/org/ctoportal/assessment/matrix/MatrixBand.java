package org.ctoportal.assessment.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.ctoportal.assessment.feedback.report.Batches;
import org.ctoportal.district.tenancy.DistrictOwned;

/** How many counted people of a year lie between two levels in a skill, and how many of them are told. */
@Entity
class MatrixBand extends DistrictOwned {

    @Column(updatable = false)
    private long yearId;

    @Column(updatable = false)
    private String skill;

    @Column(updatable = false)
    private int band;

    private int people;
    private int told;

    @SuppressWarnings("NullAway.Init")
    protected MatrixBand() {} // JPA

    MatrixBand(MatrixYear year, String skill, int band) {
        this.yearId = year.id();
        this.skill = skill;
        this.band = band;
    }

    void add() {
        people++;
    }

    /** What is told moves by at least three people, or not at all. */
    void tell() {
        if (Batches.suffice(people - told)) {
            told = people;
        }
    }

    String skill() {
        return skill;
    }

    int band() {
        return band;
    }

    int told() {
        return told;
    }
}
