package org.ctoportal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.LinkToken;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.OutgoingMailId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody asked to work in the district. Only what its link opens with is known here; it goes when it was accepted. */
@Entity
class Invitation extends DistrictOwned {

    static final Duration VALID = Duration.ofDays(7);

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String roles;

    @Column(name = "ends_at", updatable = false)
    private @Nullable Instant seatEndsAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    private String invitedBy;
    private long invitedById;
    private Instant sentAt;
    private @Nullable Long letter;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {} // JPA

    Invitation(EmailAddress email, String name, SeatTerms seat, LinkToken token, SignedInPerson inviter, Instant now) {
        this.email = email.value();
        this.name = name;
        this.title = seat.title();
        this.seatEndsAt = seat.endsAt();
        this.roles = new TreeSet<>(seat.roles()).stream().map(Role::name).collect(Collectors.joining(","));
        renew(token, inviter, now);
    }

    /** Another link; the one before opens nothing from now on. */
    final void renew(LinkToken token, SignedInPerson inviter, Instant now) {
        this.tokenHash = token.hash();
        this.invitedBy = inviter.name();
        this.invitedById = inviter.id().value();
        this.sentAt = now;
        this.letter = null;
    }

    void posted(OutgoingMailId mail) {
        this.letter = mail.value();
    }

    Optional<OutgoingMailId> letter() {
        return Optional.ofNullable(letter).map(OutgoingMailId::new);
    }

    PersonId inviter() {
        return new PersonId(invitedById);
    }

    boolean isValid(Instant now) {
        return now.isBefore(endsAt()) && (seatEndsAt == null || now.isBefore(seatEndsAt));
    }

    Instant endsAt() {
        return sentAt.plus(VALID);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String name() {
        return name;
    }

    String invitedBy() {
        return invitedBy;
    }

    SeatTerms seat() {
        return new SeatTerms(
                Set.copyOf(Arrays.stream(roles.split(",")).map(Role::valueOf).toList()), title, seatEndsAt);
    }
}
