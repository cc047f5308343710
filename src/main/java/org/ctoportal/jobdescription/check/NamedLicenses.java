package org.ctoportal.jobdescription.check;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which Wisconsin licenses a requirement asks for, by its words: by section number, or as "administrator license", which
 * is any of those that authorize supervision. Source of the range: Wis. Admin. Code PI 34.064 and the DPI page that names
 * license 92.
 */
final class NamedLicenses {

    private static final Pattern SECTION = Pattern.compile("\\b(?:PI )?(34\\.0(?:6[6-9]|7[0-2]))\\b");
    private static final Pattern ANY_ADMINISTRATOR =
            Pattern.compile("\\badministrator(?:'s)? licen[sc]e", Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile(
            "\\bno\\b.{0,40}?\\blicen[sc]e|licen[sc]e.{0,40}?\\bnot required", Pattern.CASE_INSENSITIVE);
    /**
     * Without 34.068 and 34.071: some duties call for these by name, and whoever asks for any license does not ask for
     * them.
     */
    private static final List<String> AUTHORIZING = List.of("92", "34.066", "34.067", "34.069", "34.070");

    private static final String PREFIX = "WI-LIC-";

    private NamedLicenses() {}

    /** Credential codes, each once. */
    static List<String> in(Stream<String> requirements) {
        var codes = new TreeSet<String>();
        requirements.filter(text -> !NONE.matcher(text).find()).forEach(text -> {
            SECTION.matcher(text).results().forEach(found -> codes.add(PREFIX + found.group(1)));
            if (ANY_ADMINISTRATOR.matcher(text).find()) {
                AUTHORIZING.forEach(number -> codes.add(PREFIX + number));
            }
        });
        return List.copyOf(codes);
    }
}
