package org.ctoportal.authoring.approval;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.identity.Permissions;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for a decision of the signed-in person, whatever room it comes from. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class WaitingService {

    private final ReviewService reviews;
    private final List<WaitingDecisions> others;

    WaitingService(ReviewService reviews, List<WaitingDecisions> others) {
        this.reviews = reviews;
        this.others = List.copyOf(others);
    }

    /** The longest waiting first; at most so many. */
    @Transactional(readOnly = true)
    public List<WaitingDecision> list(int most) {
        var documents = reviews.waiting(PageRequest.of(0, most)).stream().map(WaitingService::document);
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
