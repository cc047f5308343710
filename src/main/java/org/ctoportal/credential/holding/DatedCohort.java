package org.ctoportal.credential.holding;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** A group that prepares together, with the days the district knows of. */
@Entity
@Table(name = "credential_cohort")
class DatedCohort extends DistrictOwned {

    private String name;
    private String partner;
    private String event;
    private LocalDate startsOn;
    private LocalDate testOn;
    private @Nullable Integer seats;
    private String source;
    private LocalDate asOf;

    @SuppressWarnings("NullAway.Init")
    protected DatedCohort() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() sets everything
    DatedCohort(WriteCohort command, LocalDate today) {
        write(command, today);
    }

    final void write(WriteCohort command, LocalDate today) {
        if (!command.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a cohort: " + command.problems());
        }
        name = command.name();
        partner = command.partner();
        event = command.event();
        startsOn = Objects.requireNonNull(command.startsOn());
        testOn = Objects.requireNonNull(command.testOn());
        seats = command.seats();
        source = command.source();
        asOf = today;
    }

    CohortLine line() {
        return new CohortLine(id(), new WriteCohort(name, partner, event, startsOn, testOn, seats, source), asOf);
    }
}
