package org.ctoportal.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** A thing a journey goes on with. It goes when the thing goes; the journey stays. */
@Entity
class JourneyPart extends DistrictOwned {

    @Column(updatable = false)
    private long journeyId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private JourneyStep step;

    private @Nullable Long documentId;
    private @Nullable Long postingId;
    private @Nullable Long kitId;
    private @Nullable Long searchId;
    private @Nullable Long policyId;

    @SuppressWarnings("NullAway.Init")
    protected JourneyPart() {} // JPA

    JourneyPart(Journey journey, JourneyStep step, long number) {
        this.journeyId = journey.id();
        this.step = step;
        become(number);
    }

    /** Another thing in its place. */
    final void become(long number) {
        switch (step) {
            case DESCRIPTION -> documentId = number;
            case POSTING -> postingId = number;
            case KIT -> kitId = number;
            case PANEL -> searchId = number;
            case OPTIONS -> policyId = number;
            default -> throw new JourneyEndedException();
        }
    }
}
