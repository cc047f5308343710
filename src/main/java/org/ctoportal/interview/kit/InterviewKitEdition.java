package org.ctoportal.interview.kit;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A kit as it was frozen, under its number and seal. Never changes. */
@Entity
@Immutable
class InterviewKitEdition extends DistrictOwned {

    private long kitId;
    private int number;
    private String title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private String seal;
    private String reason;
    private Instant approvedAt;
    private String approvedBy;
    private String submittedBy;
    private Instant frozenAt;
    private String frozenBy;

    @SuppressWarnings("NullAway.Init")
    protected InterviewKitEdition() {} // JPA

    InterviewKitEdition(InterviewKit kit, String author, Instant now) {
        var standing = kit.standing();
        this.kitId = kit.id();
        this.number = standing.editions();
        this.title = kit.title();
        this.content = kit.json();
        this.seal = kit.content().seal();
        this.reason = standing.reason();
        this.approvedAt = Objects.requireNonNull(standing.approvedAt());
        this.approvedBy = standing.approvedBy();
        this.submittedBy = kit.submission().map(KitSubmission::by).orElse("");
        this.frozenAt = now;
        this.frozenBy = author;
    }

    InterviewKitId kit() {
        return new InterviewKitId(kitId);
    }

    int number() {
        return number;
    }

    KitEdition details() {
        var kept = KitJson.read(content);
        return new KitEdition(
                number,
                title,
                kept,
                seal,
                seal.equals(kept.seal()),
                reason,
                approvedAt,
                approvedBy,
                submittedBy,
                frozenAt,
                frozenBy);
    }
}
