package org.ctoportal.assessment.team;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Team assessments are found by what they are for, by those who keep them. */
@Component
class TeamAssessmentSource implements SearchSource {

    private final TeamAssessmentRepository assessments;

    TeamAssessmentSource(TeamAssessmentRepository assessments) {
        this.assessments = assessments;
    }

    /** Of one, to whoever finds it. */
    static SearchEntry entry(long number, TeamAssessment assessment, SearchEntry.Reader reader) {
        return new SearchEntry(
                number,
                assessment.purpose(),
                assessment.starterName(),
                TeamAssessmentRoutes.of(assessment.assessmentId()),
                reader,
                assessment.begunAt());
    }

    @Override
    public FoundKind kind() {
        return FoundKind.TEAM_ASSESSMENT;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("TeamAssessment", "purpose", "begunBy"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return assessments.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return assessments.findAllById(numbers).stream()
                .map(one -> entry(one.id(), one, SearchEntry.Reader.whoMay(Permissions.KEEP_TEAM_ASSESSMENTS)))
                .toList();
    }
}
