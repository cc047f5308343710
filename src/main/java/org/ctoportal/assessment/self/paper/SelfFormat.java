package org.ctoportal.assessment.self.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a self-assessment can be taken as: the report on paper, or the answers for another program. */
public enum SelfFormat {
    PDF,
    DOCX,
    HTML,
    MARKDOWN,
    TEXT,
    CSV,
    JSON;

    public static Optional<SelfFormat> ofPath(String name) {
        return Arrays.stream(values())
                .filter(format -> format.path().equals(name))
                .findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
