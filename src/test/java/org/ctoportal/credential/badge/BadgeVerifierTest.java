package org.ctoportal.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.ctoportal.credential.badge.BadgeCheck.Outcome;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.ctoportal.credential.badge.BadgeVerification.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How far a badge can be believed. */
class BadgeVerifierTest {

    private static final Recipient ADA = Recipient.of(SignedBadges.PERSON);
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    private final Map<String, String> pages = new HashMap<>();

    @Test
    void a_signature_by_a_key_that_the_district_got_from_the_issuer_counts() {
        var credential = SignedBadges.credential();

        assertThat(offline(SignedBadges.jws(credential, SignedBadges.EC, false), jwk(SignedBadges.EC))
                        .verdict())
                .isEqualTo(Verdict.CRYPTOGRAPHIC);
        assertThat(offline(SignedBadges.jws(credential, SignedBadges.RSA, false), jwk(SignedBadges.RSA))
                        .verdict())
                .isEqualTo(Verdict.CRYPTOGRAPHIC);
        assertThat(offline(SignedBadges.edJws(credential), SignedBadges.ED_MULTIKEY)
                        .verdict())
                .isEqualTo(Verdict.CRYPTOGRAPHIC);
        assertThat(offline(proven(credential), SignedBadges.ED_MULTIKEY).verdict())
                .isEqualTo(Verdict.CRYPTOGRAPHIC);
    }

    @Test
    void a_key_that_the_file_itself_names_proves_nothing_about_the_issuer() {
        var found = offline(SignedBadges.jws(SignedBadges.credential(), SignedBadges.EC, true));
        var did = "did:key:" + SignedBadges.ED_MULTIKEY;
        var proven = SignedBadges.proven(SignedBadges.credential(), did, null);

        found(found, Subject.SIGNATURE, Outcome.PASSED, BadgeReason.SIGNATURE_MATCHES);
        found(found, Subject.KEY, Outcome.NOT_CHECKED, BadgeReason.KEY_OF_FILE);
        found(offline(proven.toString()), Subject.KEY, Outcome.NOT_CHECKED, BadgeReason.KEY_OF_FILE);
        assertThat(found.verdict()).isEqualTo(Verdict.DOCUMENT_SEEN);
        assertThat(found.refuted()).isFalse();
    }

    @Test
    void another_key_than_the_issuers_refutes_the_badge() {
        var found = offline(SignedBadges.jws(SignedBadges.credential(), SignedBadges.EC, false), jwk(SignedBadges.RSA));

        found(found, Subject.SIGNATURE, Outcome.FAILED, BadgeReason.SIGNATURE_DIFFERS);
        assertThat(found.refuted()).isTrue();
    }

    @Test
    void the_issuers_page_binds_the_key_to_an_issuer_that_is_known() {
        pages.put(
                SignedBadges.ISSUER,
                "{\"id\":\"x\",\"verificationMethod\":[{\"id\":\"#key-1\",\"publicKeyJwk\":" + jwk(SignedBadges.EC)
                        + "}]}");
        var file = SignedBadges.jws(SignedBadges.credential(), SignedBadges.EC, false);

        assertThat(online(file).verdict()).isEqualTo(Verdict.CRYPTOGRAPHIC);
        var stranger = new BadgeVerifier(List.of(), source()).verify(read(file), ADA, TODAY);
        found(stranger, Subject.KEY, Outcome.NOT_CHECKED, BadgeReason.KEY_OF_UNKNOWN_ISSUER);
        assertThat(stranger.verdict()).isEqualTo(Verdict.DOCUMENT_SEEN);
    }

    @Test
    void a_key_on_the_same_host_under_another_issuer_is_not_the_issuers() {
        var other = "https://badges.example.org/issuers/70#key-1";
        pages.put(
                "https://badges.example.org/issuers/70",
                "{\"id\":\"" + other + "\",\"publicKeyMultibase\":\"" + SignedBadges.ED_MULTIKEY + "\"}");
        pages.put(SignedBadges.ISSUER, "{\"id\":\"" + SignedBadges.ISSUER + "\"}");

        var found = online(
                SignedBadges.proven(SignedBadges.credential(), other, null).toString());

        found(found, Subject.KEY, Outcome.NOT_CHECKED, BadgeReason.KEY_NOT_AT_HAND);
    }

