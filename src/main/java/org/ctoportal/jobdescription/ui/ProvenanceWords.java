package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.framework.FrameworkRoutes;

/** Where a sentence came from, in words for the screen. */
final class ProvenanceWords {

    private ProvenanceWords() {}

    /** How the sentence stands to its template, in a word or two. */
    static String standing(ComposedClause clause) {
        return translate("authoring.state." + clause.state());
    }

    /** The item in its pack and version, with a way there. */
    static Anchor place(ComposedClause clause) {
        var origin = clause.origin();
        var words = translate("authoring.origin.pack", clause.code(), origin.pack(), origin.version());
        return new Anchor(FrameworkRoutes.itemOf(origin.pack(), origin.version(), clause.code()), words);
    }

    /** What the words rest on and the day that was checked. */
    static String source(ComposedClause clause) {
        var origin = clause.origin();
        var source = translate("authoring.origin.source", origin.source());
        return origin.asOf().isEmpty()
                ? source
                : source + " "
                        + translate(
                                "authoring.origin.checked",
                                origin.asOf(),
                                translate("authoring.status." + origin.status()));
    }
}
