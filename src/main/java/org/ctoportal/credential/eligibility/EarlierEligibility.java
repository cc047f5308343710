package org.ctoportal.credential.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** What somebody said of their degree and work before they said it anew, with what followed on its day; never changed. */
@Entity
@Table(name = "credential_earlier_eligibility")
class EarlierEligibility extends DistrictOwned {

    private long personId;
    private String code;

    @Enumerated(EnumType.STRING)
    private Degree degree;

    private String experience;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable LocalDate eligibleOn;
    private LocalDate keptOn;

    @SuppressWarnings("NullAway.Init")
    protected EarlierEligibility() {} // JPA

    EarlierEligibility(long person, String code, EligibilityDetails said) {
        this.personId = person;
        this.code = code;
        this.degree = said.words().degree();
        this.experience = WriteEligibility.lines(said.words().experience());
        this.outcome = said.outcome();
        this.eligibleOn = said.eligibleOn();
        this.keptOn = said.keptOn();
    }

    EarlierAnswer answer() {
        return new EarlierAnswer(
                new WriteEligibility(degree, WriteEligibility.read(experience)), outcome, eligibleOn, keptOn);
    }
}
