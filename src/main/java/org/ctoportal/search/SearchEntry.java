package org.ctoportal.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing as the index keeps it.
 *
 * @param number which of its kind
 * @param words what is written in it
 * @param route where it opens, without the slash at the beginning
 * @param reader who finds it
 * @param changedAt newer things come first
 */
public record SearchEntry(long number, String title, String words, String route, Reader reader, Instant changedAt) {

    /**
     * Who finds something: whoever may do that, less whoever the scope is closed to.
     *
     * @param permission empty for everybody in the district
     * @param owner the one person who finds it; nobody where everybody with the permission does
     * @param scope what {@link SearchSource#closedTo} names; empty where it closes to nobody
     */
    public record Reader(String permission, @Nullable Long owner, String scope) {

        public static Reader everybody() {
            return new Reader("", null, "");
        }

        public static Reader whoMay(String permission) {
            return new Reader(permission, null, "");
        }

        /** The one person, while they may. */
        public Reader only(long person) {
            return new Reader(permission, person, scope);
        }

        /** Nobody to whom that scope is closed. */
        public Reader within(String closable) {
            return new Reader(permission, owner, closable);
        }
    }
}
