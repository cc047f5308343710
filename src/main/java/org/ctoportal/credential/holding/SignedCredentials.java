package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.credential.rule.VerificationLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what a badge says, and that its signature was checked. For the room's own check of badges; nobody else says so. */
@Component
public class SignedCredentials {

    private final HoldingShelf shelf;
    private final HoldingService holdings;
    private final EvidenceRepository evidence;

    SignedCredentials(HoldingShelf shelf, HoldingService holdings, EvidenceRepository evidence) {
        this.shelf = shelf;
        this.holdings = holdings;
        this.evidence = evidence;
    }

    /**
     * Records what a badge says; answers the same credential of the same day where the holder has it already.
     *
     * @param holder none for the signed-in person
     * @throws UnfitHoldingException when it cannot be recorded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HoldingId declared(@Nullable Holder holder, WriteHolding words) {
        return same(holder, words).map(one -> new HoldingId(one.id())).orElseGet(() -> record(holder, words));
    }

    /**
     * Records the same as verified; even one's own, since it is not they who verify it. The holding says what the badge says
     * afterwards: a day that its holder wrote is not covered by the signature.
     *
     * @param checkedBy what checked the signature
     * @param how which signature, and against which key
     * @throws UnfitHoldingException when it cannot be recorded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HoldingId verified(@Nullable Holder holder, WriteHolding words, String checkedBy, String how) {
        var known = same(holder, words).orElse(null);
        var id = known == null ? record(holder, words) : new HoldingId(known.id());
        if (known != null) {
            holdings.change(id, known.version(), signed(known, words));
        }
        var holding = shelf.changeable(id);
        holding.verify(new Verification(VerificationLevel.CRYPTOGRAPHIC, checkedBy, shelf.today(), how));
        shelf.note(holding, HoldingAct.VERIFIED, VerificationLevel.CRYPTOGRAPHIC + ": " + how);
        return id;
    }

    /**
     * For a later look by somebody who may verify.
     *
     * @throws HoldingNotFoundException when no badge is kept that the verification rests on
     * @throws OwnVerificationException when it is one's own
     * @throws StaleHoldingException when it was changed since it was read
     */
    @Transactional(readOnly = true)
    public KeptBadge badge(HoldingId id, long version) {
        var holding = signed(id, version);
        return evidence.findFirstByHoldingIdAndBadgeTrueOrderByIdDesc(holding.id())
                .map(kept -> new KeptBadge(
                        holding.holder(), holding.typeCode(), kept.file().bytes()))
                .orElseThrow(HoldingNotFoundException::new);
    }

    /** Notes what the later look found; a badge that was revoked verifies nothing any more. */
    @Transactional
    public void checkedAgain(HoldingId id, long version, boolean revoked, String found) {
        var holding = signed(id, version);
        if (revoked) {
            holding.verify(Verification.NONE);
        }
        shelf.note(holding, revoked ? HoldingAct.FOUND_REVOKED : HoldingAct.CHECKED_AGAIN, found);
    }

    private Holding signed(HoldingId id, long version) {
        var holding = shelf.changeable(id, version);
        if (shelf.isMine(holding)) {
            throw new OwnVerificationException();
        }
        if (holding.verification().level() != VerificationLevel.CRYPTOGRAPHIC) {
            throw new HoldingNotFoundException();
        }
        return holding;
    }

    private HoldingId record(@Nullable Holder holder, WriteHolding words) {
        return holder == null ? holdings.record(words) : holdings.recordFor(holder, words);
    }

    private Optional<Holding> same(@Nullable Holder holder, WriteHolding words) {
        return shelf.of(holder == null ? holdings.me() : holder).stream()
                .filter(one -> one.withdrawnOn() == null && HoldingCheck.isSame(one.words(), words))
                .findFirst();
    }

    private static WriteHolding signed(Holding holding, WriteHolding words) {
        var known = holding.words();
        return new WriteHolding(
                known.type(),
                known.title(),
                known.number(),
                known.authorizedOn(),
                known.issuedOn(),
                end(holding, words),
                known.link().isEmpty() ? words.link() : known.link());
    }

    /** Where the badge has no end, that of the issuer's directory stays. */
    private static @Nullable LocalDate end(Holding holding, WriteHolding words) {
        return words.expiresOn() == null && holding.verification().level().isOfIssuer()
                ? holding.expiresOn()
                : words.expiresOn();
    }
}
