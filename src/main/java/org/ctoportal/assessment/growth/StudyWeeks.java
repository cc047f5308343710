package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path spread over weeks of equal hours. A module takes the middle of its estimate; the one that frames the path takes
 * half of it at the beginning and the rest at the end. No hour is lost: the weeks together have as many as the modules.
 */
public record StudyWeeks(List<StudyWeek> weeks) implements Serializable {

    public StudyWeeks {
        weeks = List.copyOf(weeks);
    }

    static StudyWeeks of(PreparationPath path, LocalDate start, BigDecimal hoursEachWeek) {
        if (hoursEachWeek.signum() <= 0) {
            throw new IllegalArgumentException("A week of study has hours: " + hoursEachWeek);
        }
        var weeks = new ArrayList<StudyWeek>();
        var parts = new ArrayList<StudyWeek.Part>();
        var left = hoursEachWeek;
        for (var load : loads(path)) {
            var open = load.hours();
            while (open.signum() > 0) {
                var taken = open.min(left);
                parts.add(new StudyWeek.Part(load.module(), load.title(), load.phase(), taken));
                open = open.subtract(taken);
                left = left.subtract(taken);
                if (left.signum() == 0) {
                    weeks.add(week(weeks.size(), start, parts));
                    parts.clear();
                    left = hoursEachWeek;
                }
            }
        }
        if (!parts.isEmpty()) {
            weeks.add(week(weeks.size(), start, parts));
        }
        return new StudyWeeks(weeks);
    }

    private static StudyWeek week(int before, LocalDate start, List<StudyWeek.Part> parts) {
        return new StudyWeek(before + 1, start.plusWeeks(before), parts);
    }

    private static List<StudyWeek.Part> loads(PreparationPath path) {
        var loads = new ArrayList<StudyWeek.Part>();
        var last = new ArrayList<StudyWeek.Part>();
        for (var step : path.steps()) {
            var module = step.module();
            var hours = module.hours().middle();
            if (module.isFrame()) {
                var opening = hours.divide(BigDecimal.TWO);
                loads.add(new StudyWeek.Part(module.code(), module.title(), Phase.START, opening));
                last.add(new StudyWeek.Part(module.code(), module.title(), Phase.CAPSTONE, hours.subtract(opening)));
            } else {
                loads.add(new StudyWeek.Part(module.code(), module.title(), Phase.MAIN, hours));
            }
        }
        loads.addAll(last);
        return loads;
    }

    public BigDecimal hours() {
        return weeks.stream().map(StudyWeek::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The last day of the week in which the module ends; nothing when it is not on the path. */
    public Optional<LocalDate> endOf(String module) {
        return weeks.stream()
                .filter(week ->
                        week.parts().stream().anyMatch(part -> part.module().equals(module)))
                .reduce((one, later) -> later)
                .map(StudyWeek::to);
    }
}
