package org.ctoportal.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueSuggestionTest {

    private static final CatalogueEntry NAMESAKE =
            new CatalogueEntry("NAMESAKE", List.of("Data steward"), "Other Body", List.of("other.example"));

    @Test
    void the_issuers_address_beats_a_namesake() {
        var badge = badge("https://badges.example.org/issuers/7", "DATA  STEWARD");

        assertThat(CatalogueSuggestion.of(badge, List.of(NAMESAKE, entry("Data Steward"))))
                .contains(new CatalogueSuggestion("STEWARD", CatalogueSuggestion.Basis.NAME_AND_ISSUER_ADDRESS));
    }

    @Test
    void a_host_that_only_ends_alike_is_another_host() {
        var badge = badge("https://badexample.org/7", "Data Steward");

        assertThat(CatalogueSuggestion.of(badge, List.of(entry("Data Steward"))))
                .contains(new CatalogueSuggestion("STEWARD", CatalogueSuggestion.Basis.NAME_AND_ISSUER_NAME));
    }

    @Test
    void two_that_are_as_good_are_no_suggestion_and_neither_is_another_name() {
        assertThat(CatalogueSuggestion.of(
                        badge("urn:x", "Data Steward"), List.of(entry("Data Steward"), entry("Data steward"))))
                .isEmpty();
        assertThat(CatalogueSuggestion.of(badge("urn:x", "Data Clerk"), List.of(entry("Data Steward"), NAMESAKE)))
                .isEmpty();
    }

    private static CatalogueEntry entry(String name) {
        return new CatalogueEntry("STEWARD", List.of(name), "Example Consortium", List.of("example.org"));
    }

    private static BadgeFacts badge(String issuer, String name) {
        return new BadgeFacts(null, issuer, "Example Consortium", "urn:a", name, null, null, List.of());
    }
}
