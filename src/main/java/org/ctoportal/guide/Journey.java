package org.ctoportal.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** A hire or a recognition that somebody set out for. It knows its name and how it ended; the rest is read from its things. */
@Entity
class Journey extends DistrictOwned {

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private JourneyKind kind;

    private String name;

    @Column(updatable = false)
    private Instant begunAt;

    @Column(updatable = false)
    private String begunBy;

    @Enumerated(EnumType.STRING)
    private @Nullable End ending;

    private @Nullable Instant endedAt;
    private String endedBy = "";

    /** How a journey ends. */
    enum End {
        FINISHED,
        GIVEN_UP
    }

    @SuppressWarnings("NullAway.Init")
    protected Journey() {} // JPA

    Journey(JourneyKind kind, String name, String by, Instant now) {
        this.kind = kind;
        this.name = name;
        this.begunBy = by;
        this.begunAt = now;
    }

    void rename(String another) {
        name = another;
    }

    void end(End how, String by, Instant now) {
        requireOpen();
        ending = how;
        endedBy = by;
        endedAt = now;
    }

    void requireOpen() {
        if (ending != null) {
            throw new JourneyEndedException();
        }
    }

    JourneyKind kind() {
        return kind;
    }

    JourneyDetails details(List<StepLine> steps) {
        var end = ending == null
                ? null
                : new JourneyDetails.Ending(ending == End.GIVEN_UP, Objects.requireNonNull(endedAt), endedBy);
        return new JourneyDetails(new JourneyId(id()), kind, name, begunAt, begunBy, end, steps);
    }
}
