package org.ctoportal.wording;

import org.ctoportal.shared.Language;

/** Where the words of letters are. */
public final class WordingRoutes {

    public static final String LIST = "letters";

    public static final String LETTER = "letter";
    public static final String LANGUAGE = "language";
    public static final String EDITOR = LIST + "/:" + LETTER + "/:" + LANGUAGE;

    private WordingRoutes() {}

    public static String editorOf(LetterKind letter, Language language) {
        return LIST + "/" + letter.code() + "/" + language.code();
    }
}
