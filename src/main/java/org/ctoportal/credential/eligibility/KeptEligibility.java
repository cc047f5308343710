package org.ctoportal.credential.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.EligibilityAnswer;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** What somebody said of their degree and work, what followed on the day, and what became of a request for a waiver. */
@Entity
@Table(name = "credential_kept_eligibility")
class KeptEligibility extends DistrictOwned {

    private long personId;
    private String code;

    @Enumerated(EnumType.STRING)
    private Degree degree;

    private String experience;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable LocalDate eligibleOn;
    private LocalDate keptOn;

    @Enumerated(EnumType.STRING)
    private WaiverStage waiver = WaiverStage.NONE;

    private @Nullable LocalDate askedOn;
    private @Nullable LocalDate answeredOn;
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected KeptEligibility() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    KeptEligibility(PersonId person, String code, WriteEligibility words, EligibilityAnswer answer, LocalDate today) {
        this.personId = person.value();
        this.code = code;
        write(words, answer, today);
    }

    /** A request that is on its way stays so: it was made with what was said then. */
    final void write(WriteEligibility words, EligibilityAnswer answer, LocalDate today) {
        degree = words.degree();
        experience = WriteEligibility.lines(words.experience());
        outcome = answer.outcome();
        eligibleOn = answer.eligibleOn();
        keptOn = today;
    }

    void answer(AnswerWaiver command, LocalDate today) {
        var asks = command.stage() == WaiverStage.ASKED;
        if (!waiver.canBecome(command.stage())
                || asks && outcome != Outcome.WAIVER_PATH
                || !command.problems(askedOn, today).isEmpty()) {
            throw new IllegalArgumentException("Not after " + waiver + ": " + command);
        }
        waiver = command.stage();
        note = command.note();
        if (asks) {
            askedOn = command.on();
            answeredOn = null;
        } else {
            answeredOn = command.on();
        }
    }

    EligibilityDetails details() {
        return new EligibilityDetails(
                new WriteEligibility(degree, WriteEligibility.read(experience)),
                outcome,
                eligibleOn,
                keptOn,
                waiver,
                askedOn,
                answeredOn,
                note);
    }
}
