package org.ctoportal.framework.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;

/** From which day a district uses which version of a kind of pack for what it begins anew. */
@Entity
class VersionChoice extends DistrictOwned {

    @Enumerated(EnumType.STRING)
    private PackKind kind;

    private LocalDate fromDay;
    private long packVersionId;
    private Instant chosenAt;
    private String chosenBy;

    @SuppressWarnings("NullAway.Init")
    protected VersionChoice() {} // JPA

    VersionChoice(PackKind kind, LocalDate fromDay, PackVersionId version, String chosenBy, Instant now) {
        this.kind = kind;
        this.fromDay = fromDay;
        choose(version, chosenBy, now);
    }

    final void choose(PackVersionId version, String by, Instant now) {
        packVersionId = version.value();
        chosenBy = by;
        chosenAt = now;
    }

    PackKind kind() {
        return kind;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    PackVersionId chosen() {
        return new PackVersionId(packVersionId);
    }
}
