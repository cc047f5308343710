package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ctoportal.authoring.ComposedClause;

/** Where a sentence came from, in words for the screen. */
final class ProvenanceWords {

    private ProvenanceWords() {}

    /** How the sentence stands to its template, in a word or two. */
    static String standing(ComposedClause clause) {
        return translate("authoring.state." + clause.state());
    }

    /** Pack, version, source and the day it was checked. */
    static String full(ComposedClause clause) {
        var origin = clause.origin();
        if (origin.pack().isEmpty()) {
            return translate("authoring.origin.own");
        }
        var from = translate("authoring.origin.pack", clause.code(), origin.pack(), origin.version());
        var source = translate("authoring.origin.source", origin.source());
        return origin.asOf().isEmpty()
                ? from + " " + source
                : from + " " + source + " "
                        + translate(
                                "authoring.origin.checked",
                                origin.asOf(),
                                translate("authoring.status." + origin.status()));
    }
}
