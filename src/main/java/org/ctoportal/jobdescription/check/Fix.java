package org.ctoportal.jobdescription.check;

import java.util.List;
import org.ctoportal.authoring.content.Change;

/**
 * What puts a finding right with one click.
 *
 * @param clause code of the clause that is suggested; empty when sentences are only taken out
 * @param title of the clause
 */
record Fix(String clause, String title, Kind kind, List<Change> changes) {

    /** What happens to the document. */
    enum Kind {
        /** The clause is put in. */
        ADD,
        /** The clause gets the words of the library back. */
        RESTORE,
        /** Sentences of the district's own go, the clause stands for them. */
        REPLACE,
        /** Sentences of the district's own go. */
        REMOVE
    }

    OfferedFix offered() {
        return new OfferedFix(clause, title, kind.name());
    }
}
