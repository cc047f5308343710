package org.ctoportal.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
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
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.document.render.DocumentWords;
import org.ctoportal.document.render.Notes;
import org.jspecify.annotations.Nullable;

/** The document in Markdown, part by part. */
final class MarkdownBody {

    private static final String LINE_BREAK = "\\\n";
    private static final String SIGN_HERE = " ______________________________";

    private final Notes notes;
    private final List<String> parts = new ArrayList<>();

    MarkdownBody(Document document, RenderOptions options) {
        notes = new Notes(options);
        addMasthead(document.masthead());
        addHeading(1, document.title());
        document.blocks().forEach(this::add);
        addNotes(new DocumentWords(document.locale()).notesHeading());
    }

    @Override
    public String toString() {
        return String.join("\n\n", parts) + "\n";
    }

    private void addMasthead(Masthead masthead) {
        var district = masthead.districtName().isEmpty() ? "" : strong(masthead.districtName());
        var lines = Stream.of(district, MarkdownText.of(DocumentWords.edition(masthead)))
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            parts.add(String.join(LINE_BREAK, lines));
        }
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> addHeading(heading.level(), heading.text());
            case Paragraph paragraph -> parts.addAll(paragraphs(paragraph.text(), paragraph.note()));
            case BulletList list -> addList(list.items(), number -> "- ");
            case NumberedList list -> addList(list.items(), number -> number + ". ");
            case Fields fields -> addFields(fields);
            case Table table -> addTable(table);
            case BarChart chart -> addTable(chart.table());
            case Callout callout -> addCallout(callout);
            case SignatureLines lines -> addSignatures(lines);
            case PageBreak ignored -> {}
        }
    }

    private void addHeading(int level, String words) {
        parts.add("#".repeat(level) + " " + MarkdownText.of(words));
    }

    private List<String> paragraphs(Text text, @Nullable Note note) {
        var all = text.paragraphs();
        return all.stream()
                .map(part -> MarkdownText.of(part, LINE_BREAK) + (part == all.getLast() ? reference(note) : ""))
                .toList();
    }

    private void addList(List<ListItem> items, IntFunction<String> mark) {
        var lines = new ArrayList<String>();
        for (var item : items) {
            lines.add(point(mark.apply(lines.size() + 1), item.text(), item.note()));
        }
        parts.add(String.join("\n", lines));
    }

    private String point(String mark, Text text, @Nullable Note note) {
        var paragraph = text.paragraphs().stream()
                .reduce((above, below) -> above.plus(Text.of("\n")).plus(below))
                .orElse(text);
        return mark + MarkdownText.of(paragraph, LINE_BREAK + " ".repeat(mark.length())) + reference(note);
    }

    private void addFields(Fields fields) {
        parts.add(String.join(
                "\n",
                fields.fields().stream()
                        .map(field -> point(
                                "- ",
                                Text.strong(field.label() + ":")
                                        .plus(Text.of(" "))
                                        .plus(field.value()),
                                field.note()))
                        .toList()));
    }

    private void addTable(Table table) {
        parts.add(strong(table.caption()));
        var lines = new ArrayList<String>();
        lines.add(row(table.columns().stream()
                .map(column -> MarkdownText.of(column.heading()))
                .toList()));
        lines.add(row(table.columns().stream()
                .map(column -> column.content() == Column.Content.NUMBER ? "---:" : "---")
                .toList()));
        table.rows().forEach(row -> lines.add(row(cells(row))));
        parts.add(String.join("\n", lines));
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<>(
                row.cells().stream().map(cell -> MarkdownText.of(cell, "<br>")).toList());
        cells.set(cells.size() - 1, cells.getLast() + reference(row.note()));
        return cells;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void addCallout(Callout callout) {
        var lines = new ArrayList<String>();
        lines.add(strong(callout.title()));
        lines.addAll(paragraphs(callout.text(), callout.note()));
        parts.add("> " + String.join("\n\n", lines).replace("\n", "\n> "));
    }

    private void addSignatures(SignatureLines lines) {
        parts.add(String.join(
                LINE_BREAK,
                lines.labels().stream()
                        .map(label -> MarkdownText.of(label) + SIGN_HERE)
                        .toList()));
    }

    private void addNotes(String heading) {
        var all = notes.all();
        if (!all.isEmpty()) {
            addHeading(Heading.HIGHEST, heading);
            addList(all.stream().map(MarkdownBody::item).toList(), number -> number + ". ");
        }
    }

    private static ListItem item(Note note) {
        var code =
                note.code().isEmpty() ? Text.of("") : Text.strong(note.code()).plus(Text.of(" "));
        return new ListItem(code.plus(Text.of(note.words())));
    }

    private String reference(@Nullable Note note) {
        var number = notes.number(note);
        return number == Notes.NONE ? "" : " \\[" + number + "\\]";
    }

    private static String strong(String words) {
        return MarkdownText.of(Text.strong(words), LINE_BREAK);
    }
}
