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
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.document.redline.Redline.Part;

/** Two revisions or two documents compared, as a paper: only what differs, section by section. */
public final class ComparisonPaper {

    /** Blanks stay outside the brackets. */
    private static final Pattern WORDS = Pattern.compile("\\S(?:.*\\S)?", Pattern.DOTALL);

    private final RevisionComparison comparison;
    private final ComparisonWords words;
    private final boolean bracketed;

    private ComparisonPaper(RevisionComparison comparison, ComparisonWords words, boolean bracketed) {
        this.comparison = comparison;
        this.words = words;
        this.bracketed = bracketed;
    }

    /** What differs between two revisions, for files of the format. */
    static Document of(ComparedRevisions compared, ComparisonWords words, ZoneId zone, DocumentFormat format) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(zone);
        var between = words.said(
                "authoring.comparison.between",
                compared.earlier().number(),
                compared.later().number());
        return of(
                words.said("authoring.comparison.paper", compared.title()),
                new Masthead(compared.districtName(), "", between),
                named(compared.earlier(), words, when) + "\n" + named(compared.later(), words, when),
                compared.comparison(),
                words,
                format);
    }

    /**
     * What differs between any two, for files of the format.
     *
     * @param named which two they are
     */
    public static Document of(
            String title,
            Masthead masthead,
            String named,
            RevisionComparison comparison,
            ComparisonWords words,
            DocumentFormat format) {
        var isBracketed = format == DocumentFormat.PDF || format == DocumentFormat.DOCX;
        return new ComparisonPaper(comparison, words, isBracketed).write(title, masthead, named);
    }

    private Document write(String title, Masthead masthead, String named) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Text.of(named)));
        blocks.add(new Paragraph(Text.strong(words.summary(comparison))));
        var changes = comparison.onlyChanges().sections();
        if (!changes.isEmpty()) {
            blocks.add(new Paragraph(legend()));
        }
        for (var section : changes) {
            blocks.add(new Heading(Heading.HIGHEST, section.title()));
            blocks.add(new BulletList(section.clauses().stream()
                    .map(change -> new ListItem(told(change)))
                    .toList()));
        }
        return new Document(title, words.locale(), masthead, blocks);
    }

    private static String named(Kept revision, ComparisonWords words, DateTimeFormatter when) {
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

    /** Brackets tell what came and went to those who see neither lines nor colours; plain formats have their own. */
    private String marked(String changed, String before, String after) {
        return bracketed ? WORDS.matcher(changed).replaceFirst(before + "$0" + after) : changed;
    }
}
