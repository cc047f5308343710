package org.ctoportal.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the portal speaks. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    SPANISH("es", Locale.of("es", "US"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** As addresses and rows name it. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Language> find(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The one spoken to somebody who asks for it; English where the portal speaks none of that name. */
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(ENGLISH);
    }
}
