package org.ctoportal.authoring.comparison;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.ctoportal.authoring.comparison.ComparedRevisions.Kept;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.document.redline.Redline.Part;

/** Two revisions compared, as a paper: only what changed, section by section. */
final class ComparisonPaper {

    /** Blanks stay outside the brackets. */
    private static final Pattern WORDS = Pattern.compile("\\S(?:.*\\S)?", Pattern.DOTALL);

    private final ComparedRevisions compared;
    private final ComparisonWords words;
    private final DateTimeFormatter when;
    private final boolean bracketed;

    private ComparisonPaper(ComparedRevisions compared, ComparisonWords words, ZoneId zone, boolean bracketed) {
        this.compared = compared;
        this.words = words;
        this.when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(zone);
        this.bracketed = bracketed;
    }

    /**
     * The paper.
     *
     * @param bracketed whether brackets tell as well what came and went, for those who see neither lines nor colours; plain
     *     formats have brackets of their own
     */
    static Document of(ComparedRevisions compared, ComparisonWords words, ZoneId zone, boolean bracketed) {
        return new ComparisonPaper(compared, words, zone, bracketed).write();
    }

    private Document write() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Text.of(named(compared.earlier()) + "\n" + named(compared.later()))));
        blocks.add(new Paragraph(Text.strong(words.summary(compared.comparison()))));
        var changes = compared.comparison().onlyChanges().sections();
        if (!changes.isEmpty()) {
            blocks.add(new Paragraph(legend()));
        }
        for (var section : changes) {
            blocks.add(new Heading(Heading.HIGHEST, section.title()));
            blocks.add(new BulletList(section.clauses().stream()
                    .map(change -> new ListItem(told(change)))
                    .toList()));
        }
        return new Document(
                words.said("authoring.comparison.paper", compared.title()),
                words.locale(),
                new Masthead(
                        compared.districtName(),
                        "",
                        words.said(
                                "authoring.comparison.between",
                                compared.earlier().number(),
                                compared.later().number())),
                blocks);
    }

    private String named(Kept revision) {
        return words.said(
                "authoring.comparison.revision", revision.number(), when.format(revision.at()), revision.by());
    }

    /** How words are marked; marked itself, so that it is true in every format. */
    private Text legend() {
        return Text.inserted(marked(words.said("authoring.comparison.legend.added"), "[+", "+]"))
                .plus(Text.of(" "))
                .plus(Text.deleted(marked(words.said("authoring.comparison.legend.removed"), "[-", "-]")));
    }

    private Text told(ClauseChange change) {
        var name = change.title().isEmpty() ? change.code() : change.title();
        var told = Text.strong(name)
                .plus(Text.of(" \u00B7 "))
                .plus(Text.emphasized(words.fate(change)))
                .plus(Text.of("\n"));
        for (var part : change.redline().parts()) {
            told = told.plus(text(part));
        }
        return told;
    }

    private Text text(Part part) {
        return switch (part.fate()) {
            case STAYED -> Text.of(part.words());
            case WENT -> Text.deleted(marked(part.words(), "[-", "-]"));
            case CAME -> Text.inserted(marked(part.words(), "[+", "+]"));
        };
    }

    private String marked(String changed, String before, String after) {
        return bracketed ? WORDS.matcher(changed).replaceFirst(before + "$0" + after) : changed;
    }
}
