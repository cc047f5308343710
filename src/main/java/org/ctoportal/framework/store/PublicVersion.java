package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ctoportal.framework.PackVersionId;
import org.jspecify.annotations.Nullable;

/** That a district lets everybody read a version of its own, since when and by whose decision. */
@Entity
@Table(name = "framework_public_version")
class PublicVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long packVersionId;
    private Instant openedAt;
    private String openedBy;

    @SuppressWarnings("NullAway.Init")
    protected PublicVersion() {} // JPA

    PublicVersion(PackVersionId packVersion, String openedBy, Instant now) {
        this.packVersionId = packVersion.value();
        this.openedBy = openedBy;
        this.openedAt = now;
    }

    PublicMark mark() {
        return new PublicMark(openedAt, openedBy);
    }
}
