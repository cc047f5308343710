package org.ctoportal.framework.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.document.redline.Redline.Part;

/**
 * A difference as a paper: what happened to how many, then part by part of the pack. Words of others that a license binds
 * to the district stay behind.
 */
final class DifferencePaper {

    private final PackDifference difference;
    private final DifferenceWords words;
    private final List<Block> blocks = new ArrayList<>();
    private final List<ListItem> items = new ArrayList<>();

    private DifferencePaper(PackDifference difference, DifferenceWords words) {
        this.difference = difference;
        this.words = words;
    }

    /** In words of the language. */
    static Document of(PackDifference difference, Locale locale) {
        return new DifferencePaper(difference, new DifferenceWords(locale, difference.licensed())).write();
    }

    private Document write() {
        blocks.add(new Paragraph(Text.strong(summary())));
        if (!difference.entries().isEmpty()) {
            blocks.add(new Paragraph(legend()));
        }
        var place = "";
        for (var entry : difference.entries()) {
            var here = words.place(difference, entry);
            if (items.isEmpty() || !here.equals(place)) {
                closeList();
                blocks.add(new Heading(Heading.HIGHEST, here));
                place = here;
            }
            items.add(new ListItem(told(entry)));
        }
        closeList();
        var newer = difference.newer();
        return new Document(
                words.said("framework.difference.paper", difference.older().version(), newer.version()),
                words.locale(),
                new Masthead(newer.name(), "", newer.code()),
                blocks);
    }

    private void closeList() {
        if (!items.isEmpty()) {
            blocks.add(new BulletList(List.copyOf(items)));
            items.clear();
        }
    }

    private String summary() {
        var counts = difference.counts();
        return counts.isEmpty()
                ? words.said("framework.difference.none")
                : counts.entrySet().stream().map(this::counted).collect(Collectors.joining(", ")) + ".";
    }

    private String counted(Map.Entry<Change.Kind, Integer> count) {
        return words.count(count.getKey(), count.getValue());
    }

    /** How words are marked; marked itself, so that it is true in every format. */
    private Text legend() {
        return Text.inserted(words.said("framework.difference.legend.added"))
                .plus(Text.of(" "))
                .plus(Text.deleted(words.said("framework.difference.legend.removed")));
    }

    private Text told(EntryChange entry) {
        var node = entry.entry();
        var kinds = entry.changes().stream()
                .map(Change::kind)
                .distinct()
                .map(words::kind)
                .collect(Collectors.joining(", "));
        var title = words.title(node);
        var told = Text.strong(words.code(node))
                .plus(Text.of((title.isEmpty() ? "" : " " + title) + " \u00B7 " + words.list(node) + " \u00B7 "))
                .plus(Text.emphasized(kinds));
        for (var line : words.lines(entry)) {
            told = told.plus(Text.of("\n" + label(line)));
            for (var part : line.words()) {
                told = told.plus(text(part));
            }
        }
        return told;
    }

    private static String label(ChangeLine line) {
        return line.label().isEmpty() || line.words().isEmpty() ? line.label() : line.label() + ": ";
    }

    private static Text text(Part part) {
        return switch (part.fate()) {
            case STAYED -> Text.of(part.words());
            case WENT -> Text.deleted(part.words());
            case CAME -> Text.inserted(part.words());
        };
    }
}
