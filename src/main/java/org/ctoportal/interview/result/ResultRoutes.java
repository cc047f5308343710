package org.ctoportal.interview.result;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** Where results live in the portal. */
public final class ResultRoutes {

    public static final String RESULT = SearchRoutes.SEARCH + "/result";
    public static final String CANDIDATE = RESULT + "/:" + SearchRoutes.CANDIDATE_ID;

    /** A paper of the result as it stands. */
    public static final String PAPER = "/searches/{" + SearchRoutes.ID + "}/result/papers/{resultPaper}/{format}";

    private ResultRoutes() {}

    public static String of(SearchId search) {
        return SearchRoutes.of(search) + "/result";
    }

    public static String of(SearchId search, CandidateId candidate) {
        return of(search) + "/" + candidate.value();
    }

    /** The paper as a file; {@code paper} as in its address. */
    public static String paperOf(SearchId search, String paper, DocumentFormat format) {
        return of(search) + "/papers/" + paper + "/" + format.name().toLowerCase(Locale.ROOT);
    }
}
