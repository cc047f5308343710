package org.ctoportal.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.team.TeamAssessmentFounding;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundAssessment;
import org.ctoportal.assessment.team.TeamAssessmentFounding.FoundMember;
import org.ctoportal.identity.ColleagueService;
import org.springframework.stereotype.Component;

/**
 * The leadership team of the demo has assessed itself once, with differences to talk about and a statement only two could
 * rate, and is being asked again; one has answered.
 */
@Component
class DemoTeam {

    /** Five signs for each of five areas; a dash is not enough information. */
    private static final Map<String, String> FIRST = Map.of(
            DemoCast.SUPERINTENDENT, "54454 43434 44344 33343 43443",
            DemoCast.HUMAN_RESOURCES, "3343- 3-443 34343 33333 3-334",
            DemoCast.TECHNOLOGY_LEADER, "22433 34433 34244 32213 33243",
            DemoCast.PANELIST, "2343- 4-332 33343 22323 3-332",
            DemoCast.BUSINESS_MANAGER, "3443- 33443 34343 33333 34334");

    private static final Map<String, String> SECOND = Map.of(
            DemoCast.SUPERINTENDENT, "",
            DemoCast.HUMAN_RESOURCES, "44444 44344 34343 43344 44334",
            DemoCast.TECHNOLOGY_LEADER, "",
            DemoCast.PANELIST, "",
            DemoCast.BUSINESS_MANAGER, "");

    private final DemoActors actors;
    private final ColleagueService colleagues;
    private final TeamAssessmentFounding founding;

    DemoTeam(DemoActors actors, ColleagueService colleagues, TeamAssessmentFounding founding) {
        this.actors = actors;
        this.colleagues = colleagues;
        this.founding = founding;
    }

    void assess() {
        actors.actAs(DemoCast.SUPERINTENDENT);
        founding.found(new FoundAssessment(
                "Where we stand before the technology plan", Duration.ofDays(120), -100, team(FIRST)));
        founding.found(
                new FoundAssessment("Half a year into the technology plan", Duration.ofDays(3), 14, team(SECOND)));
    }

    private List<FoundMember> team(Map<String, String> levels) {
        return colleagues.possibleMembers().stream()
                .filter(one -> levels.containsKey(one.name()))
                .map(one ->
                        new FoundMember(one, levels.getOrDefault(one.name(), "").replace(" ", "")))
                .toList();
    }
}
