package org.ctoportal.document.html;

import java.util.Arrays;
import org.ctoportal.document.Note;
import org.ctoportal.document.Run;
import org.ctoportal.document.Text;
import org.ctoportal.document.render.Direction;
import org.ctoportal.document.render.DocumentWords;
import org.ctoportal.document.render.Notes;
import org.jspecify.annotations.Nullable;

/** Writes prose with its line breaks, emphasis, links and note numbers. */
final class HtmlText {

    static final String NOTE_ANCHOR = "doc-note-";

    private final Markup out;
    private final DocumentWords words;
    private final Notes notes;

    HtmlText(Markup out, DocumentWords words, Notes notes) {
        this.out = out;
        this.words = words;
        this.notes = notes;
    }

    /** The attributes, and the direction where it is not the page's own. */
    static String[] directed(String words, String... attributes) {
        if (Direction.of(words) == Direction.LEFT_TO_RIGHT) {
            return attributes;
        }
        var directed = Arrays.copyOf(attributes, attributes.length + 2);
        directed[attributes.length] = "dir";
        directed[attributes.length + 1] = "rtl";
        return directed;
    }

    /** A paragraph for each part between blank lines; the note stands at the end of the last. */
    void addParagraphs(Text text, @Nullable Note note) {
        var paragraphs = text.paragraphs();
        for (var i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            out.open("p", directed(paragraph.words()));
            addLine(paragraph, i == paragraphs.size() - 1 ? note : null);
            out.close("p");
        }
    }

    /** The text inside an element that is open. */
    void addLine(Text text, @Nullable Note note) {
        var lines = text.lines();
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.empty("br");
            }
            lines.get(i).runs().forEach(this::add);
        }
        addReference(notes.number(note));
    }

    private void add(Run run) {
        if (run.target() != null) {
            out.open("a", "href", run.target());
        }
        switch (run.emphasis()) {
            case NONE -> out.text(run.words());
            case EMPHASIZED -> out.element("em", run.words());
            case STRONG -> out.element("strong", run.words());
            case INSERTED -> out.element("ins", run.words());
            case DELETED -> out.element("del", run.words());
        }
        if (run.target() != null) {
            out.close("a");
        }
    }

    private void addReference(int number) {
        if (number != Notes.NONE) {
            out.open("sup");
            out.element("a", "" + number, "href", "#" + NOTE_ANCHOR + number, "title", words.note(number));
            out.close("sup");
        }
    }
}
