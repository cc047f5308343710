package org.ctoportal.framework.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Scores pasted as text, parted by blanks, lines or semicolons.
 *
 * @param notUnderstood what is no number, as it was pasted
 */
record TypedNumbers(List<BigDecimal> numbers, List<String> notUnderstood) {

    private static final Pattern PARTED = Pattern.compile("[\\s;]+|,(?=\\s)\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(?:[.,]\\d{1,4})?");

    static TypedNumbers of(String text) {
        var numbers = new ArrayList<BigDecimal>();
        var notUnderstood = new ArrayList<String>();
        PARTED.splitAsStream(text).filter(part -> !part.isEmpty()).forEach(part -> {
            if (NUMBER.matcher(part).matches()) {
                numbers.add(new BigDecimal(part.replace(',', '.')));
            } else {
                notUnderstood.add(part);
            }
        });
        return new TypedNumbers(numbers, notUnderstood);
    }
}
