package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Area;
import org.ctoportal.framework.SkillFramework;

/**
 * The share of duties by area. What share of one area is too much is said by the rules.
 *
 * @param total number of duties
 */
public record DutyBalance(List<AreaShare> areas, int total) implements Serializable {

    /** The section whose sentences are the duties. */
    public static final String SECTION = "ESSENTIAL";

    private static final int EXACT_PLACES = 10;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * One area's part.
     *
     * @param percent share of all duties in percent, one decimal, half up; zero without duties
     * @param weight the framework's reference weight in percent
     */
    public record AreaShare(String code, String name, int duties, BigDecimal percent, BigDecimal weight)
            implements Serializable {}

    /** Counts duties by the skill each one belongs to. */
    static DutyBalance of(SkillFramework framework, List<String> skillOfEachDuty) {
        var counts = new java.util.HashMap<String, Integer>();
        skillOfEachDuty.forEach(skill -> counts.merge(skill, 1, Integer::sum));
        var shares = new ArrayList<AreaShare>();
        for (var area : framework.areas()) {
            shares.add(share(area, counts, skillOfEachDuty.size()));
        }
        return new DutyBalance(List.copyOf(shares), skillOfEachDuty.size());
    }

    private static AreaShare share(Area area, Map<String, Integer> counts, int total) {
        var duties = area.skills().stream()
                .mapToInt(skill -> counts.getOrDefault(skill.code(), 0))
                .sum();
        var percent = total == 0
                ? BigDecimal.ZERO.setScale(1)
                : HUNDRED.multiply(new BigDecimal(duties)).divide(new BigDecimal(total), 1, RoundingMode.HALF_UP);
        return new AreaShare(area.code(), area.name(), duties, percent, area.weight());
    }

    /** The area's part of all duties, from 0 to 1, to ten places; zero without duties. */
    public BigDecimal exactShare(String area) {
        var duties = areas.stream()
                .filter(share -> share.code().equals(area))
                .mapToInt(AreaShare::duties)
                .sum();
        return total == 0
                ? BigDecimal.ZERO
                : new BigDecimal(duties).divide(new BigDecimal(total), EXACT_PLACES, RoundingMode.HALF_UP);
    }
}
