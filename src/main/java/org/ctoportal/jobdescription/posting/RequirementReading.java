package org.ctoportal.jobdescription.posting;

import java.util.List;
import java.util.Locale;
import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.jobdescription.posting.page.Requirements;
import org.jspecify.annotations.Nullable;

/** Reads out of an approved description what search engines want as categories and numbers. Says nothing it is not sure of. */
final class RequirementReading {

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int MONTHS = 12;

    private RequirementReading() {}

    static Requirements of(RevisionDetails approved) {
        var composed = approved.composed();
        var content = approved.content();
        return new Requirements(
                composed.find("JD-DEGREE").isPresent() ? degree(content.value("degree.required")) : Requirements.NONE,
                composed.find("JD-EXPERIENCE").isPresent() ? months(content.value("experience.years")) : null,
                composed.find("JD-SUBST").isPresent(),
                composed.sentences().anyMatch(clause -> clause.code().startsWith("JD-CETL-")));
    }

    static String degree(String words) {
        var degree = words.toLowerCase(Locale.ROOT);
        if (degree.contains("bachelor")) {
            return "bachelor degree";
        }
        if (degree.contains("master") || degree.contains("doctor") || degree.contains("graduate")) {
            return "postgraduate degree";
        }
        if (degree.contains("associate")) {
            return "associate degree";
        }
        return degree.contains("high school") ? "high school" : "";
    }

    static @Nullable Integer months(String years) {
        var word = years.strip().toLowerCase(Locale.ROOT);
        if (word.matches("\\d{1,2}")) {
            return Integer.parseInt(word) * MONTHS;
        }
        var number = NUMBERS.indexOf(word);
        return number < 0 ? null : number * MONTHS;
    }
}
