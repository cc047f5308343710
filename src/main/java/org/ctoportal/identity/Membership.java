package org.ctoportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * A person's role in a district. Names its district itself instead of being filtered by it: sign-in reads it before any
 * district is known. Every query on it outside sign-in names the district.
 */
@Entity
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String title;
    private @Nullable Instant disabledAt;
    private @Nullable Instant lastSignInAt;
    private @Nullable Instant endsAt;
    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {} // JPA

    Membership(DistrictId district, PersonId person, Role role, String title) {
        this.districtId = district.value();
        this.personId = person.value();
        this.role = role;
        this.title = title;
    }

    void entitle(String newTitle) {
        this.title = newTitle;
    }

    /** The role stays written down and permits nothing. */
    void disable(Instant now) {
        this.disabledAt = now;
    }

    void enable() {
        this.disabledAt = null;
    }

    /** From then on it permits nothing; never for a role within the district. */
    void endAt(@Nullable Instant at) {
        this.endsAt = at;
    }

    /** Whoever comes from outside has read what they will see and what not. */
    void accept(Instant now) {
        this.acceptedAt = now;
    }

    /** Whether it permits anything at present. */
    boolean isOpen(Instant now) {
        return disabledAt == null && (endsAt == null || now.isBefore(endsAt));
    }

    boolean awaitsConsent() {
        return role == Role.CONSULTANT && acceptedAt == null;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    void signedIn(@Nullable Instant at) {
        this.lastSignInAt = at;
    }

    @Nullable
    Instant disabledAt() {
        return disabledAt;
    }

    @Nullable
    Instant lastSignInAt() {
        return lastSignInAt;
    }

    DistrictId districtId() {
        return new DistrictId(districtId);
    }

    PersonId personId() {
        return new PersonId(personId);
    }

    Role role() {
        return role;
    }

    String title() {
        return title;
    }
}
