package org.ctoportal.assessment.sheet;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a sheet says by itself, in the language of the page; the browser puts numbers and times in place of {0} to {2}.
 *
 * @param words the translation of a key, its places {0} to {2} left as they are
 * @param own keys that stand for others, by the name of the label: {@code notAsked} for a sheet that says "not my role"
 */
public record SheetLabels(Words words, Map<String, String> own, Locale locale, ZoneId zone) {

    private static final String PREFIX = "assessment.sheet.";

    private static final List<String> LABELS = List.of(
            "addNote",
            "back",
            "blanks",
            "complete",
            "confirm",
            "confirmFirst",
            "count",
            "done",
            "levels",
            "lockLater",
            "next",
            "notAsked",
            "note",
            "noteNeeded",
            "notesMissing",
            "notSaved",
            "notSubmitted",
            "offline",
            "pages",
            "progress",
            "question",
            "refused",
            "review",
            "saved",
            "saving",
            "sendAgain",
            "short",
            "shortGroup",
            "signedOut",
            "signIn",
            "steps",
            "submit",
            "tooFew",
            "wasRead");

    /** Translates a key. */
    @FunctionalInterface
    public interface Words {
        String of(String key);
    }

    Map<String, String> value() {
        var value = new HashMap<String, String>();
        LABELS.forEach(name -> value.put(name, words.of(own.getOrDefault(name, PREFIX + name))));
        return value;
    }
}
