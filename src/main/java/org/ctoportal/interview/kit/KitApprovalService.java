package org.ctoportal.interview.kit;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings kits from draft to approved to frozen, and back with a reason. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_KITS)
public class KitApprovalService {

    private final KitShelf shelf;
    private final InterviewKitEditionRepository editions;
    private final CurrentUser currentUser;
    private final Clock clock;

    KitApprovalService(KitShelf shelf, InterviewKitEditionRepository editions, CurrentUser currentUser, Clock clock) {
        this.shelf = shelf;
        this.editions = editions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Approves a draft.
     *
     * @throws RefusedKitException when the linter or a rule stops it
     */
    @Transactional
    public InterviewKitDetails approve(InterviewKitId id, long seen) {
        var kit = shelf.held(id, seen);
        if (shelf.details(kit).check().stops()) {
            throw new RefusedKitException();
        }
        kit.approve(author(), clock.instant());
        return shelf.saved(kit);
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
        if (reason.length() > WriteKit.LONGEST_REASON) {
            throw new IllegalArgumentException("A reason of " + reason.length() + " letters");
        }
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
        return editions.findByKitIdAndNumber(id.value(), number)
                .map(InterviewKitEdition::details)
                .orElseThrow(KitNotFoundException::new);
    }

    private String author() {
        return currentUser.get().name();
    }
}
