package org.ctoportal.salary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.FiscalYear;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a salary schedule, in force from a day on. Once adopted it never changes. */
@Entity
class SalarySchedule extends DistrictOwned {

    private String name;
    private int fiscalYear;
    private LocalDate effectiveFrom;
    private LocalDate effectiveThrough;

    @Enumerated(EnumType.STRING)
    private SalaryScheduleStatus status = SalaryScheduleStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String terms;

    private @Nullable LocalDate adoptedOn;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected SalarySchedule() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() sets all of it
    SalarySchedule(WriteSalarySchedule command, String author, Instant now) {
        write(command, author, now);
    }

    void change(WriteSalarySchedule command, String author, Instant now) {
        if (status != SalaryScheduleStatus.DRAFT) {
            throw new ScheduleAdoptedException();
        }
        write(command, author, now);
    }

    private void write(WriteSalarySchedule command, String author, Instant now) {
        if (!command.isRight()) {
            throw new IllegalArgumentException("Not a salary schedule: " + command);
        }
        name = command.name().strip();
        fiscalYear = command.year().start();
        effectiveFrom = command.from();
        effectiveThrough = command.through();
        terms = TermsJson.write(command.terms());
        changedAt = now;
        changedBy = author;
    }

    void adopt(LocalDate today, String author, Instant now) {
        become(SalaryScheduleStatus.ADOPTED);
        adoptedOn = today;
        changedAt = now;
        changedBy = author;
    }

    void replace() {
        become(SalaryScheduleStatus.REPLACED);
    }

    private void become(SalaryScheduleStatus next) {
        if (!status.canBecome(next)) {
            throw new ScheduleAdoptedException();
        }
        status = next;
    }

    boolean isDraft() {
        return status == SalaryScheduleStatus.DRAFT;
    }

    String name() {
        return name;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    SalaryScheduleDetails details() {
        return new SalaryScheduleDetails(
                new SalaryScheduleId(id()),
                version(),
                name,
                new FiscalYear(fiscalYear),
                effectiveFrom,
                effectiveThrough,
                status,
                adoptedOn,
                terms(),
                changedAt,
                changedBy);
    }

    private ScheduleTerms terms() {
        return TermsJson.read(terms);
    }
}
