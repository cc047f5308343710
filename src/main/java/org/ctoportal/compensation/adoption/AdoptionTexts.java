package org.ctoportal.compensation.adoption;

import org.jspecify.annotations.Nullable;

/** What names and reasons in minutes may be. */
final class AdoptionTexts {

    private AdoptionTexts() {}

    static boolean name(String name) {
        return !name.isEmpty() && name.length() <= RecordReading.LONGEST_NAME;
    }

    static boolean fits(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }
}
