package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;
import org.ctoportal.identity.Permissions;
import org.ctoportal.tasks.AheadItem;
import org.ctoportal.tasks.AheadSource;
import org.ctoportal.tasks.Asked;
import org.ctoportal.tasks.ChangeSource;
import org.ctoportal.tasks.ChangedItem;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.ctoportal.tasks.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Whose turn it is with each policy, the days planned for it, and what was written of it last. */
@Component
class PolicyTasks implements WaitingSource, AheadSource, ChangeSource {

    /** More policies on certification than any district has. */
    private static final Limit MOST = Limit.of(200);

    /** As long before as the reminders by mail begin: the way of a revision through the board takes about a season. */
    private static final int REVIEW_IN_SIGHT = 120;

    private final PolicyAtHandRepository policies;

    PolicyTasks(PolicyAtHandRepository policies) {
        this.policies = policies;
    }

    @Override
    public List<WaitingItem> waiting(Asked asked) {
        var reviews = asked.may(Permissions.REVIEW_POLICIES);
        var keeps = asked.may(Permissions.KEEP_ADOPTIONS);
        if (!reviews && !keeps) {
            return List.of();
        }
        var found = new ArrayList<WaitingItem>();
        for (var policy : policies.findAtHand(MOST)) {
            if (reviews) {
                addReviews(policy, asked, found);
            }
            if (keeps) {
                addBoard(policy, found);
            }
        }
        return found;
    }

    private static void addReviews(PolicyAtHand policy, Asked asked, List<WaitingItem> found) {
        if (policy.isWithAdministration()) {
            found.add(item(policy, "administration", WaitingKind.CHECK, null));
        }
        if (policy.awaitsLaw(asked.person().name())) {
            found.add(item(policy, "law", WaitingKind.DECIDE, policy.plannedFirst()));
        }
        policy.nextReview()
                .filter(day ->
                        !policy.isOpen() && !day.minusDays(REVIEW_IN_SIGHT).isAfter(asked.today()))
                .ifPresent(day ->
                        found.add(item(policy, "review", WaitingKind.DATE, day).told(Telling.BY_ITS_ROOM)));
    }

    private static void addBoard(PolicyAtHand policy, List<WaitingItem> found) {
        if (policy.awaitsBoard()) {
            found.add(item(
                    policy, "board", WaitingKind.FINISH, policy.nextReading().orElse(null)));
        }
        if (policy.isOpen() && policy.unanswered() > 0) {
            found.add(item(policy, "comments", WaitingKind.ANSWER, policy.commentsThrough()));
        }
    }

    private static WaitingItem item(PolicyAtHand policy, String what, WaitingKind kind, @Nullable LocalDate due) {
        return WaitingItem.of(
                        "policy:" + policy.policyId() + ":" + policy.edition() + ":" + what + ":" + policy.readings(),
                        kind,
                        TaskWords.of("tasks.policy." + what, policy.number(), policy.unanswered()),
                        PolicyRoutes.adoptionOf(policy.policy()))
                .due(due)
                .forAnyone();
    }

    @Override
    public List<AheadItem> ahead(Asked asked) {
        if (!asked.may(Permissions.READ_DOCUMENTS)) {
            return List.of();
        }
        return policies.findAtHand(MOST).stream()
                .flatMap(policy -> policy.days()
                        .filter(planned -> !planned.day().isBefore(asked.today()))
                        .map(planned -> new AheadItem(
                                planned.day(),
                                TaskWords.of("tasks.ahead.policy." + planned.what(), policy.number()),
                                PolicyRoutes.adoptionOf(policy.policy()))))
                .sorted(Comparator.comparing(AheadItem::day))
                .limit(asked.most())
                .toList();
    }

    @Override
    public List<ChangedItem> changed(Asked asked) {
        if (!asked.may(Permissions.READ_DOCUMENTS)) {
            return List.of();
        }
        return policies.findLastChanged(Limit.of(asked.most())).stream()
                .map(one -> new ChangedItem(
                        TaskWords.of("tasks.changed.policy", one.number(), one.title()),
                        PolicyRoutes.of(new PolicyId(one.policyId())),
                        one.at(),
                        one.by()))
                .toList();
    }
}
