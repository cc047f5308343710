package org.ctoportal.authoring;

import java.io.Serializable;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows.
 *
 * @param text part of the title
 * @param inWords whether it may also be part of the district's own words
 * @param standing how far they came with approval; none for any
 * @param archived those put away, instead of the others
 * @param templatesOnly only those the district begins others from
 * @param notOn only those that stand on other template versions than these
 * @param begunBy whoever began them; none for anybody
 */
public record DocumentSearch(
        String text,
        boolean inWords,
        @Nullable Standing standing,
        boolean archived,
        boolean templatesOnly,
        @Nullable TemplateVersions notOn,
        @Nullable PersonId begunBy)
        implements Serializable {

    /** Whatever is not put away and has these words in its title. */
    public static DocumentSearch titled(String part) {
        return new DocumentSearch(part, false, null, false, false, null, null);
    }

    /** As a pattern whose escape is an exclamation mark; blanks around it are not looked for. */
    String pattern() {
        return pattern(text);
    }

    static String pattern(String part) {
        return part.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
