package org.ctoportal.assessment.matrix.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A number of the matrix with everything that explains it.
 *
 * @param shown as it stands in the table
 * @param standing how it stands to what is aimed at; none where it is no score
 * @param whose whose it is, of which skill
 * @param lines how it comes about
 */
record MatrixCell(String shown, @Nullable Standing standing, String whose, List<String> lines) implements Serializable {

    MatrixCell {
        lines = List.copyOf(lines);
    }

    /** Each with a mark of its own shape, so that nothing hangs on a color. */
    enum Standing {
        REACHED("●"),
        NEAR("◐"),
        FAR("○");

        private final String mark;

        Standing(String mark) {
            this.mark = mark;
        }

        /** At the aim; less than one level below it; further below. */
        static Standing of(Fraction score, Fraction aim) {
            var gap = aim.minus(score);
            return gap.signum() <= 0 ? REACHED : gap.compareTo(Fraction.ONE) < 0 ? NEAR : FAR;
        }

        String mark() {
            return mark;
        }

        String className() {
            return "matrix-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
