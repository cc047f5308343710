package org.ctoportal.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * That a letter waits, and since when it may be carried. Numbers only, so that one look over all districts finds what is
 * to do without opening any of them.
 */
@Entity
class MailDue implements Persistable<Long> {

    @Id
    private @Nullable Long mail;

    private long districtId;
    private Instant dueAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected MailDue() {} // JPA

    MailDue(long mail, DistrictId district, Instant dueAt) {
        this.mail = mail;
        this.districtId = district.value();
        this.dueAt = dueAt;
        this.isNew = true;
    }

    /** Nobody else takes it until then. */
    void leaveUntil(Instant later) {
        dueAt = later;
    }

    @Override
    public @Nullable Long getId() {
        return mail;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    DueMail due() {
        return new DueMail(Objects.requireNonNull(mail), new DistrictId(districtId));
    }
}