    @Test
    void without_fetching_it_is_said_that_nobody_was_asked() {
        var found = offline(SignedBadges.jws(SignedBadges.credential(), SignedBadges.EC, false));

        found(found, Subject.SIGNATURE, Outcome.NOT_CHECKED, BadgeReason.KEY_NOT_AT_HAND);
        found(found, Subject.KEY, Outcome.NOT_CHECKED, BadgeReason.FETCHING_OFF);
        found(found, Subject.CONTENT, Outcome.NOT_CHECKED, BadgeReason.CONTENT_UNPROVEN);
    }

    @Test
    void a_proof_of_an_unknown_kind_is_neither_good_nor_bad() {
        var text = proven(SignedBadges.credential()).replace("eddsa-jcs-2022", "eddsa-rdfc-2022");

        var check = offline(text, SignedBadges.ED_MULTIKEY).check(Subject.SIGNATURE);

        assertThat(check.outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(check.details()).containsExactly("eddsa-rdfc-2022");
    }

    @Test
    void a_badge_of_another_person_out_of_time_or_out_of_its_proof_is_refuted() {
        var key = SignedBadges.ED_MULTIKEY;
        var expired = SignedBadges.credential().put("validUntil", "2026-11-27T11:59:59Z");
        var early = SignedBadges.credential().put("validFrom", "2026-11-27T12:00:01Z");
        var ended = SignedBadges.proven(SignedBadges.credential(), SignedBadges.KEY_ID, "2026-11-01T00:00:00Z");

        found(
                verify(proven(SignedBadges.credential()), Recipient.of("eve@district.example"), BadgeSource.OFF, key),
                Subject.RECIPIENT,
                Outcome.FAILED,
                BadgeReason.RECIPIENT_DIFFERS);
        found(offline(proven(expired), key), Subject.DATES, Outcome.FAILED, BadgeReason.DATES_EXPIRED);
        assertThat(offline(proven(expired), key).check(Subject.DATES).details()).containsExactly("2026-11-27");
        found(offline(proven(early), key), Subject.DATES, Outcome.FAILED, BadgeReason.DATES_NOT_YET);
        found(offline(ended.toString(), key), Subject.SIGNATURE, Outcome.FAILED, BadgeReason.SIGNATURE_EXPIRED);
    }

    @Test
    void an_address_matches_in_whatever_case_the_district_writes_it() {
        var found = verify(proven(SignedBadges.credential()), Recipient.of("Ada@District.Example"), BadgeSource.OFF);

        found(found, Subject.RECIPIENT, Outcome.PASSED, BadgeReason.RECIPIENT_MATCHES);
    }

    @Test
    void a_token_that_contradicts_its_credential_is_refuted() {
        var claims = SignedBadges.credential().put("iss", "https://elsewhere.example");

        var found = offline(SignedBadges.jws(claims, SignedBadges.EC, false), jwk(SignedBadges.EC));

        found(found, Subject.CONTENT, Outcome.FAILED, BadgeReason.CONTENT_CONTRADICTS);
    }

    @Test
    void a_withdrawn_badge_is_found_in_the_list_of_bits() {
        pages.put("https://badges.example.org/status/1", statusList(94_567));

        found(status(94_567), Subject.STATUS, Outcome.FAILED, BadgeReason.STATUS_REVOKED);
        assertThat(status(94_566).verdict()).isEqualTo(Verdict.CRYPTOGRAPHIC);
        found(status(999_999_999), Subject.STATUS, Outcome.NOT_CHECKED, BadgeReason.NOT_REACHED);
    }

    @Test
    void a_named_list_that_was_not_asked_keeps_a_badge_from_counting() {
        var found = offline(proven(withStatus(3)), SignedBadges.ED_MULTIKEY);

        found(found, Subject.STATUS, Outcome.NOT_CHECKED, BadgeReason.FETCHING_OFF);
        assertThat(found.verdict()).isEqualTo(Verdict.DOCUMENT_SEEN);
    }

    @Test
    void a_hosted_badge_is_compared_with_its_issuers_page() {
        var file = SignedBadges.assertion();
        var id = "https://badges.example.org/assertions/9";

        pages.put(id, file.toString());
        found(online(file.toString()), Subject.CONTENT, Outcome.PASSED, BadgeReason.CONTENT_AT_ISSUER);
        assertThat(online(file.toString()).verdict()).isEqualTo(Verdict.DOCUMENT_SEEN);
        pages.put(id, file.deepCopy().put("narrative", "x").toString());
        found(online(file.toString()), Subject.CONTENT, Outcome.FAILED, BadgeReason.CONTENT_DIFFERS_AT_ISSUER);
        pages.put(id, file.deepCopy().put("revoked", true).toString());
        found(online(file.toString()), Subject.STATUS, Outcome.FAILED, BadgeReason.STATUS_REVOKED);
        pages.put(id, "gone");
        found(online(file.toString()), Subject.STATUS, Outcome.FAILED, BadgeReason.STATUS_REVOKED);
        var elsewhere = file.deepCopy().put("id", "https://evil.example/9").toString();
        found(online(elsewhere), Subject.CONTENT, Outcome.FAILED, BadgeReason.CONTENT_HOSTED_ELSEWHERE);
    }

    @Test
    void a_signed_badge_of_the_second_edition_asks_its_issuers_list() {
        var list = "https://badges.example.org/revoked";
        pages.put(
                SignedBadges.ISSUER,
                "{\"revocationList\":\"" + list + "\",\"publicKey\":{\"id\":\"" + SignedBadges.KEY_ID
                        + "\",\"publicKeyJwk\":" + jwk(SignedBadges.RSA) + "}}");
        var file = SignedBadges.jws(SignedBadges.assertion(), SignedBadges.RSA, false);

        pages.put(list, "{\"revokedAssertions\":[\"https://badges.example.org/assertions/8\"]}");
        assertThat(online(file).verdict()).isEqualTo(Verdict.CRYPTOGRAPHIC);
        pages.put(list, "{\"revokedAssertions\":[{\"id\":\"https://badges.example.org/assertions/9\"}]}");
        found(online(file), Subject.STATUS, Outcome.FAILED, BadgeReason.STATUS_REVOKED);
    }

    private static String proven(ObjectNode credential) {
        return SignedBadges.proven(credential, SignedBadges.KEY_ID, null).toString();
    }

    private BadgeVerification status(int index) {
        return verify(proven(withStatus(index)), ADA, source(), SignedBadges.ED_MULTIKEY);
    }

    private static ObjectNode withStatus(int index) {
        var credential = SignedBadges.credential();
        credential
                .putObject("credentialStatus")
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", String.valueOf(index))
                .put("statusListCredential", "https://badges.example.org/status/1");
        return credential;
    }

    private static String statusList(int index) {
        var bits = new byte[16 * 1024];
        bits[index / 8] |= (byte) (0x80 >> index % 8);
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return "{\"credentialSubject\":{\"statusPurpose\":\"revocation\",\"encodedList\":\"u"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray()) + "\"}}";
    }

