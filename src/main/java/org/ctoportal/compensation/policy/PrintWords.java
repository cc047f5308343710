package org.ctoportal.compensation.policy;

import java.time.LocalDate;
import java.util.Locale;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.shared.page.PageWords;

/** What the portal adds to the papers of a policy, in the language the policy is written in. */
final class PrintWords {

    private static final String PREFIX = "policy.print.";

    private final PageWords words;

    PrintWords(ContentLanguage language) {
        this.words = new PageWords(language.locale());
    }

    static PrintWords of(DocumentContent content) {
        return new PrintWords(ContentLanguage.of(content));
    }

    Locale locale() {
        return words.locale();
    }

    /** The words of a key of the papers, with the values in their places. */
    String said(String key, Object... values) {
        return words.translate(PREFIX + key, values);
    }

    String date(LocalDate day) {
        return words.date(day);
    }

    String version(String number) {
        return said("version", number);
    }
}
