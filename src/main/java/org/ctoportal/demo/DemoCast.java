package org.ctoportal.demo;

import java.util.List;
import org.ctoportal.identity.Role;

/** The people to try the portal as, in the order in which the sign-in page shows them. */
final class DemoCast {

    static final String SUPERINTENDENT = "Jordan Reyes";
    static final String HUMAN_RESOURCES = "Sam Whitfield";
    static final String PANELIST = "Lee Novak";
    static final String TECHNOLOGY_LEADER = "Robin Vale";
    static final String BUSINESS_MANAGER = "Pat Lindqvist";
    static final String BOARD_SECRETARY = "Dana Okafor";
    static final String COUNSEL = "K. Amari";

    /** The team of the technology leader; the first of them lets the team's skills show the name. */
    static final List<String> TEAM = List.of("Casey Duarte", "Noor Haddad", "Miguel Santos", "Avery Lund");

    static final List<Player> PLAYERS = List.of(
            seated(SUPERINTENDENT, "j.reyes@cedarhollow.example.org", Role.SUPERINTENDENT, "Superintendent"),
            seated(HUMAN_RESOURCES, "s.whitfield@cedarhollow.example.org", Role.HR, "Director of Human Resources"),
            seated(PANELIST, "l.novak@cedarhollow.example.org", Role.PANELIST, "Principal, Cedar Hollow High School"),
            seated(
                    TECHNOLOGY_LEADER,
                    "r.vale@cedarhollow.example.org",
                    Role.TECHNOLOGY_LEADER,
                    "Director of Technology"),
            seated(
                    TEAM.get(0),
                    "c.duarte@cedarhollow.example.org",
                    Role.TECHNOLOGY_LEADER,
                    "Coordinator of Instructional Technology"),
            seated(TEAM.get(1), "n.haddad@cedarhollow.example.org", Role.TECHNOLOGY_LEADER, "Network Manager"),
            seated(TEAM.get(2), "m.santos@cedarhollow.example.org", Role.TECHNOLOGY_LEADER, "Data Systems Manager"),
            seated(TEAM.get(3), "a.lund@cedarhollow.example.org", Role.TECHNOLOGY_LEADER, "Help Desk Manager"),
            seated(BOARD_SECRETARY, "d.okafor@cedarhollow.example.org", Role.BOARD_SECRETARY, "Board Secretary"),
            seated(COUNSEL, "k.amari@counsel.example.org", Role.LEGAL_REVIEWER, "District Counsel"),
            seated(
                    BUSINESS_MANAGER,
                    "p.lindqvist@cedarhollow.example.org",
                    Role.DISTRICT_ADMINISTRATOR,
                    "Business Manager"),
            lakemere("Ingrid Solberg", "i.solberg@lakemere.example.org", Role.SUPERINTENDENT, "Superintendent"),
            lakemere("Tomas Reyna", "t.reyna@lakemere.example.org", Role.HR, "Human Resources Manager"),
            consultant("Morgan Ibarra", "m.ibarra@consulting.example.org", "Technology Consultant"),
            new Player("Alex Morgan", "a.morgan@portal.example.org", true, List.of()));

    private DemoCast() {}

    /** A person with their seats; {@code administrator} runs the portal itself. */
    record Player(String name, String email, boolean administrator, List<Seat> seats) {}

    record Seat(DemoDistrict district, Role role, String title) {}

    private static Player seated(String name, String email, Role role, String title) {
        return new Player(name, email, false, List.of(new Seat(DemoDistrict.CEDAR_HOLLOW, role, title)));
    }

    private static Player lakemere(String name, String email, Role role, String title) {
        return new Player(name, email, false, List.of(new Seat(DemoDistrict.LAKEMERE, role, title)));
    }

    private static Player consultant(String name, String email, String title) {
        return new Player(
                name,
                email,
                false,
                List.of(
                        new Seat(DemoDistrict.CEDAR_HOLLOW, Role.CONSULTANT, title),
                        new Seat(DemoDistrict.LAKEMERE, Role.CONSULTANT, title)));
    }
}
