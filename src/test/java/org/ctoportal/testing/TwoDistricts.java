package org.ctoportal.testing;

import java.time.ZoneId;
import java.util.Map;
import org.ctoportal.district.DistrictFounding;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.FoundDistrict;
import org.ctoportal.district.OrganizationType;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Enrollment;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatService;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Two districts that must never see each other, with one person per role in each. Set up once per database. */
@TestComponent
public class TwoDistricts {

    /** Stands in every text of the second district; must never reach the first. */
    public static final String CANARY = "B-CANARY-7f3a";

    public static final String PASSWORD = "correct horse battery";

    private final DistrictFounding founding;
    private final Enrollment enrollment;
    private final UserDetailsService accounts;
    private final SeatService seats;
    private final PreferenceService preferences;
    private final DistrictId first;
    private final DistrictId second;

    public TwoDistricts(
            DistrictFounding founding,
            Enrollment enrollment,
            UserDetailsService accounts,
            SeatService seats,
            PreferenceService preferences) {
        this.preferences = preferences;
        this.founding = founding;
        this.seats = seats;
        this.enrollment = enrollment;
        this.accounts = accounts;
        var run = Long.toString(System.nanoTime(), 36);
        this.first = founding.found(district("Maple Valley School District " + run, "WI", "Board of Education"));
        this.second = founding.found(district(CANARY + " Schools " + run, "IL", CANARY + " board"));
        for (var role : Role.values()) {
            enroll(first, role, "a");
            enroll(second, role, "b");
        }
    }

    private static FoundDistrict district(String name, String state, String board) {
        return new FoundDistrict(
                name,
                state,
                OrganizationType.PUBLIC_DISTRICT,
                ZoneId.of("America/Chicago"),
                false,
                Map.of("board.name", board, "district.name", name));
    }

    private void enroll(DistrictId district, Role role, String letter) {
        var email = new EmailAddress(email(role, letter, district));
        var person = enrollment.enroll(email, role.name() + " " + letter.toUpperCase(), PASSWORD, false);
        enrollment.seat(person, district, role, role.name());
    }

    private static String email(Role role, String letter, DistrictId district) {
        return role.name().toLowerCase() + "." + letter + district.value() + "@example.org";
    }

    /** Somebody with an account and no seat anywhere. */
    public String emailOfNoDistrict() {
        var email = "nobody." + first.value() + "@example.org";
        enrollment.enroll(new EmailAddress(email), "Nobody in particular", PASSWORD, false);
        return email;
    }

    public DistrictId first() {
        return first;
    }

    public DistrictId second() {
        return second;
    }

    public String emailInFirst(Role role) {
        return email(role, "a", first);
    }

    public String emailInSecond(Role role) {
        return email(role, "b", second);
    }

    /** Acts as the person of that role in the first district until {@link #signOut()}. */
    public void actInFirst(Role role) {
        signIn(emailInFirst(role));
    }

    /** Acts as the person of that role in the second district until {@link #signOut()}. */
    public void actInSecond(Role role) {
        signIn(emailInSecond(role));
    }

    /**
     * A Wisconsin district for one test alone, with a superintendent, a director of human resources, a board secretary
     * and a panelist. Whoever writes facts does it there: the two base districts stay as they are for every other test.
     */
    public DistrictId another(Map<String, String> facts) {
        return another("WI", facts);
    }

    /** The same under the law of another state, still in Central Time. */
    public DistrictId another(String state, Map<String, String> facts) {
        var name = "Cedar Hollow School District " + Long.toString(System.nanoTime(), 36);
        var district = founding.found(new FoundDistrict(
                name, state, OrganizationType.PUBLIC_DISTRICT, ZoneId.of("America/Chicago"), false, facts));
        enroll(district, Role.SUPERINTENDENT, "c");
        enroll(district, Role.HR, "c");
        enroll(district, Role.BOARD_SECRETARY, "c");
        enroll(district, Role.PANELIST, "c");
        return district;
    }

    public String emailIn(DistrictId district, Role role) {
        return email(role, "c", district);
    }

    public PersonId personIn(DistrictId district, Role role) {
        return ((SignedInPerson) accounts.loadUserByUsername(emailIn(district, role))).id();
    }

    /** Acts as the person of that role in a district of {@link #another} until {@link #signOut()}. */
    public void actIn(DistrictId district, Role role) {
        signIn(emailIn(district, role));
    }

    /** How a district of {@link #another} is called. */
    public String nameOf(DistrictId district) {
        return ((SignedInPerson) accounts.loadUserByUsername(emailIn(district, Role.SUPERINTENDENT))).districtName();
    }

    /** A new consultant with a seat in each of the districts; returns the address. */
    public String consultantOf(DistrictId... served) {
        var email = "consultant." + Long.toString(System.nanoTime(), 36) + "@example.org";
        var person = enrollment.enroll(new EmailAddress(email), "Consultant", PASSWORD, false);
        for (var district : served) {
            enrollment.seat(person, district, Role.CONSULTANT, "Consultant");
        }
        return email;
    }

    /** A new person with an account and a seat as a panelist in the district; returns the address. */
    public String panelistIn(DistrictId district, String name) {
        var email = "panelist." + Long.toString(System.nanoTime(), 36) + "@example.org";
        var person = enrollment.enroll(new EmailAddress(email), name, PASSWORD, false);
        enrollment.seat(person, district, Role.PANELIST, "Panelist");
        return email;
    }

    public PersonId person(String email) {
        return ((SignedInPerson) accounts.loadUserByUsername(email)).id();
    }

    /** Gives the person with the address a further seat. */
    public void seat(String email, DistrictId district, Role role) {
        var person = (SignedInPerson) accounts.loadUserByUsername(email);
        enrollment.seat(person.id(), district, role, role.name());
    }

    /** Acts as the person with the address in one of their districts until {@link #signOut()}. */
    public void actAs(String email, DistrictId district) {
        signIn(email);
        act(seats.sit(district));
    }

    /** Letters to the person with the address are in Spanish from now on. */
    public void readsSpanish(String email) {
        var reader = (SignedInPerson) accounts.loadUserByUsername(email);
        ActingAs.run(reader, () -> preferences.keepLanguage(Language.SPANISH));
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String email) {
        act((SignedInPerson) accounts.loadUserByUsername(email));
    }

    private static void act(SignedInPerson person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
