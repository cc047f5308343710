package org.ctoportal.jobdescription.ui;

import java.io.Serializable;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.Standing;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody narrowed the list of job descriptions down to.
 *
 * @param text part of the title or of the district's own words
 * @param behind only those on other templates than those in use
 * @param mine only those begun by whoever looks
 * @param begunBy whoever began them, unless {@code mine}; none for anybody
 */
record LibraryFilter(
        String text,
        Shown shown,
        boolean behind,
        boolean mine,
        @Nullable PersonId begunBy) implements Serializable {

    static final LibraryFilter NONE = new LibraryFilter("", Shown.CURRENT, false, false, null);

    /** One kind of description; each name is the last part of a message key. */
    enum Shown {
        CURRENT(null, false, false),
        DRAFT(Standing.DRAFT, false, false),
        IN_REVIEW(Standing.IN_REVIEW, false, false),
        APPROVED(Standing.APPROVED, false, false),
        TEMPLATES(null, false, true),
        ARCHIVED(null, true, false);

        private final @Nullable Standing standing;
        private final boolean archived;
        private final boolean templates;

        Shown(@Nullable Standing standing, boolean archived, boolean templates) {
            this.standing = standing;
            this.archived = archived;
            this.templates = templates;
        }
    }

    LibraryFilter byAnybody() {
        return new LibraryFilter(text, shown, behind, mine, null);
    }

    /** As the database is asked, for that person and while those versions are in use. */
    DocumentSearch search(PersonId person, TemplateVersions inUse) {
        return new DocumentSearch(
                text,
                true,
                shown.standing,
                shown.archived,
                shown.templates,
                behind ? inUse : null,
                mine ? person : begunBy);
    }
}
