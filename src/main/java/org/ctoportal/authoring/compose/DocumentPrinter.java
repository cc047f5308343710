package org.ctoportal.authoring.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Text;

/** Lays a composed document out as the neutral document tree. */
public final class DocumentPrinter {

    private static final Pattern FIELD = Pattern.compile("([A-Z][^:\\n]{1,59}): (\\S.*)");
    private static final Pattern SIGNATURE = Pattern.compile("_{5,}");

    private final Function<ComposedClause, String> groupHeading;
    private final Function<ComposedClause, String> noteWords;

    /**
     * @param groupHeading heading of the group an item stands under; empty for none
     * @param noteWords where a sentence came from, in words
     */
    public DocumentPrinter(Function<ComposedClause, String> groupHeading, Function<ComposedClause, String> noteWords) {
        this.groupHeading = groupHeading;
        this.noteWords = noteWords;
    }

    /** In US English, as the templates are that come with the portal. */
    public Document print(String title, Masthead masthead, ComposedDocument composed) {
        return print(title, Locale.US, masthead, composed);
    }

    public Document print(String title, Locale language, Masthead masthead, ComposedDocument composed) {
        var blocks = new ArrayList<Block>();
        for (var section : composed.sections()) {
            blocks.add(new Heading(2, section.title()));
            section.clauses().forEach(clause -> blocks.addAll(blocksOf(clause)));
            addItems(section.items(), blocks);
        }
        return new Document(title, language, masthead, blocks);
    }

    private void addItems(List<ComposedClause> items, List<Block> blocks) {
        var heading = "";
        var bullets = new ArrayList<ListItem>();
        for (var item : items) {
            var itsHeading = groupHeading.apply(item);
            if (!itsHeading.equals(heading)) {
                flush(bullets, blocks);
                heading = itsHeading;
                if (!heading.isEmpty()) {
                    blocks.add(new Heading(3, heading));
                }
            }
            bullets.add(new ListItem(Text.of(item.text()), note(item)));
        }
        flush(bullets, blocks);
    }

    private static void flush(List<ListItem> bullets, List<Block> blocks) {
        if (!bullets.isEmpty()) {
            blocks.add(new BulletList(List.copyOf(bullets)));
            bullets.clear();
        }
    }

    private List<Block> blocksOf(ComposedClause clause) {
        var lines = Arrays.asList(clause.text().split("\n"));
        if (lines.size() > 1
                && lines.stream().allMatch(line -> FIELD.matcher(line).matches())) {
            return List.of(fields(lines, clause));
        }
        var blocks = new ArrayList<Block>();
        var prose = new ArrayList<String>();
        for (var line : lines) {
            if (isSignature(line)) {
                addProse(prose, clause, blocks);
                blocks.add(new SignatureLines(labels(line)));
            } else {
                prose.add(line);
            }
        }
        addProse(prose, clause, blocks);
        return blocks;
    }

    private Fields fields(List<String> lines, ComposedClause clause) {
        var fields = new ArrayList<Field>();
        for (var line : lines) {
            var colon = line.indexOf(": ");
            var last = fields.size() == lines.size() - 1;
            fields.add(new Field(
                    line.substring(0, colon), Text.of(line.substring(colon + 2)), last ? note(clause) : null));
        }
        return new Fields(fields);
    }

    private static boolean isSignature(String line) {
        return SIGNATURE.matcher(line).find() && line.startsWith("Employee");
    }

    /** "Employee: Robin Vale    Signature: ____    Date: ____" is three lines to sign on. */
    private static List<String> labels(String line) {
        return Arrays.stream(line.split("\\s{2,}|(?<=\\S) (?=Signature:|Date:)"))
                .map(part -> SIGNATURE.matcher(part).replaceAll("").strip())
                .map(part -> part.endsWith(":") ? part.substring(0, part.length() - 1) : part)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private void addProse(List<String> prose, ComposedClause clause, List<Block> blocks) {
        var text = String.join("\n", prose).strip();
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(Text.of(text), note(clause)));
        }
        prose.clear();
    }

    private Note note(ComposedClause clause) {
        return new Note(clause.code(), noteWords.apply(clause));
    }
}
