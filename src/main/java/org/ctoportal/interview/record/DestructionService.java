package org.ctoportal.interview.record;

import java.time.Clock;
import java.util.List;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the records of a search once every rule allows it; a certificate stays. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class DestructionService {

    private final DestructionRepository destructions;
    private final RecordClock records;
    private final RecordPacker packer;
    private final Shredder shredder;
    private final SearchService searches;
    private final CurrentUser currentUser;
    private final Clock clock;

    DestructionService(
            DestructionRepository destructions,
            RecordClock records,
            RecordPacker packer,
            Shredder shredder,
            SearchService searches,
            CurrentUser currentUser,
            Clock clock) {
        this.destructions = destructions;
        this.records = records;
        this.packer = packer;
        this.shredder = shredder;
        this.searches = searches;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Asks for it; somebody else has to agree before anything is gone.
     *
     * @throws RefusedDestructionException when a rule or a hold speaks against it
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void request(SearchId search) {
        allowed(search);
        if (destructions.findBySearchId(search.value()).isPresent()) {
            throw new RefusedDestructionException(List.of());
        }
        var me = currentUser.get();
        destructions.save(new Destruction(search, me.id(), me.name(), clock.instant()));
    }

    /**
     * Agrees to what somebody else asked for, and it is done.
     *
     * @throws RefusedDestructionException when it is the same person, or a rule or a hold speaks against it by now
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void agree(SearchId search) {
        var retention = allowed(search);
        var destruction = destructions
                .findBySearchId(search.value())
                .filter(one -> !one.isDone() && !one.isBy(currentUser.get().id()))
                .orElseThrow(() -> new RefusedDestructionException(List.of()));
        destroy(search, destruction, retention);
    }

    /** Takes back what was asked for and not done. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void withdraw(SearchId search) {
        searches.get(search);
        destructions.findBySearchId(search.value()).filter(one -> !one.isDone()).ifPresent(destructions::delete);
    }

    private Retention allowed(SearchId search) {
        searches.get(search);
        records.queue(search);
        var facts = records.facts(search);
        var retention = records.retention(search, facts).orElseThrow(() -> new RefusedDestructionException(List.of()));
        var objections = records.objections(search, facts, retention);
        if (!objections.isEmpty()) {
            throw new RefusedDestructionException(objections);
        }
        return retention;
    }

    /** In the transaction of whoever asks: a certificate stands for everything, or there is none and nothing is gone. */
    private void destroy(SearchId search, Destruction destruction, Retention retention) {
        var digest = packer.digest(search);
        destruction.done(currentUser.get().name(), retention, shredder.destroy(search), digest, clock.instant());
        destructions.flush();
    }
}
