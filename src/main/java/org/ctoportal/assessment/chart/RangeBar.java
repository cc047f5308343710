package org.ctoportal.assessment.chart;

import static org.ctoportal.assessment.chart.ChartText.at;

import org.ctoportal.shared.Fraction;

/** From the lowest to the highest rating on a scale, with the mean as a mark. The row it stands in says the same in numbers. */
public final class RangeBar {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 20;
    private static final int EDGE = 8;
    private static final int MIDDLE = HEIGHT / 2;
    private static final int BAR = 8;

    private final int first;
    private final int last;

    /** The scale goes from the first to the last level. */
    public RangeBar(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** As SVG, hidden from whoever has it read out. */
    public String svg(int lowest, int highest, Fraction mean) {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" class=\"range-bar\">"
                        .formatted(WIDTH, HEIGHT));
        for (var level = first; level <= last; level++) {
            svg.append("<circle class=\"level\" cx=\"%s\" cy=\"%d\" r=\"2\"/>".formatted(at(x(level)), MIDDLE));
        }
        svg.append("<rect class=\"span\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%d\" rx=\"4\"/>"
                .formatted(at(x(lowest) - BAR / 2.0), at(MIDDLE - BAR / 2.0), at(x(highest) - x(lowest) + BAR), BAR));
        var place = x(mean.rounded(3).doubleValue());
        return svg.append("<line class=\"mean\" x1=\"%1$s\" y1=\"2\" x2=\"%1$s\" y2=\"%2$d\"/></svg>"
                        .formatted(at(place), HEIGHT - 2))
                .toString();
    }

    private double x(double level) {
        return EDGE + (level - first) / (last - first) * (WIDTH - 2 * EDGE);
    }
}
