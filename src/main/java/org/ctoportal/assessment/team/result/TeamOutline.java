package org.ctoportal.assessment.team.result;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentGuide;

/** What a result is made by: from when on something is told, and which statements there are. Without their words. */
public record TeamOutline(TeamRule rule, List<TeamArea> areas) implements Serializable {

    public TeamOutline {
        areas = List.copyOf(areas);
    }

    public static TeamOutline of(Instrument instrument, InstrumentGuide guide) {
        return new TeamOutline(
                new TeamRule(guide.fewest(), guide.disconnect(), instrument.least()),
                instrument.areas().stream()
                        .map(area -> new TeamArea(
                                area.code(),
                                area.skills().stream()
                                        .flatMap(skill -> skill.statements().stream())
                                        .map(Instrument.Statement::code)
                                        .toList()))
                        .toList());
    }
}
