package org.ctoportal.jobdescription.ui;

import java.util.List;
import org.ctoportal.identity.Roles;
import org.ctoportal.identity.SignedInPerson;

/** Who may write job descriptions, for showing or hiding what they could do. The services decide for real. */
final class Drafters {

    private static final List<String> ROLES =
            List.of(Roles.SUPERINTENDENT, Roles.HR, Roles.DISTRICT_ADMINISTRATOR, Roles.CONSULTANT);

    private Drafters() {}

    static boolean include(SignedInPerson person) {
        return ROLES.stream().anyMatch(person::has);
    }
}
