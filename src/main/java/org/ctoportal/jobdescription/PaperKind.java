package org.ctoportal.jobdescription;

import java.util.Arrays;
import java.util.Locale;
import org.ctoportal.authoring.DocumentNotFoundException;

/** Papers that go with a job description. */
public enum PaperKind {
    /** How the weights of the skills came about. */
    EMPHASIS,
    /** What CETL is and why it is asked. */
    CETL_BRIEF,
    /** Asks the board for a new position. */
    POSITION_MEMO;

    /** As it stands in an address. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PaperKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(DocumentNotFoundException::new);
    }
}
