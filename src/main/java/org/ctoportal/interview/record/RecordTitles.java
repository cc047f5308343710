package org.ctoportal.interview.record;

import java.util.regex.Pattern;

/** Names of parts, files and columns as people write them. */
final class RecordTitles {

    private static final Pattern PLACE = Pattern.compile("^\\d+-");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]+$");

    private RecordTitles() {}

    /** {@code 20-kit} as {@code Kit}, {@code example-answers.csv} as {@code Example answers}. */
    static String title(String name) {
        var bare = ENDING.matcher(PLACE.matcher(name).replaceFirst("")).replaceFirst("");
        return sentence(bare.replace('-', ' '));
    }

    static String sentence(String words) {
        var spaced = words.replace('_', ' ');
        return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
