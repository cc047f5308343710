package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ctoportal.assessment.evaluation.rubric.WeightSetting;

/**
 * A year before, as it stood when an edition was sealed and as its author could read it. Later corrections of that year
 * change nothing in what was sealed.
 *
 * @param evaluation its number
 * @param year the July it begins in
 * @param framework the number of the version whose rubric it was
 * @param levels by the code of the skill
 */
public record EarlierYear(
        long evaluation, int year, long framework, WeightSetting weights, SortedMap<String, Integer> levels)
        implements Serializable {

    public EarlierYear {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }
}
