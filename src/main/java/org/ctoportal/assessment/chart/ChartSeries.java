package org.ctoportal.assessment.chart;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** One set of scores in a picture, a value for each skill; none where a skill has no score. */
public record ChartSeries(String name, List<@Nullable Fraction> values) implements Serializable {

    public ChartSeries {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
