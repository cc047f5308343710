package org.ctoportal.interview.kit;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where interview kits live in the portal. */
public final class InterviewKitRoutes {

    public static final String ID = "kitId";
    public static final String LIST = "interview-kits";
    public static final String EDITOR = LIST + "/:" + ID;

    /** A paper of the kit as it stands. */
    public static final String PAPER = "/" + LIST + "/{" + ID + "}/papers/{paper}/{format}";

    /** The number of a frozen edition in the address of its papers. */
    public static final String EDITION = "number";

    /** A paper of the kit as it was frozen. */
    public static final String EDITION_PAPER =
            "/" + LIST + "/{" + ID + "}/editions/{" + EDITION + "}/papers/{paper}/{format}";

    private InterviewKitRoutes() {}

    public static String editorOf(InterviewKitId id) {
        return LIST + "/" + id.value();
    }

    /** The paper as a file; {@code paper} as in its address. */
    public static String paperOf(InterviewKitId id, String paper, DocumentFormat format) {
        return editorOf(id) + "/papers/" + paper + "/" + format.name().toLowerCase(Locale.ROOT);
    }

    public static String paperOf(InterviewKitId id, int edition, String paper, DocumentFormat format) {
        return editorOf(id) + "/editions/" + edition + "/papers/" + paper + "/"
                + format.name().toLowerCase(Locale.ROOT);
    }
}
