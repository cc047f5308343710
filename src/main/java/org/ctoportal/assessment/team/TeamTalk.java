package org.ctoportal.assessment.team;

import java.util.List;
import java.util.Objects;
import org.ctoportal.assessment.instrument.Instrument;

/** What a result gives a team to talk about, on screen and on paper. */
public final class TeamTalk {

    /** More is not talked through in one meeting. */
    private static final int WIDEST = 5;

    private TeamTalk() {}

    /** What to bring to the widest disconnects, as the instrument says it; the widest first. */
    public static List<String> bring(TeamResultDetails details) {
        var statements = details.statements();
        return details.result().disconnects().stream()
                .limit(WIDEST)
                .map(one -> statements.get(one.statement()))
                .filter(Objects::nonNull)
                .map(Instrument.Statement::prompt)
                .filter(Objects::nonNull)
                .toList();
    }
}
