package org.ctoportal.assessment.feedback.report;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.shared.Fraction;

/** Linear equations that somebody knows, and whether another one follows from them. Exact, in row echelon form. */
public final class Equations {

    private final int unknowns;
    private final List<Fraction[]> rows = new ArrayList<>();

    public Equations(int unknowns) {
        this.unknowns = unknowns;
    }

    public void learn(Fraction[] equation) {
        var rest = reduced(equation);
        if (leading(rest) < unknowns) {
            rows.add(rest);
        }
    }

    public boolean tell(Fraction[] equation) {
        return leading(reduced(equation)) == unknowns;
    }

    /** Rows are kept in the order they were learned; each is free of the leading unknowns of those before it. */
    private Fraction[] reduced(Fraction[] equation) {
        var rest = equation.clone();
        for (var row : rows) {
            var at = leading(row);
            if (!rest[at].isZero()) {
                var factor = rest[at].over(row[at]);
                for (var column = 0; column < unknowns; column++) {
                    rest[column] = rest[column].minus(row[column].times(factor));
                }
            }
        }
        return rest;
    }

    private int leading(Fraction[] row) {
        var at = 0;
        while (at < unknowns && row[at].isZero()) {
            at++;
        }
        return at;
    }
}
