package org.ctoportal.rules.book;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Official addresses of the laws that sources cite by number. */
final class Citation {

    private record Form(Pattern citation, Function<MatchResult, String> address) {}

    private static final List<Form> FORMS = List.of(
            form(
                    "Wis\\. Admin\\. Code (PI) (\\d+\\.\\d+)",
                    found -> "https://docs.legis.wisconsin.gov/document/administrativecode/PI%20" + found.group(2)),
            form(
                    "(Wis)\\. Stat\\. (\\d+\\.\\d+(?:\\(\\d+\\))?)",
                    found -> "https://docs.legis.wisconsin.gov/document/statutes/" + found.group(2)),
            form(
                    "(\\d+) CFR (\\d+\\.\\d+)",
                    found -> "https://www.ecfr.gov/current/title-" + found.group(1) + "/section-" + found.group(2)),
            form(
                    "(\\d+) CFR part (\\d+)",
                    found -> "https://www.ecfr.gov/current/title-" + found.group(1) + "/part-" + found.group(2)),
            form(
                    "(\\d+) U\\.S\\.C\\. (\\d+)",
                    found -> "https://www.govinfo.gov/link/uscode/" + found.group(1) + "/" + found.group(2)),
            form(
                    "(Minn)\\. Stat\\. (\\w+\\.\\d+)",
                    found -> "https://www.revisor.mn.gov/statutes/cite/" + found.group(2)),
            form(
                    "(RCW) (\\d+\\.\\d+\\.\\d+)",
                    found -> "https://app.leg.wa.gov/RCW/default.aspx?cite=" + found.group(2)));

    private Citation() {}

    /** Where the first law of the text that has a known address stands. */
    static Optional<String> link(String text) {
        return FORMS.stream()
                .flatMap(form -> form.citation().matcher(text).results().map(form.address()))
                .findFirst();
    }

    private static Form form(String citation, Function<MatchResult, String> address) {
        return new Form(Pattern.compile(citation), address);
    }
}
