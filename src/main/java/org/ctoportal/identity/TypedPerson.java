package org.ctoportal.identity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A name, an address or both, as people write them in one line: {@code Pat Reyes <pat@example.org>}. */
public record TypedPerson(int number, String name, String email) {

    /** Looked for where a word begins: from each of its letters a word without end would be read to its end again. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![^\\s<>()\\[\\]\",;])[^\\s<>()\\[\\]\",;]*@[^\\s<>()\\[\\]\",;]*");

    private static final Pattern AROUND = Pattern.compile("^[\\s,;<>()\"]+|(?<![\\s,;<>()\"])[\\s,;<>()\"]+$");

    /** Lines with something on them, with the numbers they have among all. */
    public static List<TypedPerson> lines(String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .mapToObj(at -> of(at + 1, lines.get(at)))
                .toList();
    }

    private static TypedPerson of(int number, String line) {
        var address = ADDRESS.matcher(line);
        var email = address.find() ? address.group() : "";
        var rest = email.isEmpty() ? line : line.replace(email, " ");
        return new TypedPerson(
                number, AROUND.matcher(rest.replace('\t', ' ')).replaceAll("").replaceAll("\\s{2,}", " "), email);
    }
}
