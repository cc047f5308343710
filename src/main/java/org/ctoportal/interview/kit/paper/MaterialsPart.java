package org.ctoportal.interview.kit.paper;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.document.Block;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;
import org.ctoportal.interview.kit.WorkSample;

/** Exercises and reference questions as the panel has them. */
final class MaterialsPart {

    private final PrintedKit kit;
    private final PaperWords words;

    MaterialsPart(PrintedKit kit) {
        this.kit = kit;
        this.words = kit.words();
    }

    List<Block> samples() {
        var samples = kit.content().materials().workSamples();
        var blocks = new ArrayList<Block>();
        if (!samples.isEmpty()) {
            blocks.add(words.heading("samples"));
            samples.forEach(sample -> add(blocks, sample));
        }
        return blocks;
    }

    private void add(List<Block> blocks, WorkSample sample) {
        blocks.add(new Heading(3, sample.name()));
        blocks.add(new Paragraph(Text.of(words.time(sample))));
        if (!sample.setting().isBlank()) {
            blocks.add(new Paragraph(Text.of(sample.setting())));
        }
        list(blocks, words.said("sample.facts"), sample.facts());
        list(blocks, words.said("sample.instructions"), sample.instructions());
        list(blocks, words.said("sample.questions"), sample.questions());
        sample.criteria()
                .forEach(criterion -> blocks.addAll(words.levels(
                        criterion.name() + ", "
                                + criterion.percent().stripTrailingZeros().toPlainString() + "%",
                        criterion.levels())));
    }

    private static void list(List<Block> blocks, String title, List<String> texts) {
        if (!texts.isEmpty()) {
            blocks.add(new Paragraph(Text.emphasized(title)));
            blocks.add(PaperWords.bullets(texts));
        }
    }

    List<Block> references() {
        var references = kit.content().materials().references();
        var blocks = new ArrayList<Block>();
        if (!references.isEmpty()) {
            blocks.add(words.heading("references"));
            blocks.add(words.paragraph("references.text"));
            for (var question : references) {
                blocks.add(new Heading(3, question.code()));
                blocks.add(new Paragraph(Text.strong(question.text())));
                blocks.addAll(words.levels(words.said("answers.reference", question.code()), question.anchors()));
            }
        }
        return blocks;
    }
}
