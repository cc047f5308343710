package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.interview.kit.KitQuestion;

/** The whole kit for the panel: questions with follow-ups and example answers, what they count, and what they cover. */
final class PanelKitPaper {

    private final PrintedKit kit;
    private final PaperWords words;
    private final List<Block> blocks = new ArrayList<>();

    private PanelKitPaper(PrintedKit kit) {
        this.kit = kit;
        this.words = kit.words();
    }

    static Document of(PrintedKit kit, Masthead masthead) {
        var paper = new PanelKitPaper(kit);
        paper.head();
        paper.questions();
        paper.coverage();
        var materials = new MaterialsPart(kit);
        paper.blocks.addAll(materials.samples());
        paper.blocks.addAll(materials.references());
        return new Document(paper.words.said("title", kit.title()), paper.words.locale(), masthead, paper.blocks);
    }

    private void head() {
        var asked = kit.kit();
        var time = asked.time();
        blocks.add(words.confidential());
        var fields = new ArrayList<Field>();
        fields.add(words.field(
                "time", words.said("time.of", time.total(), time.opening(), time.asking(), time.closing())));
        fields.add(words.field(
                "questions",
                words.said(
                        "questions.of",
                        asked.questions().size(),
                        asked.mix().behavioral(),
                        asked.mix().situational())));
        fields.add(words.field(
                "framework",
                words.said(
                        "framework.of", kit.framework().name(), kit.framework().version())));
        var scoring = kit.content().scoring();
        fields.add(words.field("scoring", words.said("scoring.of", scoring.fewestRaters(), words.tie(scoring.tie()))));
        if (!asked.reason().isBlank()) {
            fields.add(words.field("weights", asked.reason()));
        }
        blocks.add(new Fields(fields));
        blocks.add(words.paragraph("how"));
    }

    private void questions() {
        blocks.add(words.heading("questions"));
        var questions = kit.kit().questions();
        for (var i = 0; i < questions.size(); i++) {
            question(i + 1, questions.get(i));
        }
    }

    private void question(int number, KitQuestion question) {
        blocks.add(new Heading(3, number + ". " + words.skill(question.skill())));
        blocks.add(new Paragraph(Text.strong(question.text())));
        blocks.add(words.paragraph(
                "question.of",
                question.code(),
                words.said("question." + question.type()),
                question.minutes(),
                kit.kit().weights().shown(question.code()).toPlainString() + "%"));
        if (!question.probes().isEmpty()) {
            blocks.add(new Paragraph(Text.emphasized(words.said("probes"))));
            blocks.add(PaperWords.bullets(question.probes()));
        }
        blocks.addAll(words.levels(
                words.said("answers.question", number),
                kit.content().anchors().getOrDefault(question.code(), List.of())));
    }

    private void coverage() {
        var rows = new ArrayList<Row>();
        var codes = kit.kit().questions().stream().map(KitQuestion::code).toList();
        for (var duty : kit.content().duties()) {
            var asked = kit.kit().questions().stream()
                    .filter(question -> question.skill().equals(duty.skill())
                            && question.duties().contains(duty.code()))
                    .map(question -> String.valueOf(codes.indexOf(question.code()) + 1))
                    .toList();
            rows.add(Row.of(
                    words.skill(duty.skill()),
                    duty.text(),
                    asked.isEmpty() ? words.said("coverage.none") : String.join(", ", asked)));
        }
        if (!rows.isEmpty()) {
            blocks.add(words.heading("coverage"));
            blocks.add(new Table(
                    words.said("coverage.table"),
                    List.of(
                            Column.rowHeading(words.said("coverage.skill")),
                            Column.text(words.said("coverage.duty")),
                            Column.text(words.said("coverage.number"))),
                    rows));
        }
    }
}
