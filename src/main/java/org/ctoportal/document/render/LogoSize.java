package org.ctoportal.document.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ctoportal.document.Letterhead.Logo;

/** How large the picture at the head is on paper: as high as three lines, and never wider than a third of the page. */
public record LogoSize(BigDecimal widthInPoints, BigDecimal heightInPoints) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(42);
    private static final BigDecimal WIDEST = BigDecimal.valueOf(156);

    public static LogoSize of(Logo logo) {
        var width = BigDecimal.valueOf(logo.width());
        var height = BigDecimal.valueOf(logo.height());
        var asHigh = HIGHEST.multiply(width).divide(height, 1, RoundingMode.HALF_EVEN);
        return asHigh.compareTo(WIDEST) <= 0
                ? new LogoSize(asHigh, HIGHEST)
                : new LogoSize(WIDEST, WIDEST.multiply(height).divide(width, 1, RoundingMode.HALF_EVEN));
    }

    public String style() {
        return "width: " + widthInPoints + "pt; height: " + heightInPoints + "pt";
    }
}
