package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.authoring.compose.Blank;

/** The document cannot leave the portal: required values are missing. */
public class IncompleteDocumentException extends RuntimeException {

    private final transient List<Blank> missing;

    IncompleteDocumentException(List<Blank> missing) {
        super("Missing: " + missing.stream().map(Blank::name).toList());
        this.missing = missing;
    }

    public List<Blank> missing() {
        return missing;
    }
}
