package org.ctoportal.framework.difference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.document.redline.Redline.Fate;
import org.ctoportal.document.redline.Redline.Part;
import org.ctoportal.framework.outline.PackWords;
import org.ctoportal.framework.outline.TemplateNode;

/** Says in a language what happened to entries; the same on the screen and on paper. */
public final class DifferenceWords {

    private final PackWords words;
    private final Set<String> withheld;

    public DifferenceWords(Locale locale) {
        this(locale, Set.of());
    }

    /** Says of the entries with those codes that they changed, and nothing in their own words. */
    DifferenceWords(Locale locale, Set<String> withheld) {
        this.words = new PackWords(locale);
        this.withheld = Set.copyOf(withheld);
    }

    Locale locale() {
        return words.locale();
    }

    String said(String key, Object... values) {
        return words.said(key, values);
    }

    /** One word for what happened. */
    public String kind(Change.Kind kind) {
        return words.said("framework.difference.kind." + kind);
    }

    /** What happened, to how many entries. */
    public String count(Change.Kind kind, int count) {
        return said("framework.difference.count." + kind, count);
    }

    /** Of which part of the pack entries are. */
    public String place(PackDifference difference, EntryChange entry) {
        var place = entry.place();
        return place.isEmpty()
                ? difference.newer().name()
                : place.stream().map(this::name).collect(Collectors.joining(" \u203A "));
    }

    /** Which list of the pack an entry stands in. */
    public String list(TemplateNode entry) {
        return words.list(entry.list());
    }

    /** Everything that happened to an entry, line by line. An entry that came or went says its text. */
    public List<ChangeLine> lines(EntryChange entry) {
        if (isWithheld(entry)) {
            return List.of(ChangeLine.saying(said("framework.difference.licensed")));
        }
        return entry.changes().stream()
                .flatMap(change -> lines(change, entry.entry()))
                .toList();
    }

    private Stream<ChangeLine> lines(Change change, TemplateNode entry) {
        return switch (change) {
            case Change.Added ignored -> text(entry);
            case Change.Removed ignored -> text(entry);
            case Change.Replaced replaced ->
                Stream.of(ChangeLine.saying(said(
                        "framework.difference.replaces",
                        replaced.older().stream().map(TemplateNode::code).collect(Collectors.joining(", ")))));
            case Change.Moved moved -> Stream.of(ChangeLine.saying(moved(moved)));
            case Change.Reworded reworded ->
                Stream.of(new ChangeLine(
                        field(reworded.field()), reworded.redline().parts()));
            case Change.Reweighted weight ->
                Stream.of(line(
                        weight.field(),
                        weight.before().toPlainString(),
                        weight.after().toPlainString()));
            case Change.Changed changed -> Stream.of(line(changed.field(), changed.before(), changed.after()));
        };
    }

    private static Stream<ChangeLine> text(TemplateNode entry) {
        return entry.text().isEmpty()
                ? Stream.empty()
                : Stream.of(new ChangeLine("", List.of(new Part(Fate.STAYED, entry.text()))));
    }

    private ChangeLine line(List<String> field, String before, String after) {
        var parts = Stream.of(new Part(Fate.WENT, words.value(before)), new Part(Fate.CAME, words.value(after)))
                .filter(part -> !part.words().isEmpty())
                .toList();
        return new ChangeLine(field(field), parts);
    }

    private String field(List<String> field) {
        return field.equals(Facts.TEXT) ? "" : field.stream().map(words::field).collect(Collectors.joining(" \u203A "));
    }

    private String moved(Change.Moved moved) {
        var after = moved.after();
        var place = after == null
                ? words.said("framework.difference.moved.first")
                : said("framework.difference.moved.after", name(after));
        var from = moved.from();
        return from == null ? place : said("framework.difference.moved.from", name(from)) + " " + place;
    }

    private String name(TemplateNode node) {
        if (node.isHeading()) {
            return words.list(node.list());
        }
        var title = title(node);
        return title.isEmpty() ? code(node) : title;
    }

    /** What an entry is known by. */
    public String code(TemplateNode node) {
        return words.code(node.list(), node.code());
    }

    /** What an entry is called beside its code; empty for most. */
    public String title(TemplateNode node) {
        return isWithheld(node) ? "" : node.title();
    }

    private boolean isWithheld(EntryChange entry) {
        return isWithheld(entry.entry())
                || entry.changes().stream()
                        .anyMatch(change -> change instanceof Change.Replaced replaced
                                && replaced.older().stream().anyMatch(this::isWithheld));
    }

    private boolean isWithheld(TemplateNode node) {
        return withheld.contains(node.code());
    }
}
