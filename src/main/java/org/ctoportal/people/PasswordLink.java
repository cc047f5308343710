package org.ctoportal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.ctoportal.identity.LinkToken;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The way of one person to a new password: the latest link, and how many letters there were within the hour. */
@Entity
class PasswordLink implements Persistable<Long> {

    static final Duration VALID = Duration.ofHours(1);

    /** So that nobody fills the mailbox of somebody else. */
    static final int MOST_LETTERS = 3;

    @Id
    private long personId;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte @Nullable [] tokenHash;

    private Instant madeAt;
    private Instant countedFrom;
    private int letters;

    @SuppressWarnings("NullAway.Init")
    protected PasswordLink() {} // JPA

    PasswordLink(PersonId person, Instant now) {
        this.personId = person.value();
        this.madeAt = now;
        this.countedFrom = now;
    }

    /** Whether another letter is written; the link before opens nothing then. */
    boolean isRenewed(LinkToken token, Instant now) {
        if (!now.isBefore(countedFrom.plus(VALID))) {
            countedFrom = now;
            letters = 0;
        }
        if (letters >= MOST_LETTERS) {
            return false;
        }
        letters++;
        tokenHash = token.hash();
        madeAt = now;
        return true;
    }

    boolean isValid(Instant now) {
        return tokenHash != null && now.isBefore(madeAt.plus(VALID));
    }

    void used() {
        tokenHash = null;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    @Override
    public Long getId() {
        return personId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
