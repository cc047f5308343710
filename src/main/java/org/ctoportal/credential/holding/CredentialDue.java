package org.ctoportal.credential.holding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * When the holder of a credential is reminded next, or for one without an account whoever keeps the directory. Numbers only, so that one look over all districts finds what is to do
 * without opening any of them.
 */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class CredentialDue extends Due {

    @Id
    private @Nullable Long holding;

    private @Nullable Long person;

    @SuppressWarnings("NullAway.Init")
    protected CredentialDue() {} // JPA

    CredentialDue(Holding holding, @Nullable PersonId person, DistrictId district, Instant dueAt) {
        super(district, dueAt);
        this.holding = holding.id();
        this.person = person == null ? null : person.value();
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    @Override
    public @Nullable Long getId() {
        return holding;
    }
}
