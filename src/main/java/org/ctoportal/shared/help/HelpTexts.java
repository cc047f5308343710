package org.ctoportal.shared.help;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The help of all screens in one language. In the file each screen begins with {@code # route | title}; then what it is for,
 * a line with {@code -} for each thing to do, and one with {@code =} for each note.
 */
public final class HelpTexts {

    private static final String SPANISH = "es";

    private static final HelpTexts ENGLISH_TEXTS = read("/help/help.txt");
    private static final HelpTexts SPANISH_TEXTS = read("/help/help_es.txt");

    private final Map<String, HelpPage> pages;

    private HelpTexts(Map<String, HelpPage> pages) {
        this.pages = pages;
    }

    /** English where there is nothing in the language. */
    public static HelpTexts of(Locale locale) {
        return locale.getLanguage().equals(SPANISH) ? SPANISH_TEXTS : ENGLISH_TEXTS;
    }

    public Optional<HelpPage> find(String route) {
        return Optional.ofNullable(pages.get(route));
    }

    /** In the order of the file, which is that of the menu. */
    public List<HelpPage> all() {
        return List.copyOf(pages.values());
    }

    private static HelpTexts read(String resource) {
        try (var stream = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var text = new StringWriter();
            reader.transferTo(text);
            return parse(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when a screen stands twice or lacks a title or what it is for */
    static HelpTexts parse(String text) {
        var pages = new LinkedHashMap<String, HelpPage>();
        for (var section : text.split("(?m)^# ")) {
            if (!section.isBlank()) {
                var page = page(section);
                if (pages.put(page.route(), page) != null) {
                    throw new IllegalArgumentException("Twice: " + page.route());
                }
            }
        }
        return new HelpTexts(pages);
    }

    private static HelpPage page(String section) {
        var lines = section.lines().map(String::strip).toList();
        var head = lines.getFirst().split("\\|", 2);
        var purpose = new ArrayList<String>();
        var steps = new ArrayList<String>();
        var notes = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith("- ")) {
                steps.add(line.substring(2));
            } else if (line.startsWith("= ")) {
                notes.add(line.substring(2));
            } else if (!line.isEmpty()) {
                purpose.add(line);
            }
        }
        if (head.length < 2 || purpose.isEmpty()) {
            throw new IllegalArgumentException("No title or no purpose: " + section);
        }
        return new HelpPage(head[0].strip(), head[1].strip(), String.join(" ", purpose), steps, notes);
    }
}
