package org.ctoportal.people;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.TwoDistricts;
import org.springframework.jdbc.core.JdbcTemplate;

/** A district with an administrator besides the usual people, and the links in its letters. */
public record PeopleDesk(TwoDistricts districts, DistrictId district, String administrator) {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/join/\\S+)");

    public static PeopleDesk in(TwoDistricts districts) {
        var district = districts.another(Map.of());
        var desk = new PeopleDesk(districts, district, districts.panelistIn(district, "Ada Administrator"));
        districts.seat(desk.administrator, district, Role.DISTRICT_ADMINISTRATOR);
        desk.administrate();
        return desk;
    }

    public static String newcomer(String name) {
        return name + "." + Long.toString(System.nanoTime(), 36) + "@example.org";
    }

    public void administrate() {
        districts.actAs(administrator, district);
    }

    public PersonId person(Role role) {
        return districts.personIn(district, role);
    }

    public static InvitePerson invitation(String email, Role... roles) {
        return new InvitePerson(email, "Taylor Brandt", new SeatTerms(Set.of(roles), "Clerk"));
    }

    /** The link of the latest letter that waits to be read or sent to the address. */
    public static String link(JdbcTemplate jdbc, String email) {
        var text = jdbc.queryForObject(
                "SELECT body FROM outgoing_mail WHERE recipient = ? AND state IN ('KEPT', 'WAITING')"
                        + " ORDER BY id DESC LIMIT 1",
                String.class,
                email);
        var matcher = LINK.matcher(String.valueOf(text));
        if (!matcher.find()) {
            throw new IllegalStateException("No link in: " + text);
        }
        return matcher.group(1);
    }
}
