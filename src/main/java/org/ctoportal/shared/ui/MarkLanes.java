package org.ctoportal.shared.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which lane above a line each mark stands, so that marks of one place are seen side by side and not one of them. */
final class MarkLanes {

    private MarkLanes() {}

    /** Each in the lowest lane in which nothing is nearer than that; 0 is the line itself. A place may be missing. */
    static List<Integer> of(List<@Nullable Double> places, double apart) {
        var lanes = new ArrayList<List<Double>>();
        var found = new ArrayList<Integer>();
        for (var place : places) {
            var lane = 0;
            while (place != null
                    && lane < lanes.size()
                    && lanes.get(lane).stream().anyMatch(other -> Math.abs(other - place) < apart)) {
                lane++;
            }
            found.add(lane);
            if (place != null) {
                if (lane == lanes.size()) {
                    lanes.add(new ArrayList<>());
                }
                lanes.get(lane).add(place);
            }
        }
        return found;
    }
}
