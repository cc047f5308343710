package org.ctoportal.document.docx;

import java.text.Bidi;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.ctoportal.document.Note;
import org.ctoportal.document.Run;
import org.ctoportal.document.Text;
import org.ctoportal.document.render.Direction;
import org.ctoportal.document.render.DocumentWords;
import org.ctoportal.document.render.Notes;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Writes prose into paragraphs: line breaks, emphasis, links, directions, note numbers. */
final class DocxText {

    static final String NOTE_ANCHOR = "note_";

    private final DocumentWords words;
    private final Notes notes;

    DocxText(DocumentWords words, Notes notes) {
        this.words = words;
        this.notes = notes;
    }

    /** Adds words and turns the paragraph to their direction. */
    void add(String line, XWPFParagraph paragraph) {
        turn(line, paragraph);
        append(line, paragraph);
    }

    /** Adds prose and turns the paragraph to its direction. */
    void add(Text text, @Nullable Note note, XWPFParagraph paragraph) {
        turn(text.words(), paragraph);
        append(text, note, paragraph);
    }

    /** Adds words where something else decides the direction. */
    void append(String line, XWPFParagraph paragraph) {
        addPieces(line, paragraph::createRun);
    }

    void append(String line, Style style, XWPFParagraph paragraph) {
        addPieces(line, () -> styled(paragraph.createRun(), style));
    }

    void append(Text text, @Nullable Note note, XWPFParagraph paragraph) {
        var lines = text.lines();
        for (var i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            lines.get(i).runs().forEach(run -> add(run, paragraph));
        }
        addNumber(notes.number(note), paragraph);
    }

    private static void turn(String line, XWPFParagraph paragraph) {
        if (Direction.of(line) == Direction.RIGHT_TO_LEFT) {
            var properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
    }

    private static void add(Run run, XWPFParagraph paragraph) {
        addPieces(run.words(), () -> emphasized(run, paragraph));
    }

    private static XWPFRun emphasized(Run run, XWPFParagraph paragraph) {
        if (run.target() != null) {
            return styled(paragraph.createHyperlinkRun(run.target()), Style.LINK);
        }
        var piece = paragraph.createRun();
        return switch (run.emphasis()) {
            case NONE -> piece;
            case EMPHASIZED -> styled(piece, Style.EMPHASIS);
            case STRONG -> styled(piece, Style.STRONG);
            case INSERTED -> styled(piece, Style.INSERTED);
            case DELETED -> styled(piece, Style.DELETED);
        };
    }

    private static XWPFRun styled(XWPFRun run, Style style) {
        run.setStyle(style.id());
        return run;
    }

    /** Word wants to be told where the direction changes; most texts are one piece. */
    private static void addPieces(String line, Supplier<XWPFRun> runs) {
        if (!Direction.mixesIn(line)) {
            runs.get().setText(line);
            return;
        }
        var pieces = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (var i = 0; i < pieces.getRunCount(); i++) {
            var run = runs.get();
            run.setText(line.substring(pieces.getRunStart(i), pieces.getRunLimit(i)));
            if (pieces.getRunLevel(i) % 2 == 1) {
                var properties = run.getCTR().isSetRPr()
                        ? run.getCTR().getRPr()
                        : run.getCTR().addNewRPr();
                properties.addNewRtl();
            }
        }
    }

    private void addNumber(int number, XWPFParagraph paragraph) {
        if (number == Notes.NONE) {
            return;
        }
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(NOTE_ANCHOR + number);
        link.setTooltip(words.note(number));
        var run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
        styled(run, Style.NOTE_NUMBER).setText("" + number);
    }
}
