package org.ctoportal.authoring.upgrade;

import java.util.List;

/** Which older clauses, skills and items one of the newer templates says it replaces. */
@FunctionalInterface
public interface Replacements {

    /** Nothing replaces anything. */
    Replacements NONE = code -> List.of();

    /** The older codes that {@code code} replaces, the most alike first. */
    List<String> replacedBy(String code);
}
