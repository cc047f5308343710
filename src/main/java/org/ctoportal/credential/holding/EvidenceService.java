package org.ctoportal.credential.holding;

import java.time.Clock;
import org.ctoportal.credential.holding.UnfitEvidenceException.Why;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.Sha256;
import org.ctoportal.shared.file.FileType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates and other documents of holdings. What is taken is decided here, by the bytes that arrived. */
@Service
@PreAuthorize(Permissions.MAY_HOLD_CREDENTIALS)
public class EvidenceService {

    /** A database takes one statement of 16 MB as it is delivered; a byte may need two there. */
    public static final int LARGEST = 5 * 1024 * 1024;

    public static final int MOST = 6;

    private final EvidenceRepository evidence;
    private final HoldingShelf shelf;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvidenceService(EvidenceRepository evidence, HoldingShelf shelf, CurrentUser currentUser, Clock clock) {
        this.evidence = evidence;
        this.shelf = shelf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws UnfitEvidenceException when it is not taken */
    @Transactional
    public void add(HoldingId id, String name, byte[] content) {
        add(id, name, content, false);
    }

    /**
     * The same of a badge, which stays as long as the holding is verified by its signature; a document that is there already
     * is one from then on.
     *
     * @throws UnfitEvidenceException when it is not taken
     */
    @Transactional
    public void addBadge(HoldingId id, String name, byte[] content) {
        var known = evidence.findFirstByHoldingIdAndHash(shelf.changeable(id).id(), Sha256.of(content));
        if (known.isPresent()) {
            known.get().becomeBadge();
        } else {
            add(id, name, content, true);
        }
    }

    private void add(HoldingId id, String name, byte[] content, boolean badge) {
        var type = typeOf(content);
        var holding = shelf.changeable(id);
        if (evidence.countByHoldingId(holding.id()) >= MOST) {
            throw new UnfitEvidenceException(Why.NUMBER);
        }
        if (evidence.existsByHoldingIdAndHash(holding.id(), Sha256.of(content))) {
            throw new UnfitEvidenceException(Why.SAME);
        }
        var kept = evidence.save(
                new Evidence(holding, name, type, content, currentUser.get().name(), clock.instant(), badge));
        shelf.note(holding, HoldingAct.EVIDENCE_ADDED, kept.name());
    }

    private static FileType typeOf(byte[] content) {
        if (content.length == 0) {
            throw new UnfitEvidenceException(Why.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new UnfitEvidenceException(Why.LARGE);
        }
        return FileType.of(content).orElseThrow(() -> new UnfitEvidenceException(Why.TYPE));
    }

    @Transactional(readOnly = true)
    public CredentialFile get(HoldingId id, long number) {
        return evidence.findByHoldingIdAndId(shelf.readable(id).id(), number)
                .orElseThrow(HoldingNotFoundException::new)
                .file();
    }

    /** @throws UnfitEvidenceException when the verification of the holding rests on it */
    @Transactional
    public void remove(HoldingId id, long number) {
        var holding = shelf.changeable(id);
        var file = evidence.findByHoldingIdAndId(holding.id(), number).orElseThrow(HoldingNotFoundException::new);
        if (file.isBadge() && holding.verification().level() == VerificationLevel.CRYPTOGRAPHIC) {
            throw new UnfitEvidenceException(Why.BADGE);
        }
        evidence.delete(file);
        shelf.note(holding, HoldingAct.EVIDENCE_REMOVED, file.name());
    }
}
