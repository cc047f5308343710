package org.ctoportal.credential.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.credential.badge.BadgeFacts;
import org.ctoportal.credential.badge.BadgeFetcher;
import org.ctoportal.credential.badge.BadgeVerifier;
import org.ctoportal.credential.badge.CatalogueEntry;
import org.ctoportal.credential.badge.CatalogueSuggestion;
import org.ctoportal.credential.badge.ReadBadge;
import org.ctoportal.credential.badge.Recipient;
import org.ctoportal.credential.catalogue.Catalogue;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a badge for a person, with the issuers and the catalogue of the district. Holds no transaction: issuers may be asked. */
@Component
class BadgeDesk {

    private static final int LONGEST = 200;
    private static final int LONGEST_LINK = 500;

    private final KnownIssuerRepository issuers;
    private final IssuerAuthors authors;
    private final CatalogueShelf catalogues;
    private final DistrictProfileService districts;
    private final BadgeFetcher fetcher;
    private final CurrentUser currentUser;
    private final Clock clock;

    BadgeDesk(
            KnownIssuerRepository issuers,
            IssuerAuthors authors,
            CatalogueShelf catalogues,
            DistrictProfileService districts,
            BadgeFetcher fetcher,
            CurrentUser currentUser,
            Clock clock) {
        this.issuers = issuers;
        this.authors = authors;
        this.catalogues = catalogues;
        this.districts = districts;
        this.fetcher = fetcher;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    PresentedBadge look(ReadBadge badge, Holder holder) {
        var zone = districts.profile().timeZone();
        var known = issuers.findByOrderByNameAscIdAsc(KnownIssuerService.MOST);
        var facts = badge.facts();
        var verification = new BadgeVerifier(
                        known.stream().map(KnownIssuer::trusted).toList(), fetcher)
                .verify(badge, recipient(holder), clock.withZone(zone));
        var issuer = issuer(known, facts);
        var catalogue = catalogues.catalogue();
        var person = holder.person();
        var mine = currentUser.get().id().equals(person);
        return new PresentedBadge(
                badge.standard(),
                cut(facts.issuerName()),
                cut(facts.issuerId()),
                cut(facts.achievementName()),
                day(facts.validFrom(), zone),
                day(facts.validUntil(), zone),
                link(facts),
                verification,
                suggestion(facts, catalogue, null).orElse(null),
                issuer.flatMap(one -> suggestion(facts, catalogue, one)).orElse(null),
                !mine,
                person != null && authors.areOwn(known, badge, verification, person));
    }

    private static Optional<KnownIssuer> issuer(List<KnownIssuer> known, BadgeFacts facts) {
        return known.stream()
                .filter(one -> one.address().equals(facts.issuerId()))
                .findFirst();
    }

    /** Among what is still in use; by the name alone, a badge of anybody could be anything of that issuer. */
    private static Optional<String> suggestion(BadgeFacts facts, Catalogue catalogue, @Nullable KnownIssuer issuer) {
        var entries = catalogue.inUse().stream()
                .filter(type -> issuer == null || type.issuer().equalsIgnoreCase(issuer.issuesAs()))
                .map(type -> new CatalogueEntry(type.code(), catalogue.names(type), type.issuer(), List.of()))
                .toList();
        return CatalogueSuggestion.of(facts, entries).map(CatalogueSuggestion::code);
    }

    /** A stranger wrote it, at whatever length. */
    private static String cut(@Nullable String text) {
        var plain = Objects.toString(text, "").replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }

    private static @Nullable LocalDate day(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    /** An address that is not known is nobody's. */
    private static Recipient recipient(Holder holder) {
        return new Recipient(holder.email().isEmpty() ? Set.of() : Set.of(holder.email()), Set.of());
    }

    private static String link(BadgeFacts facts) {
        var id = Objects.toString(facts.id(), "");
        try {
            return id.length() <= LONGEST_LINK
                            && "https".equals(URI.create(id).getScheme())
                            && URI.create(id).getHost() != null
                    ? id
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
