package org.ctoportal.compensation.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Column;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.jspecify.annotations.Nullable;

/** How a board reads its papers: entries of a form below each other, days and amounts in columns, a line for who signs. */
final class PaperLayout {

    static final String COST = "COST-";

    /** Wide enough for a name in a hand's writing. */
    private static final String LINE = "_".repeat(30);

    private static final Pattern OPEN = Pattern.compile("_{4,}");
    private static final Pattern ENTRY = Pattern.compile("(?<label>[^_]{1,70}?):? _{4,}[.;]?");
    private static final Pattern SIGNED =
            Pattern.compile("(?<who>[^_]*?)\\s*(?:Signature|Firma): _{4,}(?<date>\\s+(?:Date|Fecha): _{4,})?");
    private static final Pattern BOX = Pattern.compile(" +(?=\\[ ] )");
    private static final Pattern DATED = Pattern.compile("(?:\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)?: [^.:]+\\. ?){3,}");
    private static final Pattern DAY = Pattern.compile("(\\p{Lu}[\\p{Ll} ]+): ([^.:]+)\\.");
    private static final Pattern PREFIX = Pattern.compile("(?<prefix>[^_]{9,}?)(?<mark>[.:]) (?<label>[^.:]+)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();

    private final PrintWords words;

    private PaperLayout(PrintWords words) {
        this.words = words;
    }

    static List<Block> of(Block block, PrintWords words) {
        return switch (block) {
            case Fields form -> new PaperLayout(words).form(form);
            case Paragraph paragraph -> new PaperLayout(words).lines(paragraph);
            case BulletList list when isCost(list) -> List.of(costs(list, words));
            default -> List.of(block);
        };
    }

    private List<Block> form(Fields form) {
        form.fields().forEach(field -> entry(field.label(), field.value(), field.note()));
        return done(null);
    }

    private List<Block> lines(Paragraph paragraph) {
        var text = paragraph.text().words();
        if (DATED.matcher(text).matches()) {
            DAY.matcher(text)
                    .results()
                    .forEach(day -> fields.add(new Field(day.group(1).strip(), Text.of(day.group(2)))));
            return done(paragraph.note());
        }
        if (!OPEN.matcher(text).find() && !BOX.matcher(text).find()) {
            return List.of(paragraph);
        }
        text.lines().forEach(this::line);
        return done(paragraph.note());
    }

    private void line(String line) {
        var entry = ENTRY.matcher(line);
        var signed = SIGNED.matcher(line);
        if (signed.matches()) {
            sign(signed.group("who"), signed.group("date") != null);
        } else if (entry.matches()) {
            entry(entry.group("label"), Text.of(LINE), null);
        } else {
            endFields(null);
            prose.addAll(boxes(line));
        }
    }

    /** Several things to tick stand below each other; yes and no stay beside each other. */
    private static List<String> boxes(String line) {
        var parts = BOX.split(line);
        return parts.length > 3 ? Arrays.asList(parts) : List.of(line);
    }

    private void sign(String who, boolean dated) {
        endFields(null);
        endProse(null);
        var label = who.isBlank() ? words.said("signature") : who.strip();
        blocks.add(new SignatureLines(dated ? List.of(label, words.said("date")) : List.of(label)));
    }

    /** "Date: ____" after a signature belongs to it; what stands before a label is said once, above it. */
    private void entry(String label, Text value, @Nullable Note note) {
        if (isDate(label) && fields.isEmpty() && prose.isEmpty() && isSigned()) {
            blocks.set(blocks.size() - 1, new SignatureLines(List.of(words.said("signature"), words.said("date"))));
            return;
        }
        var prefixed = PREFIX.matcher(label);
        if (prefixed.matches()) {
            endFields(null);
            prose.add(prefixed.group("prefix") + prefixed.group("mark"));
        }
        endProse(null);
        var shown = capital(prefixed.matches() ? prefixed.group("label") : label);
        fields.add(new Field(shown, OPEN.matcher(value.words()).matches() ? Text.of(LINE) : value, note));
    }

    private static boolean isDate(String label) {
        return label.equals("Date") || label.equals("Fecha");
    }

    private boolean isSigned() {
        return !blocks.isEmpty()
                && blocks.getLast() instanceof SignatureLines lines
                && lines.labels().size() == 1;
    }

    /** The note stands at the end of what its clause says; what is signed says nothing itself. */
    private List<Block> done(@Nullable Note note) {
        endFields(note);
        endProse(note);
        if (note != null && blocks.getLast() instanceof SignatureLines && blocks.size() > 1) {
            var before = blocks.size() - 2;
            if (blocks.get(before) instanceof Paragraph paragraph) {
                blocks.set(before, new Paragraph(paragraph.text(), note));
            }
        }
        return blocks;
    }

    private void endFields(@Nullable Note note) {
        if (!fields.isEmpty()) {
            var last = fields.removeLast();
            fields.add(new Field(
                    last.label(), last.value(), Optional.ofNullable(note).orElse(last.note())));
            blocks.add(new Fields(fields));
            fields.clear();
        }
    }

    private void endProse(@Nullable Note note) {
        var text = String.join("\n", prose).strip();
        prose.clear();
        if (!text.isEmpty()) {
            // A line to write on stays beside its label.
            blocks.add(new Paragraph(Text.of(text.replace(": _", ":\u00A0_")), note));
        }
    }

    private static boolean isCost(BulletList list) {
        return list.items().stream()
                .allMatch(item -> item.note() != null && item.note().code().startsWith(COST));
    }

    /** "Year 1: $15,000.00" in two columns. */
    private static Table costs(BulletList list, PrintWords words) {
        var rows = list.items().stream()
                .map(item -> {
                    var line = item.text().words();
                    var colon = line.indexOf(": ");
                    return new Row(
                            List.of(Text.of(line.substring(0, colon)), Text.of(line.substring(colon + 2))),
                            item.note());
                })
                .toList();
        return new Table(
                words.said("cost"),
                List.of(Column.rowHeading(words.said("cost.year")), Column.number(words.said("cost.cash"))),
                rows);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
    }
}
