package org.ctoportal.interview.record;

import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** Where the records of a search live in the portal. */
public final class RecordRoutes {

    public static final String RECORDS = SearchRoutes.SEARCH + "/records";

    /** Until when the records of all searches are kept. */
    public static final String OVERVIEW = "retention";

    /** A bundle as a file. */
    public static final String BUNDLE = "/searches/{searchId}/records/bundles/{level}";

    /** The certificate of a destruction on paper. */
    public static final String CERTIFICATE = "/searches/{searchId}/records/certificate/{format}";

    private RecordRoutes() {}

    public static String of(SearchId search) {
        return SearchRoutes.of(search) + "/records";
    }

    public static String bundleOf(SearchId search, RedactionLevel level) {
        return of(search) + "/bundles/" + level.path();
    }

    public static String certificateOf(SearchId search, String format) {
        return of(search) + "/certificate/" + format;
    }
}
