package org.ctoportal.assessment.growth;

import java.util.List;
import java.util.Objects;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is next on one's own growth plan and in one's study groups. */
@Service
@PreAuthorize(Permissions.MAY_GROW)
public class GrowthAheadService {

    private final GrowthGoalRepository goals;
    private final StudyMemberRepository members;
    private final StudyGroupRepository groups;
    private final PlanShelf shelf;
    private final CurrentUser currentUser;

    GrowthAheadService(
            GrowthGoalRepository goals,
            StudyMemberRepository members,
            StudyGroupRepository groups,
            PlanShelf shelf,
            CurrentUser currentUser) {
        this.goals = goals;
        this.members = members;
        this.groups = groups;
        this.shelf = shelf;
        this.currentUser = currentUser;
    }

    /** The goals that are due first, and every group that waits for an answer. */
    @Transactional(readOnly = true)
    public GrowthAhead ahead(int most) {
        var person = currentUser.get().id().value();
        var open = goals.findAhead(person, Limit.of(most));
        var invited = members.findByPersonIdAndState(person, MemberState.INVITED).stream()
                .map(StudyMember::groupId)
                .toList();
        if (open.isEmpty() && invited.isEmpty()) {
            return new GrowthAhead(List.of(), List.of());
        }
        var today = shelf.today();
        return new GrowthAhead(
                open.stream()
                        .map(goal -> {
                            var due = Objects.requireNonNull(goal.dueOn());
                            return new AheadGoal(goal.id(), goal.wording(), due, due.isBefore(today));
                        })
                        .toList(),
                groups.findByIdInAndEndedAtIsNull(invited).stream()
                        .map(group -> group.summary(MemberState.INVITED))
                        .toList());
    }
}
