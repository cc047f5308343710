package org.ctoportal.compensation.policy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.DocumentPrinter;
import org.ctoportal.authoring.compose.SourceWords;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Text;

/** Lays papers of a policy out for print. */
final class PolicyPrinter {

    private static final Pattern CLAUSE = Pattern.compile("WHEREAS|RESOLVED|BE IT|CONSIDERANDO|POR TANTO|RESU(E|É)LV");

    private PolicyPrinter() {}

    /** {@code numbered}: whether motions name its sections, which then have numbers. */
    static Document print(
            String title, PrintWords language, Masthead masthead, ComposedDocument composed, boolean numbered) {
        var head = composed.sections().stream()
                .findFirst()
                .map(ComposedSection::code)
                .orElse("");
        var first = composed.section(head).stream()
                .flatMap(ComposedSection::sentences)
                .map(ComposedClause::code)
                .toList();
        var words = composed.withTexts(clause -> first.contains(clause.code())
                ? PaperWords.beyondTitle(clause.text(), title, masthead.districtName())
                : clause.text());
        var printed = new DocumentPrinter(item -> "", new SourceWords(language.locale())::of)
                .print(title, language.locale(), masthead, words);
        var blocks = headed(printed.blocks()).stream()
                .flatMap(block -> PaperLayout.of(block, language).stream())
                .toList();
        return new Document(title, printed.locale(), masthead, numbered ? numbered(blocks) : blocks);
    }

    /** In a packet every heading stands below that of its paper. */
    static Block lower(Block block) {
        return block instanceof Heading heading ? new Heading(heading.level() + 1, heading.text()) : block;
    }

    private static List<Block> numbered(List<Block> blocks) {
        var number = new AtomicInteger();
        return blocks.stream()
                .map(block -> block instanceof Heading heading && heading.level() == Heading.HIGHEST
                        ? new Heading(heading.level(), number.incrementAndGet() + ". " + heading.text())
                        : block)
                .toList();
    }

    /** The title is the heading of what comes first, and no heading stands above nothing. */
    private static List<Block> headed(List<Block> blocks) {
        return IntStream.range(1, blocks.size())
                .filter(at ->
                        !(blocks.get(at) instanceof Heading) || at + 1 < blocks.size() && isHeaded(blocks.get(at + 1)))
                .mapToObj(at -> question(blocks.get(at)))
                .toList();
    }

    /** A resolution reads on from one clause to the next. */
    private static boolean isHeaded(Block block) {
        return !(block instanceof Heading)
                && !(block instanceof Paragraph paragraph
                        && CLAUSE.matcher(paragraph.text().words()).lookingAt());
    }

    /** A question stands out above its answer. */
    private static Block question(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return block;
        }
        var words = paragraph.text().words();
        var end = words.indexOf("?\n") + 1;
        return end == 0
                ? block
                : new Paragraph(
                        Text.strong(words.substring(0, end)).plus(Text.of(words.substring(end))), paragraph.note());
    }
}
