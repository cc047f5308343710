package org.ctoportal.compensation.announcement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.NumberedList;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Run;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.springframework.web.util.HtmlUtils;

/** The words of a policy as HTML below a heading of level 2. Every text is escaped. */
final class PolicyHtml {

    private PolicyHtml() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(PolicyHtml::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        return switch (block) {
            case Heading heading -> element("h3", escaped(heading.text()));
            case Paragraph paragraph -> prose(paragraph.text());
            case BulletList list -> element("ul", items(list.items()));
            case NumberedList list -> element("ol", items(list.items()));
            case Fields fields ->
                "<dl class=\"board-days\">"
                        + fields.fields().stream().map(PolicyHtml::field).collect(Collectors.joining()) + "</dl>";
            case Callout callout -> element("p", element("strong", escaped(callout.title()))) + prose(callout.text());
            case Table table ->
                prose(Text.strong(table.caption()))
                        + table.rows().stream()
                                .map(row -> prose(Text.of(
                                        row.cells().stream().map(Text::words).collect(Collectors.joining(": ")))))
                                .collect(Collectors.joining());
            // A policy has no lines to sign on, no charts and no pages.
            default -> "";
        };
    }

    private static String prose(Text text) {
        return text.paragraphs().stream()
                .map(paragraph -> element("p", inline(paragraph)))
                .collect(Collectors.joining());
    }

    private static String items(List<ListItem> items) {
        return items.stream().map(item -> element("li", inline(item.text()))).collect(Collectors.joining());
    }

    private static String field(Field field) {
        return "<div>" + element("dt", escaped(field.label())) + element("dd", inline(field.value())) + "</div>";
    }

    private static String inline(Text text) {
        return text.runs().stream().map(PolicyHtml::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        var words = escaped(run.words()).replace("\n", "<br>");
        return switch (run.emphasis()) {
            case NONE -> words;
            case EMPHASIZED -> element("em", words);
            case STRONG -> element("strong", words);
            case INSERTED -> element("ins", words);
            case DELETED -> element("del", words);
        };
    }

    private static String element(String name, String html) {
        return "<" + name + ">" + html + "</" + name + ">";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
