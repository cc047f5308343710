package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.PageBreak;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Text;
import org.ctoportal.interview.kit.KitQuestion;

/** A sheet one panelist scores one candidate on, without a screen. */
final class ScorePaper {

    private static final String BLANK = "____________________";

    private static final String NOTE_LINE = "_".repeat(55);
    private static final int NOTE_LINES = 10;

    private ScorePaper() {}

    static Document of(PrintedKit kit, Masthead masthead) {
        var blocks = new ArrayList<Block>();
        blocks.add(PaperWords.confidential());
        blocks.add(new Fields(List.of(
                new Field("Candidate code", Text.of(BLANK)),
                new Field("Panelist", Text.of(BLANK)),
                new Field("Date", Text.of(BLANK)))));
        blocks.add(new Paragraph(Text.of("Write what you heard, not what you think of the person. Rate each answer by"
                + " yourself, right after the interview. Explain a rating of 1 or 5 in the notes.")));
        blocks.add(new Paragraph(Text.of("Levels: "
                + String.join(
                        ", ",
                        PaperWords.scale(kit.framework()).stream()
                                .map(level -> level.level() + " " + level.label())
                                .toList()))));
        var questions = kit.kit().questions();
        for (var i = 0; i < questions.size(); i++) {
            question(blocks, kit, i + 1, questions.get(i));
        }
        blocks.add(new Heading(2, "Signature"));
        blocks.add(new SignatureLines(List.of("Panelist")));
        return new Document("Score sheet: " + kit.title(), Locale.US, masthead, blocks);
    }

    /** On a page of its own: what is asked, what it is rated by, and room to write down what is heard. */
    private static void question(List<Block> blocks, PrintedKit kit, int number, KitQuestion question) {
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, number + ". " + PaperWords.skill(kit.framework(), question.skill())));
        blocks.add(new Paragraph(Text.strong(question.text())));
        if (!question.probes().isEmpty()) {
            blocks.add(PaperWords.bullets(question.probes()));
        }
        blocks.addAll(PaperWords.levels(
                kit.framework(),
                "Example answers to question " + number,
                kit.content().anchors().getOrDefault(question.code(), List.of())));
        blocks.add(new Fields(List.of(
                new Field("Rating, 1 to 5, or not asked", Text.of(BLANK)),
                new Field("Notes", Text.of(String.join("\n", Collections.nCopies(NOTE_LINES, NOTE_LINE)))))));
    }
}
