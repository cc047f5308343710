package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
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
        var words = kit.words();
        var blocks = new ArrayList<Block>();
        blocks.add(words.confidential());
        blocks.add(new Fields(List.of(
                words.field("score.candidate", BLANK),
                words.field("score.panelist", BLANK),
                words.field("score.date", BLANK))));
        blocks.add(words.paragraph("score.how"));
        blocks.add(words.paragraph(
                "score.levels",
                words.scale().stream()
                        .map(level -> level.level() + " " + level.label())
                        .collect(Collectors.joining(", "))));
        var questions = kit.kit().questions();
        for (var i = 0; i < questions.size(); i++) {
            question(blocks, kit, i + 1, questions.get(i));
        }
        blocks.add(words.heading("score.signature"));
        blocks.add(new SignatureLines(List.of(words.said("score.panelist"))));
        return new Document(words.said("score.title", kit.title()), words.locale(), masthead, blocks);
    }

    /** On a page of its own: what is asked, what it is rated by, and room to write down what is heard. */
    private static void question(List<Block> blocks, PrintedKit kit, int number, KitQuestion question) {
        var words = kit.words();
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, number + ". " + words.skill(question.skill())));
        blocks.add(new Paragraph(Text.strong(question.text())));
        if (!question.probes().isEmpty()) {
            blocks.add(PaperWords.bullets(question.probes()));
        }
        blocks.addAll(words.levels(
                words.said("answers.question", number),
                kit.content().anchors().getOrDefault(question.code(), List.of())));
        blocks.add(new Fields(List.of(
                words.field("score.rating", BLANK),
                words.field("score.notes", String.join("\n", Collections.nCopies(NOTE_LINES, NOTE_LINE))))));
    }
}
