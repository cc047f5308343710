package org.ctoportal.credential.holding;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.identity.Permissions;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Credentials that are held: found by their holder, and by whoever reads the holders of the district. */
abstract class HoldingSource implements SearchSource {

    private final HoldingRepository holdings;

    private HoldingSource(HoldingRepository holdings) {
        this.holdings = holdings;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.itself("Holding"));
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return holdings.findNumbers();
    }

    private static Instant since(Holding holding) {
        var day = holding.issuedOn();
        return day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** One's own. */
    static final class Own extends HoldingSource {

        private Own(HoldingRepository holdings) {
            super(holdings);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.OWN_CREDENTIAL;
        }

        @Override
        public List<SearchEntry> entries(Set<Long> numbers) {
            return super.holdings.findAllById(numbers).stream()
                    .filter(holding -> holding.holder().person() != null)
                    .map(holding -> new SearchEntry(
                            holding.id(),
                            holding.title(),
                            holding.number(),
                            CredentialRoutes.holdingOf(holding.id()),
                            SearchEntry.Reader.whoMay(Permissions.HOLD_CREDENTIALS)
                                    .only(holding.holder().person().value()),
                            since(holding)))
                    .toList();
        }
    }

    /** Everybody's. */
    static final class OfAll extends HoldingSource {

        private OfAll(HoldingRepository holdings) {
            super(holdings);
        }

        @Override
        public FoundKind kind() {
            return FoundKind.HOLDER;
        }

        @Override
        public List<SearchEntry> entries(Set<Long> numbers) {
            return super.holdings.findAllById(numbers).stream()
                    .map(holding -> new SearchEntry(
                            holding.id(),
                            holding.holder().name() + " – " + holding.title(),
                            holding.holder().email() + " " + holding.number(),
                            CredentialRoutes.holdingOf(holding.id()),
                            SearchEntry.Reader.whoMay(Permissions.READ_HOLDERS),
                            since(holding)))
                    .toList();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Both {

        @Bean
        SearchSource ownCredentials(HoldingRepository holdings) {
            return new Own(holdings);
        }

        @Bean
        SearchSource holders(HoldingRepository holdings) {
            return new OfAll(holdings);
        }
    }
}
