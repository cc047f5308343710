package org.ctoportal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where everything that was found is shown. */
public final class FindingRoutes {

    public static final String FOUND = "search";

    /** Query parameters: the words, the kind by {@link FoundKind#path}, the page from 1. */
    public static final String WORDS = "q";

    public static final String KIND = "kind";
    public static final String PAGE = "page";

    private FindingRoutes() {}

    public static String of(String words) {
        return FOUND + "?" + WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public static String of(String words, FoundKind kind, int page) {
        return of(words) + "&" + KIND + "=" + kind.path() + "&" + PAGE + "=" + page;
    }
}
