package org.ctoportal.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Document;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.NumberedList;
import org.ctoportal.document.PageBreak;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.Row;
import org.ctoportal.document.Run;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.document.render.DocumentWords;
import org.ctoportal.document.render.Notes;
import org.jspecify.annotations.Nullable;

/** The document in plain text, part by part. Tables are told row by row, as one would read them aloud. */
final class TextBody {

    private static final String SIGN_HERE = "______________________________  ";

    private final Notes notes;
    private final List<String> parts = new ArrayList<>();

    TextBody(Document document, RenderOptions options) {
        notes = new Notes(options);
        addMasthead(document.masthead());
        addHeading(document.title(), "=");
        document.blocks().forEach(this::add);
        addNotes(new DocumentWords(document.locale()).notesHeading());
    }

    @Override
    public String toString() {
        return String.join("\n\n", parts) + "\n";
    }

    private void addMasthead(Masthead masthead) {
        var line = DocumentWords.joined(masthead.districtName(), DocumentWords.edition(masthead));
        if (!line.isEmpty()) {
            parts.add(TextLines.wrapped(line, "", ""));
        }
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> addHeading(heading.text(), heading.level() == Heading.HIGHEST ? "-" : "");
            case Paragraph paragraph -> addParagraphs(paragraph.text(), paragraph.note(), "");
            case BulletList list -> addList(list.items(), number -> "* ");
            case NumberedList list -> addList(list.items(), number -> number + ". ");
            case Fields fields -> addFields(fields);
            case Table table -> addTable(table);
            case BarChart chart -> addTable(chart.table());
            case Callout callout -> addCallout(callout);
            case SignatureLines lines -> addSignatures(lines);
            case PageBreak ignored -> {}
        }
    }

    private void addHeading(String words, String underline) {
        var heading = TextLines.wrapped(words, "", "");
        var width = heading.lines().mapToInt(String::length).max().orElse(0);
        parts.add(underline.isEmpty() ? heading : heading + "\n" + underline.repeat(width));
    }

    private void addParagraphs(Text text, @Nullable Note note, String indent) {
        var all = text.paragraphs();
        for (var part : all) {
            parts.add(TextLines.wrapped(said(part, part == all.getLast() ? note : null), indent, indent));
        }
    }

    private void addList(List<ListItem> items, IntFunction<String> mark) {
        var lines = new ArrayList<String>();
        for (var item : items) {
            var sign = mark.apply(lines.size() + 1);
            lines.add(TextLines.wrapped(said(item.text(), item.note()), sign, " ".repeat(sign.length())));
        }
        parts.add(String.join("\n", lines));
    }

    private void addFields(Fields fields) {
        var lines = fields.fields().stream()
                .map(field -> TextLines.wrapped(field.label() + ": " + said(field.value(), field.note()), "", "  "))
                .toList();
        parts.add(String.join("\n", lines));
    }

    private void addTable(Table table) {
        parts.add(TextLines.wrapped(table.caption(), "", ""));
        table.rows().forEach(row -> parts.add(told(table, row)));
    }

    private String told(Table table, Row row) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < row.cells().size(); i++) {
            var note = i == row.cells().size() - 1 ? row.note() : null;
            var heading = table.columns().get(i).heading();
            lines.add(TextLines.wrapped(heading + ": " + said(row.cells().get(i), note), i == 0 ? "" : "  ", "    "));
        }
        return String.join("\n", lines);
    }

    private void addCallout(Callout callout) {
        parts.add(TextLines.wrapped(callout.title(), "  ", "  "));
        addParagraphs(callout.text(), callout.note(), "  ");
    }

    private void addSignatures(SignatureLines lines) {
        parts.add(String.join(
                "\n\n", lines.labels().stream().map(label -> SIGN_HERE + label).toList()));
    }

    private void addNotes(String heading) {
        var all = notes.all();
        if (!all.isEmpty()) {
            addHeading(heading, "-");
            addList(
                    all.stream()
                            .map(note -> new ListItem(Text.of((note.code() + " " + note.words()).strip())))
                            .toList(),
                    number -> number + ". ");
        }
    }

    private String said(Text text, @Nullable Note note) {
        var words = new StringBuilder();
        text.runs()
                .forEach(run -> words.append(ChangeMarks.around(run.words(), run.emphasis()))
                        .append(address(run)));
        var number = notes.number(note);
        return number == Notes.NONE ? words.toString() : words + " [" + number + "]";
    }

    /** Where a link leads, unless its words say so already. */
    private static String address(Run run) {
        var target = run.target();
        return target == null || target.endsWith(run.words()) ? "" : " (" + target + ")";
    }
}
