package org.ctoportal.shared.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a document, made harmless whatever name it came with; its ending is that of its content. */
public final class FileName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "document";

    /** Control and format characters, some of which turn the direction of reading around, and what systems refuse. */
    private static final Pattern HOSTILE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}<>:\"|?*%]");

    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}\\z");
    private static final Pattern EDGES = Pattern.compile("\\A[.\\-\\s]+|[.\\s]+\\z");

    private FileName() {}

    public static String of(String raw, FileType type) {
        var last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        var plain =
                HOSTILE.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        var name = EDGES.matcher(plain.strip()).replaceAll("");
        name = EDGES.matcher(ENDING.matcher(name).replaceFirst("")).replaceAll("");
        while (name.toLowerCase(Locale.ROOT).endsWith("." + type.extension())) {
            name = name.substring(0, name.length() - type.extension().length() - 1);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
        }
        if (name.isEmpty() || RESERVED.matcher(name).matches()) {
            name = NAMELESS;
        }
        return name + "." + type.extension();
    }
}
