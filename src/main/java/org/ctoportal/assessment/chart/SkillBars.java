package org.ctoportal.assessment.chart;

import static org.ctoportal.assessment.chart.ChartText.at;
import static org.ctoportal.assessment.chart.ChartText.escaped;

import java.util.List;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** A bar for each skill with its score behind it, the target as a line across, and an earlier score as a mark. */
public final class SkillBars {

    private static final int WIDTH = 380;
    private static final int ROW = 36;
    private static final int HEAD = 20;
    private static final int BAR = 10;
    private static final int NUMBERS = 40;

    private final int lowest;
    private final int highest;
    private final Fraction target;

    public SkillBars(int lowest, int highest, Fraction target) {
        this.lowest = lowest;
        this.highest = highest;
        this.target = target;
    }

    /**
     * One bar.
     *
     * @param score none where the skill has too few answers
     * @param earlier none where there is nothing to compare
     */
    public record Bar(
            String name, @Nullable Fraction score, @Nullable Fraction earlier) {}

    /** As SVG; the title is read out in place of the picture. */
    public String svg(String title, List<Bar> bars) {
        var svg = ChartText.picture(WIDTH, HEAD + ROW * bars.size(), title);
        for (var level = lowest; level <= highest; level++) {
            svg.append("<text class=\"axis\" text-anchor=\"middle\" x=\"%s\" y=\"11\">%d</text>"
                    .formatted(at(Math.max(4, x(level))), level));
        }
        for (var at = 0; at < bars.size(); at++) {
            draw(svg, bars.get(at), HEAD + at * ROW);
        }
        return svg.append("</svg>").toString();
    }

    private void draw(StringBuilder svg, Bar bar, int top) {
        var y = top + 18;
        svg.append("<text class=\"label\" x=\"0\" y=\"%d\">%s</text>".formatted(top + 13, escaped(bar.name())));
        svg.append("<rect class=\"track\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\"/>"
                .formatted(y, WIDTH - NUMBERS, BAR));
        var score = bar.score();
        if (score != null) {
            svg.append("<rect class=\"bar\" x=\"0\" y=\"%d\" width=\"%s\" height=\"%d\" rx=\"3\"/>"
                    .formatted(y, at(Math.max(3, x(position(score)))), BAR));
        }
        svg.append("<line class=\"target\" x1=\"%1$s\" y1=\"%2$d\" x2=\"%1$s\" y2=\"%3$d\"/>"
                .formatted(at(x(position(target))), y - 1, y + BAR + 3));
        var earlier = bar.earlier();
        if (earlier != null) {
            svg.append("<path class=\"earlier\" transform=\"translate(%s %s)\" d=\"M0 -7L6 0L0 7L-6 0z\"/>"
                    .formatted(at(Math.max(6, x(position(earlier)))), at(y + BAR / 2.0)));
        }
        svg.append("<text class=\"number\" text-anchor=\"end\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(WIDTH, y + BAR, score == null ? "–" : ExactNumber.rounded(score, 1)));
    }

    private static double position(Fraction value) {
        return value.rounded(3).doubleValue();
    }

    private double x(double level) {
        return (level - lowest) / (highest - lowest) * (WIDTH - NUMBERS);
    }
}
