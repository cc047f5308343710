package org.ctoportal.credential.intake;

import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.holding.EvidenceService;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.KeptBadge;
import org.ctoportal.credential.holding.SignedCredentials;
import org.ctoportal.credential.holding.WriteHolding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a badge that was looked at: the holding, how far it is verified, and the file, in one transaction. */
@Component
class BadgeRecording {

    private static final String CHECKED_BY = "District CTO Portal";

    private final SignedCredentials credentials;
    private final EvidenceService evidence;
    private final CatalogueShelf catalogues;

    BadgeRecording(SignedCredentials credentials, EvidenceService evidence, CatalogueShelf catalogues) {
        this.credentials = credentials;
        this.evidence = evidence;
        this.catalogues = catalogues;
    }

    @Transactional
    public HoldingId record(@Nullable Holder holder, PresentedBadge badge, String code, String name, byte[] file) {
        var words = words(badge, code);
        var id = badge.standing(code) == BadgeStanding.VERIFIED
                ? credentials.verified(holder, words, CHECKED_BY, how(badge))
                : credentials.declared(holder, words);
        evidence.addBadge(id, name, file);
        return id;
    }

    KeptBadge kept(HoldingId id, long version) {
        return credentials.badge(id, version);
    }

    void checkedAgain(HoldingId id, long version, BadgeRecheck recheck) {
        credentials.checkedAgain(id, version, recheck.result() == BadgeRecheck.Result.REVOKED, recheck.found());
    }

    private WriteHolding words(PresentedBadge badge, String code) {
        var open = catalogues
                .catalogue()
                .find(code)
                .filter(type -> type.hasOpenTitle())
                .isPresent();
        return new WriteHolding(
                code, open ? badge.achievement() : "", "", null, badge.issuedOn(), badge.endsOn(), badge.link());
    }

    private static String how(PresentedBadge badge) {
        return "Open Badge \"" + badge.achievement() + "\" signed by " + badge.issuer() + " (" + badge.address() + ")";
    }
}
