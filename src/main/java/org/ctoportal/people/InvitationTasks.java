package org.ctoportal.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Invitations nobody accepted whose link is about to end, or did. */
@Component
class InvitationTasks implements WaitingSource {

    private static final Duration BEFORE_THE_END = Duration.ofDays(2);

    private final InvitationRepository invitations;
    private final Clock clock;

    InvitationTasks(InvitationRepository invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        if (!asked.may(Permissions.KEEP_PEOPLE)) {
            return List.of();
        }
        var sentUntil = clock.instant().minus(Invitation.VALID).plus(BEFORE_THE_END);
        return invitations.findBySentAtLessThanEqualOrderBySentAtAscIdAsc(sentUntil, Limit.of(asked.most())).stream()
                .map(one -> item(one, asked))
                .toList();
    }

    private static WaitingItem item(Invitation one, Asked asked) {
        return WaitingItem.of(
                        "invitation:" + one.id() + ":" + one.endsAt().getEpochSecond(),
                        WaitingKind.DATE,
                        TaskWords.of("tasks.invitation", one.name()),
                        PeopleRoutes.PEOPLE)
                .due(one.endsAt().atZone(asked.zone()).toLocalDate())
                .forAnyone();
    }
}
