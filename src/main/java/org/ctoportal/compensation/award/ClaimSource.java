package org.ctoportal.compensation.award;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Claims by policies: found by whoever claimed, and by whoever keeps the awards of the district. */
abstract class ClaimSource implements SearchSource {

    private final KeptClaimRepository claims;

    private ClaimSource(KeptClaimRepository claims) {
        this.claims = claims;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("KeptClaim", "claimantName", "facts"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return claims.findNumbers();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        return claims.findAllById(numbers).stream().map(this::entry).toList();
    }

    abstract SearchEntry entry(KeptClaim claim);

    /** What was claimed for, and when. */
    private static String named(CostClaim claim) {
        return (claim.certification() + " " + claim.about()).strip() + ", " + claim.claimedOn();
    }

    private static Instant day(CostClaim claim) {
        return claim.claimedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** One's own. */
    static final class Own extends ClaimSource {

        private Own(KeptClaimRepository claims) {
            super(claims);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.OWN_CLAIM;
        }

        @Override
        SearchEntry entry(KeptClaim claim) {
            var details = claim.details();
            return new SearchEntry(
                    claim.id(),
                    named(details.claim()),
                    "",
                    AwardRoutes.WORTH,
                    SearchEntry.Reader.whoMay(Permissions.CLAIM_AWARDS)
                            .only(details.person().value()),
                    day(details.claim()));
        }
    }

    /** Everybody's. */
    static final class OfAll extends ClaimSource {

        private OfAll(KeptClaimRepository claims) {
            super(claims);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.CLAIM;
        }

        @Override
        SearchEntry entry(KeptClaim claim) {
            var details = claim.details();
            return new SearchEntry(
                    claim.id(),
                    details.claimant() + " – " + named(details.claim()),
                    "",
                    AwardRoutes.of(details.policy()),
                    SearchEntry.Reader.whoMay(Permissions.KEEP_AWARDS),
                    day(details.claim()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        SearchSource ownClaims(KeptClaimRepository claims) {
            return new Own(claims);
        }

        @Bean
        SearchSource claims(KeptClaimRepository claims) {
            return new OfAll(claims);
        }
    }
}
