package org.ctoportal.assessment.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.shared.FiscalYear;

/** A school year of a district and how many people are counted in its sums. Who counts holds it, one after the other. */
@Entity
class MatrixYear extends DistrictOwned {

    @Column(updatable = false)
    private int schoolYear;

    private int people;

    protected MatrixYear() {} // JPA

    MatrixYear(FiscalYear year) {
        this.schoolYear = year.start();
    }

    void add(int more) {
        people += more;
    }

    int schoolYear() {
        return schoolYear;
    }

    int people() {
        return people;
    }
}
