package org.ctoportal.authoring;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows.
 *
 * @param title part of the title
 * @param standing how far they came with approval; none for any
 * @param archived those put away, instead of the others
 * @param templatesOnly only those the district begins others from
 * @param notOn only those that stand on other template versions than these
 * @param begunBy name of whoever began them; empty for anybody
 */
public record DocumentSearch(
        String title,
        @Nullable Standing standing,
        boolean archived,
        boolean templatesOnly,
        @Nullable TemplateVersions notOn,
        String begunBy)
        implements Serializable {

    /** Whatever is not put away and has these words in its title. */
    public static DocumentSearch titled(String part) {
        return new DocumentSearch(part, null, false, false, null, "");
    }

    public DocumentSearch withTitle(String part) {
        return new DocumentSearch(part, standing, archived, templatesOnly, notOn, begunBy);
    }

    /** The title as part of a pattern whose escape is an exclamation mark. */
    String titlePattern() {
        return title.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
