package org.ctoportal.authoring.compose;

import java.util.List;
import org.ctoportal.framework.AppliesWhen;

/**
 * What decides, beside the settings, which clauses apply.
 *
 * @param state two-letter code of the district's state
 * @param organizationType kind of employer, as the clause library names it
 */
public record Circumstances(String state, String organizationType) {

    private static final String ANY = "*";

    /** Whether jurisdiction and kind of employer match; an asterisk matches all. */
    public boolean allow(AppliesWhen when) {
        return matches(when.jurisdictions(), state)
                && !when.jurisdictionsExcept().contains(state)
                && matches(when.organizationTypes(), organizationType);
    }

    private static boolean matches(List<String> allowed, String actual) {
        return allowed.contains(ANY) || allowed.contains(actual);
    }
}
