package org.ctoportal.assessment.team;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentGuide;
import org.ctoportal.assessment.team.result.TeamResult;

/**
 * The result beside the words of the instrument.
 *
 * @param asked how many were on the team when it closed
 * @param steps what happened, the newest first; the team sees who looked at the result
 */
public record TeamResultDetails(
        TeamAssessmentSummary assessment,
        TeamResult result,
        Instant madeAt,
        int asked,
        Instrument instrument,
        InstrumentGuide guide,
        List<TeamStepLine> steps,
        ZoneId zone)
        implements Serializable {

    public TeamResultDetails {
        steps = List.copyOf(steps);
    }

    /** Statements by their codes. */
    public Map<String, Instrument.Statement> statements() {
        return instrument.statements().collect(Collectors.toMap(Instrument.Statement::code, statement -> statement));
    }

    public String areaName(String code) {
        return instrument.areas().stream()
                .filter(area -> area.code().equals(code))
                .map(Instrument.Area::name)
                .findFirst()
                .orElse(code);
    }
}