    private static String jwk(JWK key) {
        return key.toPublicJWK().toJSONString();
    }

    private BadgeVerification online(String file) {
        return verify(file, ADA, source());
    }

    private static BadgeVerification offline(String file, String... keys) {
        return verify(file, ADA, BadgeSource.OFF, keys);
    }

    private static BadgeVerification verify(String file, Recipient person, BadgeSource source, String... keys) {
        return verifier(source, keys).verify(read(file), person, TODAY);
    }

    private static BadgeVerifier verifier(BadgeSource source, String... keys) {
        return new BadgeVerifier(
                List.of(new TrustedIssuer(SignedBadges.ISSUER, "Example Consortium", List.of(keys))), source);
    }

    private static ReadBadge read(String file) {
        return Badges.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private BadgeSource source() {
        return new BadgeSource() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public Page fetch(URI address) {
                var page = pages.get(address.toString());
                if (page == null) {
                    return Page.NOT_REACHED;
                }
                return page.equals("gone") ? Page.GONE : Page.of(page.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static void found(BadgeVerification all, Subject subject, Outcome outcome, BadgeReason reason) {
        var check = all.check(subject);
        assertThat(check.outcome()).as(check.toString()).isEqualTo(outcome);
        assertThat(check.reason()).isEqualTo(reason);
    }
}
