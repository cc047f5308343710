package org.ctoportal.credential.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.ctoportal.credential.rule.RenewalPlan;

/** What is left to learn over the days of the cycle, as steps, beside the straight line of an even pace. */
final class BurnDownChart {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 200;
    private static final int LEFT = 34;
    private static final int BOTTOM = 170;
    private static final int TOP = 14;
    private static final int RIGHT = 470;

    private final RenewalPlan plan;
    private final LocalDate last;
    private final LocalDate today;

    BurnDownChart(RenewalPlan plan, LocalDate today) {
        this.plan = plan;
        this.last = Objects.requireNonNull(plan.cycle().expiresOn());
        this.today = today;
    }

    /** As SVG; the title is read out in place of the picture. */
    String svg(String title, String evenPace, String left) {
        var required = plan.required().stripTrailingZeros().toPlainString();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">\
                <line class="axis" x1="%d" y1="%d" x2="%d" y2="%d"/><line class="axis" x1="%d" y1="%d" x2="%d" y2="%d"/>\
                <text class="label" text-anchor="end" x="28" y="%s">%s</text><text class="label" text-anchor="end" x="28" y="174">0</text>\
                <text class="label" x="%d" y="190">%s</text><text class="label" text-anchor="end" x="%d" y="190">%s</text>\
                <line class="pace" x1="%s" y1="%s" x2="%s" y2="%s"/><path class="left" d="%s"/>\
                <text class="label" text-anchor="end" x="%d" y="24">– – %s   ── %s</text></svg>""".formatted(
                        WIDTH,
                        HEIGHT,
                        escaped(title),
                        LEFT,
                        TOP,
                        LEFT,
                        BOTTOM,
                        LEFT,
                        BOTTOM,
                        RIGHT,
                        BOTTOM,
                        at(TOP + 4.0),
                        required,
                        LEFT,
                        plan.cycle().issuedOn(),
                        RIGHT,
                        last,
                        at(LEFT),
                        at(TOP),
                        at(RIGHT),
                        at(BOTTOM),
                        path(),
                        RIGHT,
                        escaped(evenPace),
                        escaped(left));
    }

    private String path() {
        var path = new StringBuilder();
        for (var step : plan.burnDown()) {
            path.append(path.isEmpty() ? "M" + at(x(step.day())) + " " : "H" + at(x(step.day())) + "V")
                    .append(at(y(step.left())));
        }
        return path.append("H")
                .append(at(x(today.isAfter(last) ? last : today)))
                .toString();
    }

    private double x(LocalDate day) {
        var first = plan.cycle().issuedOn();
        var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        var share = Math.max(0, ChronoUnit.DAYS.between(first, day)) / (double) whole;
        return LEFT + Math.min(1, share) * (RIGHT - LEFT);
    }

    private double y(BigDecimal left) {
        return BOTTOM - left.doubleValue() / plan.required().doubleValue() * (BOTTOM - TOP);
    }

    /** A position, never a number anybody reads. */
    private static String at(double position) {
        return String.format(Locale.ROOT, "%.1f", position);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
