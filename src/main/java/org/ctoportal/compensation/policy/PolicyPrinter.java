package org.ctoportal.compensation.policy;

import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.DocumentPrinter;
import org.ctoportal.document.Document;
import org.ctoportal.document.Masthead;

/** Lays papers of a policy out for print, in the language of the templates. */
final class PolicyPrinter {

    private PolicyPrinter() {}

    static Document print(String title, Masthead masthead, ComposedDocument composed) {
        return new DocumentPrinter(item -> "", PolicyPrinter::noteWords).print(title, masthead, composed);
    }

    private static String noteWords(ComposedClause clause) {
        var origin = clause.origin();
        var state =
                switch (clause.state()) {
                    case INHERITED -> "as in the template";
                    case CONFIGURED -> "template with the district's values";
                    case OVERRIDDEN -> "reworded by the district";
                    case OWN -> "written by the district";
                };
        if (origin.pack().isEmpty()) {
            return origin.source().isEmpty() ? state : "Source: " + origin.source();
        }
        var checked = origin.asOf().isEmpty() ? "" : ", checked " + origin.asOf() + " (" + origin.status() + ")";
        return origin.pack() + " " + origin.version() + ", " + state + ". Source: " + origin.source() + checked;
    }
}
