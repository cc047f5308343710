package org.ctoportal.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form a document leaves the portal in. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    HTML("text/html;charset=UTF-8", "html"),
    MARKDOWN("text/markdown;charset=UTF-8", "md"),
    TEXT("text/plain;charset=UTF-8", "txt");

    private static final int LONGEST_NAME = 80;

    private final String mediaType;
    private final String extension;

    DocumentFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The one of this name in capitals or small letters, as in an address. */
    public static Optional<DocumentFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Ending of the file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** A name that is safe on every file system, made from the words: lower case letters, digits and hyphens. */
    public String fileName(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var shortened =
                plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
        return (shortened.isEmpty() ? "document" : shortened) + "." + extension;
    }
}
