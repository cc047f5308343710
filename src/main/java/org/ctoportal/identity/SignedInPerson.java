package org.ctoportal.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person: who they are, the district they act in and their roles there. */
public final class SignedInPerson implements UserDetails, DistrictPrincipal, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PersonId id;
    private final String email;
    private final String name;
    private final String title;
    private final DistrictId districtId;
    private final String districtName;
    private final List<SimpleGrantedAuthority> authorities;
    private final boolean active;
    private String passwordHash;

    SignedInPerson(Person person, Seat seat) {
        this.id = person.id();
        this.email = person.email();
        this.name = person.name();
        this.passwordHash = person.passwordHash();
        this.active = person.isActive();
        this.title = seat.title();
        this.districtId = seat.districtId();
        this.districtName = seat.districtName();
        this.authorities = seat.roles().stream()
                .sorted()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    /** A district with the roles the person has there. */
    record Seat(DistrictId districtId, String districtName, String title, Set<String> roles) {}

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

    public boolean has(String role) {
        return authorities.contains(new SimpleGrantedAuthority("ROLE_" + role));
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
    public String toString() {
        return "person " + id.value();
    }
}
