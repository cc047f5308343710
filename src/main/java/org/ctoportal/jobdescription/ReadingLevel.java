package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read: years of school by the Flesch-Kincaid grade level, 0.39 words per sentence + 11.8 syllables
 * per word - 15.59. Source: Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, Naval Technical
 * Training Command, 1975.
 *
 * @param grade one decimal, half up; a text without words has none to speak of and counts as zero
 */
public record ReadingLevel(int sentences, int words, int syllables, BigDecimal grade) implements Serializable {

    private static final BigDecimal PER_SENTENCE = new BigDecimal("0.39");
    private static final BigDecimal PER_WORD = new BigDecimal("11.8");
    private static final BigDecimal BASE = new BigDecimal("15.59");
    private static final int DIGITS = 12;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’.,-]*[\\p{L}\\p{N}])?");
    /** A full stop ends a sentence unless it belongs to an abbreviation. */
    private static final Pattern END =
            Pattern.compile("(?<=[.!?][\"”)]?)(?<!\\b(?:[A-Za-z]|Mr|Ms|Dr|No|Wis|Stat|vs|etc)\\.)\\s+|\\n+");

    /** How hard that is, as the last part of a message key. */
    public enum Band {
        PLAIN,
        HIGH_SCHOOL,
        COLLEGE,
        HARD
    }

    public static ReadingLevel of(String text) {
        return of(sentencesOf(text));
    }

    static ReadingLevel of(List<String> sentences) {
        var words = sentences.stream().flatMap(ReadingLevel::words).toList();
        var syllables = words.stream().mapToInt(Syllables::of).sum();
        var grade = words.isEmpty()
                ? BigDecimal.ZERO.setScale(1)
                : PER_SENTENCE
                        .multiply(ratio(words.size(), sentences.size()))
                        .add(PER_WORD.multiply(ratio(syllables, words.size())))
                        .subtract(BASE)
                        .setScale(1, RoundingMode.HALF_UP);
        return new ReadingLevel(sentences.size(), words.size(), syllables, grade);
    }

    static List<String> sentencesOf(String text) {
        return Arrays.stream(END.split(text))
                .filter(sentence -> WORD.matcher(sentence).find())
                .map(String::strip)
                .toList();
    }

    public Band band() {
        if (grade.compareTo(new BigDecimal(9)) < 0) {
            return Band.PLAIN;
        }
        if (grade.compareTo(new BigDecimal(13)) < 0) {
            return Band.HIGH_SCHOOL;
        }
        return grade.compareTo(new BigDecimal(17)) < 0 ? Band.COLLEGE : Band.HARD;
    }

    private static Stream<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group);
    }

    private static BigDecimal ratio(int of, int to) {
        return new BigDecimal(of).divide(new BigDecimal(to), DIGITS, RoundingMode.HALF_UP);
    }
}
