package org.ctoportal.assessment.chart;

import static org.ctoportal.assessment.chart.ChartText.at;
import static org.ctoportal.assessment.chart.ChartText.escaped;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores around a center, an axis for each skill; the first series is filled, every further one a line of its own dashes. */
public final class RadarChart {

    private static final int SIZE = 320;
    private static final double CENTER = SIZE / 2.0;
    private static final double RADIUS = 125;
    private static final double LABELS = RADIUS + 16;
    private static final double MARK = 3.5;

    private final List<String> axes;
    private final int lowest;
    private final int highest;

    /** {@code axes} are the labels, short enough for a phone; the scale goes from lowest to highest. */
    public RadarChart(List<String> axes, int lowest, int highest) {
        this.axes = List.copyOf(axes);
        this.lowest = lowest;
        this.highest = highest;
    }

    /** As SVG; the title is read out in place of the picture. */
    public String svg(String title, List<ChartSeries> series) {
        var svg = ChartText.picture(SIZE, SIZE, title);
        for (var level = lowest; level <= highest; level++) {
            var ring = level;
            svg.append("<polygon class=\"ring\" points=\"")
                    .append(IntStream.range(0, axes.size())
                            .mapToObj(axis -> point(axis, radius(ring)))
                            .collect(Collectors.joining(" ")))
                    .append("\"/>");
        }
        for (var axis = 0; axis < axes.size(); axis++) {
            axis(svg, axis);
        }
        for (var at = series.size() - 1; at >= 0; at--) {
            draw(svg, series.get(at), at + 1);
        }
        for (var level = lowest; level <= highest; level++) {
            svg.append("<text class=\"axis\" x=\"%s\" y=\"%s\">%d</text>"
                    .formatted(at(CENTER + 4), at(CENTER - radius(level) + 4), level));
        }
        return svg.append("</svg>").toString();
    }

    private void axis(StringBuilder svg, int axis) {
        svg.append("<line class=\"spoke\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(at(CENTER), at(CENTER), at(x(axis, RADIUS)), at(y(axis, RADIUS))));
        svg.append("<text class=\"label\" text-anchor=\"middle\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(at(x(axis, LABELS)), at(y(axis, LABELS) + 4), escaped(axes.get(axis))));
    }

    /** A skill without a score leaves a gap; the others are joined. */
    private void draw(StringBuilder svg, ChartSeries series, int number) {
        var scored = IntStream.range(0, axes.size())
                .filter(axis -> series.values().get(axis) != null)
                .toArray();
        svg.append("<polygon class=\"series series-%d\" points=\"".formatted(number))
                .append(IntStream.of(scored)
                        .mapToObj(axis -> point(axis, radius(value(series, axis))))
                        .collect(Collectors.joining(" ")))
                .append("\"/>");
        IntStream.of(scored)
                .forEach(axis -> svg.append("<circle class=\"mark mark-%d\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                        .formatted(
                                number,
                                at(x(axis, radius(value(series, axis)))),
                                at(y(axis, radius(value(series, axis)))),
                                at(MARK))));
    }

    private static double value(ChartSeries series, int axis) {
        var value = series.values().get(axis);
        return value == null ? 0 : value.rounded(3).doubleValue();
    }

    /** The lowest level is not the center: a low score is still a place. */
    private double radius(double level) {
        return RADIUS * (level - lowest + 1) / (highest - lowest + 1);
    }

    private String point(int axis, double radius) {
        return at(x(axis, radius)) + "," + at(y(axis, radius));
    }

    private double x(int axis, double radius) {
        return CENTER + radius * Math.sin(2 * Math.PI * axis / axes.size());
    }

    private double y(int axis, double radius) {
        return CENTER - radius * Math.cos(2 * Math.PI * axis / axes.size());
    }
}
