package org.ctoportal.interview.kit;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where interview kits live in the portal. */
public final class InterviewKitRoutes {

    public static final String ID = "kitId";
    public static final String LIST = "interview-kits";
    public static final String EDITOR = LIST + "/:" + ID;

    /** A paper of the kit as it stands, or of an edition of it. */
    public static final String PAPER = "/" + LIST + "/{" + ID + "}/papers/{kind}/{format}";

    private InterviewKitRoutes() {}

    public static String editorOf(InterviewKitId id) {
        return LIST + "/" + id.value();
    }

    /** The paper as a file; {@code kind} as in its address. */
    public static String paperOf(InterviewKitId id, String kind, DocumentFormat format) {
        return editorOf(id) + "/papers/" + kind + "/" + format.name().toLowerCase(Locale.ROOT);
    }
}
