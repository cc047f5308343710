package org.ctoportal.interview.search;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where searches live in the portal. */
public final class SearchRoutes {

    public static final String ID = "searchId";
    public static final String CANDIDATE_ID = "candidateId";
    public static final String LIST = "searches";
    public static final String SEARCH = LIST + "/:" + ID;
    public static final String CANDIDATE = SEARCH + "/candidates/:" + CANDIDATE_ID;
    public static final String PREFERENCE = SEARCH + "/preference";
    public static final String IMPACT = SEARCH + "/impact";

    /** A document of a candidate, as a file. */
    public static final String FILE = "/searches/{searchId}/candidates/{candidateId}/files/{candidateFileId}";

    /** The letter that tells a candidate the reason, as a file. */
    public static final String LETTER = "/searches/{searchId}/candidates/{candidateId}/letters/reason/{format}";

    private SearchRoutes() {}

    public static String of(SearchId id) {
        return LIST + "/" + id.value();
    }

    public static String of(SearchId id, CandidateId candidate) {
        return of(id) + "/candidates/" + candidate.value();
    }

    public static String preferenceOf(SearchId id) {
        return of(id) + "/preference";
    }

    public static String impactOf(SearchId id) {
        return of(id) + "/impact";
    }

    public static String letterOf(SearchId id, CandidateId candidate, DocumentFormat format) {
        return of(id, candidate) + "/letters/reason/" + format.name().toLowerCase(Locale.ROOT);
    }

    public static String fileOf(SearchId id, CandidateId candidate, CandidateFileId file) {
        return of(id, candidate) + "/files/" + file.value();
    }
}
