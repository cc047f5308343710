package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.interview.kit.KitQuestion;

/** The whole kit for the panel: questions with follow-ups and example answers, what they count, and what they cover. */
final class PanelKitPaper {

    private final PrintedKit kit;
    private final List<Block> blocks = new ArrayList<>();

    private PanelKitPaper(PrintedKit kit) {
        this.kit = kit;
    }

    static Document of(PrintedKit kit, Masthead masthead) {
        var paper = new PanelKitPaper(kit);
        paper.head();
        paper.questions();
        paper.coverage();
        var materials = new MaterialsPart(kit);
        paper.blocks.addAll(materials.samples());
        paper.blocks.addAll(materials.references());
        return new Document("Interview kit: " + kit.title(), Locale.US, masthead, paper.blocks);
    }

    private void head() {
        var asked = kit.kit();
        var time = asked.time();
        blocks.add(PaperWords.confidential());
        var fields = new ArrayList<Field>();
        fields.add(new Field(
                "Time",
                Text.of(time.total() + " minutes: opening " + time.opening() + ", questions " + time.asking()
                        + ", closing " + time.closing())));
        fields.add(new Field(
                "Questions",
                Text.of(asked.questions().size() + ": " + asked.mix().behavioral() + " on past behavior, "
                        + asked.mix().situational() + " on situations")));
        fields.add(new Field(
                "Framework",
                Text.of(kit.framework().name() + ", version " + kit.framework().version())));
        var scoring = kit.content().scoring();
        fields.add(new Field(
                "Scoring",
                Text.of("At least " + scoring.fewestRaters() + " ratings on each question. Between equal totals "
                        + PaperWords.tie(kit.framework(), scoring.tie()) + " decides.")));
        if (!asked.reason().isBlank()) {
            fields.add(new Field("Reason for the weights", Text.of(asked.reason())));
        }
        blocks.add(new Fields(fields));
        blocks.add(new Paragraph(Text.of("Ask every candidate the same questions in this order. Only the follow-ups"
                + " listed here may be asked. Rate alone, right after the interview, before anything is discussed.")));
    }

    private void questions() {
        blocks.add(new Heading(2, "Questions"));
        var questions = kit.kit().questions();
        for (var i = 0; i < questions.size(); i++) {
            question(i + 1, questions.get(i));
        }
    }

    private void question(int number, KitQuestion question) {
        blocks.add(new Heading(3, number + ". " + PaperWords.skill(kit.framework(), question.skill())));
        blocks.add(new Paragraph(Text.strong(question.text())));
        blocks.add(new Paragraph(Text.of(question.code() + " · "
                + (question.type() == Type.BEHAVIORAL ? "past behavior" : "situation") + " · " + question.minutes()
                + " minutes · weight "
                + kit.kit().weights().shown(question.code()).toPlainString() + "%")));
        if (!question.probes().isEmpty()) {
            blocks.add(new Paragraph(Text.emphasized("Follow-ups that may be asked")));
            blocks.add(PaperWords.bullets(question.probes()));
        }
        blocks.addAll(PaperWords.levels(
                kit.framework(),
                "Example answers to question " + number,
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
                    PaperWords.skill(kit.framework(), duty.skill()),
                    duty.text(),
                    asked.isEmpty() ? "none" : String.join(", ", asked)));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, "What is asked about"));
            blocks.add(new Table(
                    "Duties of the position and the questions about each",
                    List.of(Column.rowHeading("Skill"), Column.text("Duty"), Column.text("No.")),
                    rows));
        }
    }
}
