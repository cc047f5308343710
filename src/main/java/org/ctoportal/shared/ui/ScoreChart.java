package org.ctoportal.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Several numbers on one line, such as those of candidates in a skill. Each has a mark of its own shape and color, so the
 * picture reads without color; a table beside it says the same in numbers.
 */
public class ScoreChart extends Composite<Div> {

    /** More marks on one line tell nothing. */
    public static final int MOST_MARKS = 6;

    private static final int WIDTH = 360;
    private static final int LEFT = 12;
    private static final int ROW = 38;
    private static final int HEAD = 22;
    private static final int HALF = 5;

    private final int lowest;
    private final int highest;

    /** One line; a number that is not there has no mark. */
    public record Line(String name, List<@Nullable Fraction> values) {}

    public ScoreChart(String title, List<String> names, List<Line> lines, int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
        var shown = names.stream().limit(MOST_MARKS).toList();
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(WIDTH, HEAD + ROW * lines.size(), escaped(title)));
        for (var level = lowest; level <= highest; level++) {
            svg.append("<text class=\"axis\" x=\"%s\" y=\"12\" text-anchor=\"middle\">%d</text>"
                    .formatted(x(level), level));
        }
        for (var at = 0; at < lines.size(); at++) {
            row(svg, lines.get(at), HEAD + at * ROW, shown.size());
        }
        getContent().addClassName("score-chart");
        getContent().add(legend(shown), new Svg(svg.append("</svg>").toString()));
    }

    private UnorderedList legend(List<String> names) {
        var legend = new UnorderedList();
        legend.addClassName("score-legend");
        for (var at = 0; at < names.size(); at++) {
            var mark = new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 14 14\" aria-hidden=\"true\">"
                    + mark(at, 7, 7) + "</svg>");
            legend.add(new ListItem(mark, new Span(names.get(at))));
        }
        return legend;
    }

    private void row(StringBuilder svg, Line line, int top, int shown) {
        var y = top + 26;
        svg.append("<text class=\"label\" x=\"%d\" y=\"%d\">%s</text>".formatted(LEFT, top + 13, escaped(line.name())));
        svg.append("<line class=\"track\" x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>"
                .formatted(x(lowest), y, x(highest), y));
        for (var at = 0; at < Math.min(shown, line.values().size()); at++) {
            var value = line.values().get(at);
            if (value != null) {
                svg.append(mark(at, Double.parseDouble(x(value.rounded(3).doubleValue())), y));
            }
        }
    }

    /** A position on the line, never a number anybody reads. */
    private String x(double level) {
        var part = (level - lowest) / (highest - lowest);
        return String.format(Locale.ROOT, "%.1f", LEFT + part * (WIDTH - 2 * LEFT));
    }

    private static String mark(int at, double x, double y) {
        return String.format(
                Locale.ROOT,
                "<path class=\"mark mark-%d\" transform=\"translate(%.1f %.1f)\" d=\"%s\"/>",
                at + 1,
                x,
                y,
                shape(at));
    }

    private static String shape(int at) {
        var h = HALF;
        return switch (at) {
            case 0 -> "M-%1$d 0a%1$d %1$d 0 1 0 %2$d 0a%1$d %1$d 0 1 0 -%2$d 0z".formatted(h, 2 * h);
            case 1 -> "M-%1$d -%1$dh%2$dv%2$dh-%2$dz".formatted(h, 2 * h);
            case 2 -> "M0 -%1$dL%1$d %1$dL-%1$d %1$dz".formatted(h);
            case 3 -> "M0 -%1$dL%1$d 0L0 %1$dL-%1$d 0z".formatted(h + 1);
            case 4 -> "M0 %1$dL%1$d -%1$dL-%1$d -%1$dz".formatted(h);
            default -> "M-2 -%1$dh4v%2$dh%2$dv4h-%2$dv%2$dh-4v-%2$dh-%2$dv-4h%2$dz".formatted(h + 1, h - 1);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
