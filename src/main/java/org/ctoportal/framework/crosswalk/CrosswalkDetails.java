package org.ctoportal.framework.crosswalk;

import java.util.Map;
import org.ctoportal.framework.exchange.crosswalk.Crosswalk;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix;

/**
 * A crosswalk with what its ends say.
 *
 * @param fromTexts what the areas, skills and items of the first framework are called or say, by code
 * @param toTexts the same of the second
 */
public record CrosswalkDetails(
        Crosswalk crosswalk, CrosswalkMatrix matrix, Map<String, String> fromTexts, Map<String, String> toTexts) {

    public CrosswalkDetails {
        fromTexts = Map.copyOf(fromTexts);
        toTexts = Map.copyOf(toTexts);
    }
}
