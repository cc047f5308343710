package org.ctoportal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Hostile input, a text a line in the files of {@code src/test/resources/corpus}. */
public final class Corpora {

    private Corpora() {}

    /** As they stand in the file: markup, scripts, what templates and spreadsheets would run, odd letters. */
    public static List<String> hostile() {
        return lines("hostile");
    }

    /** What a spreadsheet would compute. */
    public static List<String> formulas() {
        return escaped("formulas");
    }

    /** What would become part of a statement. */
    public static List<String> sql() {
        return escaped("sql");
    }

    /** Names of files that lead elsewhere or lie about what they are. */
    public static List<String> paths() {
        return Stream.concat(escaped("paths").stream(), Stream.of("x".repeat(5000) + ".pdf"))
                .toList();
    }

    /** No number, or one that computers and people read differently. */
    public static List<String> numbers() {
        return escaped("numbers");
    }

    /** What would begin a line of its own, in a letter or a log, or ask somebody for it. */
    public static List<String> headers() {
        return escaped("headers");
    }

    /** A name, a bar, and a document that asks for files, servers or all of the memory. */
    public static List<String> xml() {
        return escaped("xml");
    }

    private static List<String> escaped(String name) {
        return lines(name).stream().map(String::translateEscapes).toList();
    }

    private static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(Corpora.class.getResourceAsStream("/corpus/" + name + ".txt"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.substring(0, text.length() - 1).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
