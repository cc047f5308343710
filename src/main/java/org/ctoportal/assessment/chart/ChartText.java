package org.ctoportal.assessment.chart;

import java.util.Locale;

/** How positions and words stand in a picture. */
final class ChartText {

    private ChartText() {}

    /** A position, never a number anybody reads. */
    static String at(double position) {
        return String.format(Locale.ROOT, "%.1f", position);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static StringBuilder picture(int width, int height, String title) {
        return new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                        .formatted(width, height, escaped(title)));
    }
}
