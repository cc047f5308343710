package org.ctoportal.interview.decision;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** Where decisions live in the portal. */
public final class DecisionRoutes {

    public static final String DECISION = SearchRoutes.SEARCH + "/decision";

    /** A paper of the decision as it stands. */
    public static final String PAPER = "/searches/{" + SearchRoutes.ID + "}/decision/papers/{decisionPaper}/{format}";

    private DecisionRoutes() {}

    public static String of(SearchId search) {
        return SearchRoutes.of(search) + "/decision";
    }

    /** The paper as a file; {@code paper} as in its address. */
    public static String paperOf(SearchId search, String paper, DocumentFormat format) {
        return of(search) + "/papers/" + paper + "/" + format.name().toLowerCase(Locale.ROOT);
    }
}
