package org.ctoportal.shared.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A plain page from a template of the {@code pages} folder. {@code {{words:key}}} is a translation,
 * <code>{{name}}</code> a value shown as text, {@code {{html:name}}} other parts of the page.
 */
public final class PlainPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(words:|html:|)([\\w.]+)}}");

    private final String template;
    private final PageWords words;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    private PlainPage(String template, PageWords words) {
        this.template = template;
        this.words = words;
    }

    public static PlainPage of(String template, PageWords words) {
        return new PlainPage(read(template), words)
                .with("language", words.locale().getLanguage());
    }

    /** A text, shown as it is whatever it contains. */
    public PlainPage with(String name, String text) {
        texts.put(name, text);
        return this;
    }

    /** A part of the page made by another template. */
    public PlainPage withPart(String name, String html) {
        parts.put(name, html);
        return this;
    }

    public String html() {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(fill(place.group(1), place.group(2))));
    }

    /** Writes the page as the answer; the caller sets the status. */
    public void write(HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", words.locale().getLanguage());
        response.addHeader("Vary", "Accept-Language");
        response.getOutputStream().write(html().getBytes(StandardCharsets.UTF_8));
    }

    private String fill(String kind, String name) {
        return switch (kind) {
            case "words:" -> escaped(words.translate(name));
            case "html:" -> Objects.requireNonNull(parts.get(name), name);
            default -> escaped(Objects.requireNonNull(texts.get(name), name));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String read(String template) {
        try (var file = PlainPage.class.getResourceAsStream("/pages/" + template + ".html")) {
            return new String(Objects.requireNonNull(file, template).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
