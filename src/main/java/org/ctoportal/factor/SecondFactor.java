package org.ctoportal.factor;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.CodeTries;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The secret of an account, sealed, and up to which step its codes were used. */
@Entity
@Unaudited("The account itself tells when it got and lost its second factor; codes that were used are sign-ins")
class SecondFactor implements Persistable<Long> {

    @Id
    private long personId;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] sealed;

    private long lastStep;

    @Embedded
    private CodeTries tries = new CodeTries();

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {} // JPA

    SecondFactor(PersonId person, byte[] sealed, long lastStep) {
        this.personId = person.value();
        this.sealed = sealed.clone();
        this.lastStep = lastStep;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    /**
     * Whether a code is looked at. From where the person never signed in, all tries wait for each other: whoever guesses there
     * knows the password, and no number of addresses gets more guesses.
     */
    boolean isLookedAt(boolean known, Instant now) {
        return known || tries.isLetThrough(now);
    }

    /** Whether the code is right; each counts once, and none that is older than the last. */
    boolean accepts(String code, FactorSecret secret, Instant now) {
        var step = secret.step(code, now, lastStep);
        step.ifPresent(used -> {
            lastStep = used;
            tries.forget();
        });
        return step.isPresent();
    }

    void recovered() {
        tries.forget();
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
