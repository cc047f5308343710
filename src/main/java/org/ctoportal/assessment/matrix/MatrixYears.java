package org.ctoportal.assessment.matrix;

import org.ctoportal.shared.FiscalYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins years. Two may do so in the same moment; that one of them is refused must not undo anything else. */
@Component
class MatrixYears {

    private final MatrixYearRepository years;

    MatrixYears(MatrixYearRepository years) {
        this.years = years;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void begin(int year) {
        years.saveAndFlush(new MatrixYear(new FiscalYear(year)));
    }
}
