package org.ctoportal.interview.kit;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * By which frozen kit the candidates of a search are asked. For the rooms that score: they ask only once they know that
 * whoever is signed in may see the questions of that search.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FrozenKitService {

    private final KitUseRepository uses;
    private final InterviewKitEditionRepository editions;
    private final InterviewKitRepository kits;
    private final TemplateStoreService templates;
    private final CurrentUser currentUser;
    private final Clock clock;

    FrozenKitService(
            KitUseRepository uses,
            InterviewKitEditionRepository editions,
            InterviewKitRepository kits,
            TemplateStoreService templates,
            CurrentUser currentUser,
            Clock clock) {
        this.uses = uses;
        this.editions = editions;
        this.kits = kits;
        this.templates = templates;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The edition that was frozen last for a job description; none while every kit of it is a draft. */
    @Transactional(readOnly = true)
    public Optional<FrozenKit> frozenFor(DocumentId document) {
        return latest(document.value()).map(edition -> frozen(edition, null));
    }

    /** The edition the first interview was begun by; before that, the one that was frozen last. */
    @Transactional(readOnly = true)
    public Optional<FrozenKit> of(SearchId search) {
        return uses.findBySearchId(search.value())
                .map(this::frozen)
                .or(() -> latestOf(search).map(edition -> frozen(edition, null)));
    }

    /**
     * The first interview of a search starts: its edition is settled, and nothing of the kit changes any more. Later
     * interviews may say so again.
     *
     * @throws KitClosedException when no kit of the job description is frozen, or somebody else began in the same moment
     */
    @Transactional
    public FrozenKit begin(SearchId search) {
        return uses.findBySearchId(search.value()).map(this::frozen).orElseGet(() -> begun(search));
    }

    private FrozenKit begun(SearchId search) {
        var edition = latestOf(search).orElseThrow(KitClosedException::new);
        var kit = kits.findWithLockById(edition.kit().value()).orElseThrow(KitNotFoundException::new);
        // Two panelists begin in the same moment: the second one waited for the lock.
        var earlier = uses.findBySearchId(search.value());
        if (earlier.isPresent()) {
            return frozen(earlier.get());
        }
        var author = currentUser.get().name();
        kit.use(author, clock.instant());
        try {
            return frozen(uses.saveAndFlush(new KitUse(search, edition, author, clock.instant())));
        } catch (DataIntegrityViolationException e) {
            // What this transaction reads is older than the other one's beginning.
            throw new KitClosedException();
        }
    }

    private Optional<InterviewKitEdition> latestOf(SearchId search) {
        return uses.findFrozenOf(search.value(), Limit.of(1)).stream().findFirst();
    }

    private Optional<InterviewKitEdition> latest(long document) {
        return uses.findFrozen(document, Limit.of(1)).stream().findFirst();
    }

    private FrozenKit frozen(KitUse use) {
        var edition =
                editions.findByKitIdAndNumber(use.kit().value(), use.edition()).orElseThrow(KitNotFoundException::new);
        return frozen(edition, use);
    }

    private FrozenKit frozen(InterviewKitEdition edition, @Nullable KitUse use) {
        var kept = edition.details();
        var kit = kits.findById(edition.kit().value()).orElseThrow(KitNotFoundException::new);
        return new FrozenKit(
                edition.kit(),
                kit.origin().revision(),
                kept.number(),
                kept.title(),
                kept.seal(),
                kept.content(),
                templates.framework(kit.origin().framework()),
                use == null ? null : use.begunAt());
    }
}
