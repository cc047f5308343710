package org.ctoportal.assessment.team;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Team assessments are found by those who are asked in them; whoever keeps them finds them among all. */
@Component
class AskedTeamSource implements SearchSource {

    private static final String ASKED = "team-asked";

    private final TeamMemberRepository members;
    private final TeamAssessmentRepository assessments;

    AskedTeamSource(TeamMemberRepository members, TeamAssessmentRepository assessments) {
        this.members = members;
        this.assessments = assessments;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.ASKED_TEAM_ASSESSMENT;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("TeamMember", "takenOffAt"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return members.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var asked = members.findAllById(numbers).stream()
                .filter(member -> !member.isTakenOff())
                .toList();
        var about = assessments
                .findAllById(asked.stream()
                        .map(member -> member.assessment().value())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(toMap(TeamAssessment::assessmentId, one -> one));
        return asked.stream().map(member -> entry(member, about)).toList();
    }

    private static SearchEntry entry(TeamMember member, Map<TeamAssessmentId, TeamAssessment> about) {
        return TeamAssessmentSource.entry(
                member.id(),
                Objects.requireNonNull(about.get(member.assessment())),
                SearchEntry.Reader.everybody().only(member.person().value()).within(ASKED));
    }

    @Override
    public Set<String> closedTo(SignedInPerson person) {
        return person.may(Permissions.KEEP_TEAM_ASSESSMENTS) ? Set.of(ASKED) : Set.of();
    }
}
