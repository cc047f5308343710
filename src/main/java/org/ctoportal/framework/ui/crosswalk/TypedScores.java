package org.ctoportal.framework.ui.crosswalk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Scores pasted as text: a code and a number on each line, as a spreadsheet gives them.
 *
 * @param scores by code; of a code that stands there twice, the last
 * @param notUnderstood lines that are no known code and a number, as they were pasted
 */
record TypedScores(Map<String, BigDecimal> scores, List<String> notUnderstood) {

    private static final Pattern LINE =
            Pattern.compile("(?<code>[^\\s;,:=]+)[\\s;,:=]+(?<score>-?\\d{1,6}(?:[.,]\\d{1,6})?)");

    static TypedScores of(String text, Set<String> codes) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        var notUnderstood = new ArrayList<String>();
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var found = LINE.matcher(line);
            if (found.matches() && codes.contains(found.group("code"))) {
                scores.put(
                        found.group("code"), new BigDecimal(found.group("score").replace(',', '.')));
            } else {
                notUnderstood.add(line);
            }
        }
        return new TypedScores(scores, notUnderstood);
    }
}
