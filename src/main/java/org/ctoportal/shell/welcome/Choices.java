package org.ctoportal.shell.welcome;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.district.OrganizationType;

/** What the welcome page offers to choose from. State names are names and stay English. */
final class Choices {

    static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "Pacific/Guam",
            "Pacific/Pago_Pago");

    static final Map<String, String> STATES = Stream.of("""
                    AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,\
                    DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,\
                    KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,\
                    MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,\
                    NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,\
                    PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,\
                    VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,AS American Samoa,\
                    GU Guam,MP Northern Mariana Islands,PR Puerto Rico,VI U.S. Virgin Islands""".split(","))
            .map(state -> state.split(" ", 2))
            .collect(Collectors.toMap(
                    state -> state[0], state -> state[1], (first, second) -> first, LinkedHashMap::new));

    private Choices() {}

    static boolean isOrganization(String name) {
        return Arrays.stream(OrganizationType.values())
                .anyMatch(type -> type.name().equals(name));
    }
}
