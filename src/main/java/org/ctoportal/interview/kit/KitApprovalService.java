package org.ctoportal.interview.kit;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings kits from draft to approved to frozen, and back with a reason. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_KITS)
public class KitApprovalService {

    private final KitShelf shelf;
    private final InterviewKitEditionRepository editions;
    private final KitReview review;
    private final Position.Finder positions;
    private final CurrentUser currentUser;
    private final Clock clock;

    KitApprovalService(
            KitShelf shelf,
            InterviewKitEditionRepository editions,
            KitReview review,
            Position.Finder positions,
            CurrentUser currentUser,
            Clock clock) {
        this.shelf = shelf;
        this.editions = editions;
        this.review = review;
        this.positions = positions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The names of those who would be asked; none where nobody else of the district may approve kits. */
    @Transactional(readOnly = true)
    public List<String> approvers(InterviewKitId id) {
        return review.others(shelf.get(id)).stream().map(Colleague::name).toList();
    }

    /**
     * Asks somebody else to read a draft and approve it. A kit that was made from a draft of a job description is of the
     * revision that was approved since.
     *
     * @throws RefusedKitException when the linter or a rule stops it
     * @throws DescriptionNotApprovedException when no revision of the job description was approved
     * @throws OtherFrameworkException when it was approved with another version of the framework
     */
    @Transactional
    public InterviewKitDetails submit(InterviewKitId id, long seen) {
        var kit = passing(id, seen);
        if (!kit.origin().isApproved()) {
            kit.follow(positions.of(kit.origin().document()));
            check(kit);
        }
        kit.submit(currentUser.get().id(), author(), clock.instant());
        return shelf.saved(kit);
    }

    /**
     * Makes what was submitted a draft again. Who submitted it needs no words for that; who sends it back to them does, and
     * needs to be one who could approve it.
     *
     * @throws KitClosedException without words, or when it is not submitted
     */
    @Transactional
    public InterviewKitDetails sendBack(InterviewKitId id, long seen, String why) {
        checkLength(why);
        var kit = shelf.held(id, seen);
        var own = kit.submission()
                .filter(one -> one.submitter().equals(currentUser.get().id()))
                .isPresent();
        if (!own && !currentUser.get().may(Permissions.APPROVE_KITS)) {
            throw new AccessDeniedException("Neither submitted it nor may approve it");
        }
        if (!own && why.isBlank()) {
            throw new KitClosedException();
        }
        kit.sendBack(why, author(), clock.instant());
        return shelf.saved(kit);
    }

    /**
     * Approves what somebody else submitted.
     *
     * @throws RefusedKitException when the linter or a rule stops it
     * @throws DescriptionNotApprovedException when it is still of a draft: no search would ask by it
     * @throws OwnSubmissionException when the same person submitted it
     * @throws KitClosedException when it is not submitted
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_APPROVE_KITS)
    public InterviewKitDetails approve(InterviewKitId id, long seen) {
        var kit = passing(id, seen);
        kit.approve(currentUser.get().id(), author(), clock.instant());
        return shelf.saved(kit);
    }

    private InterviewKit passing(InterviewKitId id, long seen) {
        var kit = shelf.held(id, seen);
        check(kit);
        return kit;
    }

    private void check(InterviewKit kit) {
        if (shelf.details(kit).check().stops()) {
            throw new RefusedKitException();
        }
    }

    /** Seals what was approved under the next number. */
    @Transactional
    public InterviewKitDetails freeze(InterviewKitId id, long seen) {
        var kit = shelf.held(id, seen);
        editions.save(kit.freeze(author(), clock.instant()));
        return shelf.saved(kit);
    }

    /**
     * Makes it a draft again.
     *
     * @throws KitClosedException without a reason, or once the first interview has started
     */
    @Transactional
    public InterviewKitDetails reopen(InterviewKitId id, long seen, String reason) {
        checkLength(reason);
        var kit = shelf.held(id, seen);
        kit.reopen(reason, author(), clock.instant());
        return shelf.saved(kit);
    }

    /** The last one first. */
    @Transactional(readOnly = true)
    public List<KitEdition> editions(InterviewKitId id) {
        shelf.get(id);
        return editions.findByKitIdOrderByNumberDesc(id.value()).stream()
                .map(InterviewKitEdition::details)
                .toList();
    }

    @Transactional(readOnly = true)
    public KitEdition edition(InterviewKitId id, int number) {
        shelf.get(id);
        return editions.findByKitIdAndNumber(id.value(), number)
                .map(InterviewKitEdition::details)
                .orElseThrow(KitNotFoundException::new);
    }

    private static void checkLength(String reason) {
        if (reason.length() > WriteKit.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of " + reason.length() + " letters");
        }
    }

    private String author() {
        return currentUser.get().name();
    }
}
