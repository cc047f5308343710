package org.ctoportal.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an administrator types about a provider. */
class SignOnSettingsTest {

    @Test
    void domains_are_whole_names() {
        var domains = MailDomains.typed(" @Maple.k12.wi.us; staff.example.org,example.org ")
                .orElseThrow();

        assertThat(domains.text()).isEqualTo("maple.k12.wi.us, staff.example.org, example.org");
        assertThat(domains.holdAddress("a@b@EXAMPLE.org")).isTrue();
        assertThat(domains.holdAddress("a@not-example.org")).isFalse();
        assertThat(domains.holdAddress("a@k12.wi.us")).isFalse();
        assertThat(MailDomains.typed("")).isEmpty();
        assertThat(MailDomains.typed("org")).isEmpty();
        assertThat(MailDomains.typed("example.org, https://example.org/")).isEmpty();
    }

    @Test
    void issuers_follow_from_what_is_asked_for() {
        assertThat(ProviderKind.GOOGLE.issuer("whatever")).contains("https://accounts.google.com");
        assertThat(ProviderKind.ENTRA.issuer(" 1F0C6A52-1111-4222-8333-444455556666 "))
                .contains("https://login.microsoftonline.com/1f0c6a52-1111-4222-8333-444455556666/v2.0");
        assertThat(ProviderKind.ENTRA.issuer("common")).isEmpty();
        assertThat(ProviderKind.ENTRA.typed(
                        "https://login.microsoftonline.com/1f0c6a52-1111-4222-8333-444455556666/v2.0"))
                .isEqualTo("1f0c6a52-1111-4222-8333-444455556666");
        assertThat(ProviderKind.OTHER.issuer("javascript:alert(1)")).isEmpty();
    }
}
