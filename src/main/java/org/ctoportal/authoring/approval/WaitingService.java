package org.ctoportal.authoring.approval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for a decision of the signed-in person, whatever room it comes from. */
@Service
@PreAuthorize("isAuthenticated()")
public class WaitingService {

    private final ReviewService reviews;
    private final List<WaitingDecisions> others;
    private final CurrentUser currentUser;

    WaitingService(ReviewService reviews, List<WaitingDecisions> others, CurrentUser currentUser) {
        this.reviews = reviews;
        this.currentUser = currentUser;
        this.others = List.copyOf(others);
    }

    /** The longest waiting first; at most so many. */
    @Transactional(readOnly = true)
    public List<WaitingDecision> list(int most) {
        var documents = currentUser.get().may(Permissions.READ_DOCUMENTS)
                ? reviews.waiting(PageRequest.of(0, most)).stream().map(WaitingService::document)
                : Stream.<WaitingDecision>of();
        return Stream.concat(documents, others.stream().flatMap(room -> room.waiting(most).stream()))
                .sorted(Comparator.comparing(WaitingDecision::submittedAt))
                .limit(most)
                .toList();
    }

    private static WaitingDecision document(ApprovalSummary one) {
        return new WaitingDecision(
                "authoring.approvals.item",
                one.title(),
                one.revision(),
                AuthoringRoutes.approvalOf(one.id()),
                one.submittedAt(),
                one.submittedBy());
    }
}
