package org.ctoportal.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/**
 * That a letter waits, and since when it may be carried. Numbers only, so that one look over all districts finds what is
 * to do without opening any of them.
 */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class MailDue extends Due {

    @Id
    private @Nullable Long mail;

    @SuppressWarnings("NullAway.Init")
    protected MailDue() {} // JPA

    MailDue(long mail, DistrictId district, Instant dueAt) {
        super(district, dueAt);
        this.mail = mail;
    }

    @Override
    public @Nullable Long getId() {
        return mail;
    }

    DueMail due() {
        return new DueMail(Objects.requireNonNull(mail), district());
    }
}
