package org.ctoportal.document;

/** Whose head the papers made just now carry. */
public interface Letterheads {

    /** That of the district acted in; {@link Letterhead#PLAIN} where there is none. */
    Letterhead current();
}
