package org.ctoportal.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which passwords are accepted, after NIST SP 800-63B: long ones of any characters, none that are common or made of
 * words an attacker knows of the person; no rules about kinds of characters.
 */
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 256;

    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_DIFFERENT = 5;
    /** What must be left of a password when every known word is taken out of it. */
    private static final int LEAST_OF_ONES_OWN = 5;

    private static final List<String> COMMON = read();

    private final Set<String> ownWords;

    /** The rules for this person; the words of their name, address and district count as known. */
    public PasswordRules(String name, EmailAddress email, String districtName) {
        this.ownWords = Stream.of(name, email.value().replace('@', ' ').replace('.', ' '), districtName)
                .flatMap(
                        text -> Stream.of(letters(text.toLowerCase(Locale.ROOT)).split(" +")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        EASY_TO_GUESS
    }

    /** What is wrong with the password, if anything. */
    public Optional<Weakness> weakness(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        return isEasy(password) ? Optional.of(Weakness.EASY_TO_GUESS) : Optional.empty();
    }

    private boolean isEasy(String password) {
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        var rest = without(knownWords(), password.toLowerCase(Locale.ROOT));
        rest = without(knownWords(), undisguised(rest));
        return rest.codePoints().filter(Character::isLetterOrDigit).distinct().count() < LEAST_OF_ONES_OWN;
    }

    private List<String> knownWords() {
        return Stream.concat(COMMON.stream(), ownWords.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String without(List<String> words, String text) {
        var rest = text;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    /** Undoes the usual disguises of letters. */
    private static String undisguised(String text) {
        return text.replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e');
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static List<String> read() {
        var name = "/identity/common-passwords.txt";
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
