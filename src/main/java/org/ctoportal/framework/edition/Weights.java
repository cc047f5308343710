package org.ctoportal.framework.edition;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.framework.pack.PartId;

/**
 * What the weights of a framework add up to: those of its areas to 100, those of the skills of an area to its own.
 *
 * @param part the area, or the pack for all areas
 * @param wanted percent
 * @param sum percent
 */
public record Weights(PartId part, String name, BigDecimal wanted, BigDecimal sum) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String WEIGHT = "reference_weight_percent";

    public boolean addUp() {
        return wanted.compareTo(sum) == 0;
    }

    /** Of the parts that are not left out; nothing for a pack without weights. */
    static List<Weights> of(List<EditionPart> parts) {
        var kept = parts.stream().filter(part -> part.state() != PartState.OFF).toList();
        var areas =
                kept.stream().filter(part -> part.id().list().equals("areas")).toList();
        if (areas.isEmpty()) {
            return List.of();
        }
        var sums = new ArrayList<Weights>();
        sums.add(new Weights(kept.getFirst().id(), "", HUNDRED, sum(areas)));
        areas.forEach(area -> sums.add(new Weights(
                area.id(),
                String.valueOf(area.part().values().get("name")),
                weight(area),
                sum(kept.stream()
                        .filter(part -> area.id().equals(part.part().parent()))
                        .toList()))));
        return sums;
    }

    private static BigDecimal sum(List<EditionPart> parts) {
        return parts.stream().map(Weights::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(EditionPart part) {
        return part.part().values().get(WEIGHT) instanceof BigDecimal weight ? weight : BigDecimal.ZERO;
    }
}
