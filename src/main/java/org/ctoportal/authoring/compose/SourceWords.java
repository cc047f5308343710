package org.ctoportal.authoring.compose;

import java.util.Locale;
import org.ctoportal.shared.page.PageWords;

/** Says on paper where a sentence came from, in the language of the document. */
public final class SourceWords {

    private static final String PREFIX = "authoring.print.";

    private final PageWords words;

    public SourceWords(Locale language) {
        this.words = new PageWords(language);
    }

    public String of(ComposedClause clause) {
        var origin = clause.origin();
        var state = said("state." + clause.state());
        if (origin.pack().isEmpty()) {
            return origin.source().isEmpty() ? state : said("source", origin.source());
        }
        var from = said("from", origin.pack(), origin.version(), state, origin.source());
        return origin.asOf().isEmpty() ? from : from + ", " + said("checked", origin.asOf(), origin.status());
    }

    private String said(String key, Object... values) {
        return words.translate(PREFIX + key, values);
    }
}
