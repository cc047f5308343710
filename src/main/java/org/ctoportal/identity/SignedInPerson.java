package org.ctoportal.identity;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person: who they are, the district they act in and their roles there. */
public final class SignedInPerson implements UserDetails, DistrictPrincipal, CredentialsContainer, Cloneable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String PERSON = "person ";

    private final PersonId id;
    private final String email;
    private final String name;
    private final String title;
    private final DistrictId districtId;
    private final String districtName;
    private final Set<Role> roles;
    private List<SimpleGrantedAuthority> authorities;
    private final boolean active;
    private final Standing standing;
    private final boolean secondFactor;
    private boolean lacksSecondFactor;
    private final @Nullable Instant seatEndsAt;
    private final boolean awaitsConsent;
    private Entrance entrance = Entrance.OWN;
    private String passwordHash;

    SignedInPerson(Person person, Seat seat) {
        this.id = person.id();
        this.email = person.email();
        this.name = person.name();
        this.passwordHash = person.passwordHash();
        this.active = person.isActive();
        this.standing = person.standing();
        this.secondFactor = person.hasSecondFactor();
        this.lacksSecondFactor = seat.demandsSecondFactor() && !person.hasSecondFactor() && !person.isDemo();
        this.seatEndsAt = seat.endsAt();
        this.awaitsConsent = seat.awaitsConsent();
        this.title = seat.title();
        this.districtId = seat.districtId();
        this.districtName = seat.districtName();
        this.roles = seat.roles();
        var ofThePlatform =
                person.isPlatformAdministrator() ? Stream.of(Permissions.RUN_PLATFORM) : Stream.<String>empty();
        this.authorities = Stream.concat(ofThePlatform, roles.stream().flatMap(role -> role.permissions().stream()))
                .distinct()
                .sorted()
                .map(SignedInPerson::authority)
                .toList();
    }

    /** A district with the roles the person has there. */
    record Seat(
            DistrictId districtId,
            String districtName,
            String title,
            Set<Role> roles,
            boolean demandsSecondFactor,
            @Nullable Instant endsAt,
            boolean awaitsConsent) {}

    /** What held when the seat was taken. */
    Standing standing() {
        return standing;
    }

    /** Whether signing in asks this person for a code. */
    public boolean hasSecondFactor() {
        return secondFactor;
    }

    /** Whether the district demands a second factor of a role of the person, and there is none: nothing opens before. */
    public boolean lacksSecondFactor() {
        return lacksSecondFactor;
    }

    /** When a role in the district ends by itself, as one from outside does. */
    public Optional<Instant> seatEndsAt() {
        return Optional.ofNullable(seatEndsAt);
    }

    /** Whether the person comes from outside and has not yet accepted what they will see: nothing opens before. */
    public boolean awaitsConsent() {
        return awaitsConsent;
    }

    public PersonId id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The person's title in the district, such as "Superintendent". */
    public String title() {
        return title;
    }

    @Override
    public DistrictId districtId() {
        return districtId;
    }

    public String districtName() {
        return districtName;
    }

    /** Whether the person has the role in the district they act in. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person has one of {@link Permissions}, for showing what they can do; the services decide for real. */
    public boolean may(String permission) {
        return authorities.contains(authority(permission));
    }

    /** The same person with no permission but these, as far as they have them. */
    public SignedInPerson limitedTo(Set<String> permissions) {
        try {
            var limited = (SignedInPerson) clone();
            limited.authorities = permissions.stream()
                    .filter(this::may)
                    .sorted()
                    .map(SignedInPerson::authority)
                    .toList();
            return limited;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same person, come in by that door: a district's provider gives nothing that reaches beyond the district. */
    SignedInPerson by(Entrance door) {
        if (door == Entrance.OWN) {
            return this;
        }
        var others = authorities.stream()
                .filter(one -> !one.equals(authority(Permissions.RUN_PLATFORM)))
                .toList();
        try {
            var person = (SignedInPerson) clone();
            person.authorities = others;
            person.entrance = door;
            person.lacksSecondFactor = lacksSecondFactor && !door.hasFactor();
            return person;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    Entrance entrance() {
        return entrance;
    }

    /** Whether a district's identity provider said who this is; nothing but that district is open then. */
    public boolean isByProvider() {
        return entrance != Entrance.OWN;
    }

    private static SimpleGrantedAuthority authority(String permission) {
        return new SimpleGrantedAuthority("ROLE_" + permission);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson that && id.equals(that.id) && districtId.equals(that.districtId);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String actor() {
        return actor(id);
    }

    /** What {@link #actor()} says of a person. */
    public static String actor(PersonId person) {
        return PERSON + person.value();
    }

    /** The person that {@link #actor()} tells of; nobody when it tells of a guest or of the portal. */
    public static Optional<PersonId> ofActor(String actor) {
        return actor.startsWith(PERSON)
                ? Optional.of(new PersonId(Long.parseLong(actor.substring(PERSON.length()))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return actor();
    }
}
