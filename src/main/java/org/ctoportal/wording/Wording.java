package org.ctoportal.wording;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ctoportal.wording.RefusedWordingException.Why;

/** The words of a letter: plain text, in which {@link Placeholder}s stand for what differs from letter to letter. */
public record Wording(String subject, String text) implements Serializable {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_TEXT = 4000;

    /** Whatever stands in brackets is meant to be a placeholder: one with a typing mistake is not sent as it is. */
    private static final Pattern MARK = Pattern.compile("\\[[^\\[\\]\\n]*]");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    /** As it came from a form: line ends of any system, nothing around it. */
    public static Wording typed(String subject, String text) {
        return new Wording(subject.strip(), text.replaceAll("\\r\\n?", "\n").strip());
    }

    /** What keeps these words from being those of the letter, if anything. */
    public Optional<RefusedWordingException> refusal(LetterKind letter) {
        return refusalOfSubject(letter).or(() -> refusalOfText(letter));
    }

    private Optional<RefusedWordingException> refusalOfSubject(LetterKind letter) {
        if (subject.isBlank()) {
            return refused(Why.EMPTY, true, "");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            return refused(Why.LONG, true, String.valueOf(LONGEST_SUBJECT));
        }
        if (subject.chars().anyMatch(Wording::endsLine)) {
            return refused(Why.LINES, true, "");
        }
        return unknown(subject, letter, true)
                .or(() -> marks(subject).stream()
                        .filter(mark -> letter.placeholders().stream()
                                .anyMatch(one -> one.mark().equals(mark) && !one.isInSubject()))
                        .findFirst()
                        .flatMap(mark -> refused(Why.NOT_IN_SUBJECT, true, mark)));
    }

    private Optional<RefusedWordingException> refusalOfText(LetterKind letter) {
        if (text.isBlank()) {
            return refused(Why.EMPTY, false, "");
        }
        if (text.length() > LONGEST_TEXT) {
            return refused(Why.LONG, false, String.valueOf(LONGEST_TEXT));
        }
        if (text.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\t')) {
            return refused(Why.SIGNS, false, "");
        }
        return unknown(text, letter, false)
                .or(() -> letter.placeholders().stream()
                        .filter(one -> one.isRequired() && !text.contains(one.mark()))
                        .findFirst()
                        .flatMap(one -> refused(Why.LOST, false, one.mark())));
    }

    private static boolean endsLine(int sign) {
        return Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029';
    }

    private static Optional<RefusedWordingException> unknown(String words, LetterKind letter, boolean inSubject) {
        return marks(words).stream()
                .filter(mark -> letter.placeholders().stream()
                        .noneMatch(one -> one.mark().equals(mark)))
                .findFirst()
                .flatMap(mark -> refused(Why.UNKNOWN, inSubject, mark));
    }

    private static List<String> marks(String words) {
        return MARK.matcher(words).results().map(found -> found.group()).toList();
    }

    private static Optional<RefusedWordingException> refused(Why why, boolean inSubject, String what) {
        return Optional.of(new RefusedWordingException(why, inSubject, what));
    }

    /** With these values, in one go: what a value says is never taken for a placeholder. */
    public Wording filled(Map<Placeholder, String> values) {
        return new Wording(
                filled(subject, values),
                EMPTY_LINES.matcher(filled(text, values)).replaceAll("\n\n").strip());
    }

    private static String filled(String words, Map<Placeholder, String> values) {
        return MARK.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.entrySet().stream()
                        .filter(one -> one.getKey().mark().equals(found.group()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(found.group())));
    }
}
