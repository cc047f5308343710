package org.ctoportal.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.ctoportal.credential.badge.BadgeVerification.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A signature is good for exactly what was signed. */
class BadgeSignatureTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void the_published_example_of_the_signature_verifies() throws Exception {
        // W3C Data Integrity EdDSA Cryptosuites v1.0, test vectors B.3, signed credential (w3c/vc-di-eddsa,
        // eddsa-jcs-2022/signedJCS.json)
        var document = BadgeJson.object("""
                {"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],
                 "id":"urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33","type":["VerifiableCredential","AlumniCredential"],
                 "name":"Alumni Credential","description":"A minimum viable example of an Alumni Credential.",
                 "issuer":"https://vc.example/issuers/5678","validFrom":"2023-01-01T00:00:00Z",
                 "credentialSubject":{"id":"did:example:abcdefgh","alumniOf":"The School of Examples"},
                 "proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-jcs-2022","created":"2023-02-24T23:36:38Z",
                  "verificationMethod":"https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
                  "proofPurpose":"assertionMethod","@context":["https://www.w3.org/ns/credentials/v2",
                  "https://www.w3.org/ns/credentials/examples/v2"],
                  "proofValue":"z63t83Y53KfzJ5ZosfKTnqfMcKB2dmTrfjSaQjeNNjAD5srBowQfmWqeRb8rRjmeEuCBEsddF9LsVogtuTsijJKh4"}}
                """);
        var key = BadgeKeys.ofMultikey("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")
                .orElseThrow();
        var facts = new BadgeFacts(null, null, null, null, null, null, null, List.of());

        assertThat(proof(document, facts).isBy(key)).isTrue();
        assertThat(proof(document.put("name", "Other"), facts).isBy(key)).isFalse();
    }

    private static BadgeSignature.Proof proof(ObjectNode document, BadgeFacts facts) throws Exception {
        return BadgeSignature.of(new ReadBadge(ReadBadge.Standard.OPEN_BADGES_3, facts, document, null, null))
                .orElseThrow()
                .proof();
    }

    /** Every change is refused or leaves the meaning as it was, and none ends in anything but an answer or a reason. */
    @Test
    void no_chance_change_of_a_good_badge_verifies() {
        var random = new Random(20_261_127);
        var jws = SignedBadges.jws(SignedBadges.credential(), SignedBadges.EC, false);
        var files = List.of(
                SignedBadges.proven(SignedBadges.credential(), SignedBadges.KEY_ID, null)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8),
                jws.getBytes(StandardCharsets.US_ASCII),
                SignedBadges.png("openbadgecredential", jws));
        var issuer = new TrustedIssuer(
                SignedBadges.ISSUER,
                "Example Consortium",
                List.of(SignedBadges.ED_MULTIKEY, SignedBadges.EC.toPublicJWK().toJSONString()));
        var verifier = new BadgeVerifier(List.of(issuer), BadgeSource.OFF);
        var refused = 0;
        for (var round = 0; round < 1_500; round++) {
            var original = files.get(round % 3);
            var changed = changed(original, random);
            try {
                var badge = Badges.read(changed);
                var found = verifier.verify(badge, Recipient.of(SignedBadges.PERSON), TODAY);
                if (found.verdict() == Verdict.CRYPTOGRAPHIC) {
                    assertThat(badge.document()).isEqualTo(Badges.read(original).document());
                } else {
                    refused++;
                }
            } catch (BadgeException e) {
                refused++;
            }
        }
        for (var file : files) {
            assertThat(verifier.verify(Badges.read(file), Recipient.of(SignedBadges.PERSON), TODAY)
                            .verdict())
                    .isEqualTo(Verdict.CRYPTOGRAPHIC);
        }
        assertThat(refused).isGreaterThan(1_200);
    }

    private static byte[] changed(byte[] original, Random random) {
        var out = new ByteArrayOutputStream();
        var place = random.nextInt(original.length);
        var kind = random.nextInt(3);
        out.write(original, 0, place);
        if (kind != 0) {
            out.write(random.nextInt(3) == 0 ? random.nextInt(256) : 32 + random.nextInt(95));
        }
        var rest = kind == 2 ? place : place + 1;
        out.write(original, rest, original.length - rest);
        return out.toByteArray();
    }
}
