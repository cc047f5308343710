package org.ctoportal.framework;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * An area of the framework with its skills in order.
 *
 * @param weight the framework's reference weight in percent
 */
public record Area(String code, String name, int order, BigDecimal weight, String summary, List<Skill> skills)
        implements Serializable {

    public Area {
        skills = List.copyOf(skills);
    }
}
