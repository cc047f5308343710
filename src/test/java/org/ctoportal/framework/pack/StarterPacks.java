package org.ctoportal.framework.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packs the portal ships with, whole or with one thing changed. */
public final class StarterPacks {

    private static final Path FOLDER = Path.of("src/main/resources/content");
    private static final List<String> NAMES = List.of(
            "assessments.yaml",
            "clauses.yaml",
            "credentials.yaml",
            "framework-content.yaml",
            "growth.yaml",
            "linter.yaml",
            "resources.yaml",
            "rules.yaml");

    private StarterPacks() {}

    public static List<PackFile> all() {
        return NAMES.stream().map(StarterPacks::file).toList();
    }

    /** All packs, with {@code old} replaced by {@code changed} in the file, where it must stand at least once. */
    public static List<PackFile> with(String name, String old, String changed) {
        var text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not contain " + old);
        }
        return replacing(name, text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)));
    }

    /** All packs, with another text for one file. */
    public static List<PackFile> replacing(String name, String text) {
        return replacing(List.of(new PackFile(name, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** All packs, with some files replaced; those stand last. */
    public static List<PackFile> replacing(List<PackFile> changed) {
        var names = changed.stream().map(PackFile::name).toList();
        return Stream.concat(all().stream().filter(file -> !names.contains(file.name())), changed.stream())
                .toList();
    }

    public static String text(String name) {
        return new String(file(name).bytes(), StandardCharsets.UTF_8);
    }

    private static PackFile file(String name) {
        try {
            return new PackFile(name, Files.readAllBytes(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
