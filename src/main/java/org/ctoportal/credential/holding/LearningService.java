package org.ctoportal.credential.holding;

import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of continuing education that renews a credential. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class LearningService {

    private final LearningRepository learning;
    private final HoldingShelf shelf;

    LearningService(LearningRepository learning, HoldingShelf shelf) {
        this.learning = learning;
        this.shelf = shelf;
    }

    @Transactional
    public void add(HoldingId id, WriteLearning command) {
        check(command);
        learning.save(new Learning(shelf.changeable(id), command));
    }

    /**
     * Adds what another room of the portal keeps already, once for all credentials.
     *
     * @param origin what it is there; whatever came from it before stays as it is
     */
    @Transactional
    public void addOnce(HoldingId id, WriteLearning command, String origin) {
        check(command);
        var holding = shelf.changeable(id);
        if (!learning.existsByOrigin(origin)) {
            learning.save(new Learning(holding, command, origin));
        }
    }

    @Transactional
    public void change(HoldingId id, long entry, WriteLearning command) {
        check(command);
        found(id, entry).write(command);
    }

    @Transactional
    public void remove(HoldingId id, long entry) {
        learning.delete(found(id, entry));
    }

    private void check(WriteLearning command) {
        var problems = command.problems(shelf.today());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Not learned so: " + problems);
        }
    }

    private Learning found(HoldingId id, long entry) {
        return learning.findByHoldingIdAndId(shelf.changeable(id).id(), entry)
                .orElseThrow(HoldingNotFoundException::new);
    }
}
