package org.ctoportal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.OpenSeat;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** When it is looked next what waits for somebody in a district. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class NoticeDue extends Due {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long personId;

    private @Nullable LocalDate digestedOn;

    @SuppressWarnings("NullAway.Init")
    protected NoticeDue() {} // JPA

    NoticeDue(OpenSeat seat, Instant dueAt) {
        super(seat.district(), dueAt);
        this.personId = seat.personId();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    OpenSeat seat() {
        return new OpenSeat(district().value(), personId);
    }

    /** The day all that waits was told last; nothing before the first look. */
    Optional<LocalDate> digestedOn() {
        return Optional.ofNullable(digestedOn);
    }

    void digested(LocalDate today) {
        digestedOn = today;
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }
}
