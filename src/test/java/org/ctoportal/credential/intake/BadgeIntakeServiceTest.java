package org.ctoportal.credential.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ctoportal.credential.badge.SignedBadges;
import org.ctoportal.credential.holding.EvidenceLine;
import org.ctoportal.credential.holding.EvidenceService;
import org.ctoportal.credential.holding.HeldCredentials;
import org.ctoportal.credential.holding.Holder;
import org.ctoportal.credential.holding.HoldingAct;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingNotFoundException;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.HoldingStepLine;
import org.ctoportal.credential.holding.OwnVerificationException;
import org.ctoportal.credential.holding.SignedCredentials;
import org.ctoportal.credential.holding.StaleHoldingException;
import org.ctoportal.credential.holding.UnfitEvidenceException;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A badge becomes a recorded credential, and counts no further than it can be believed. */
@IntegrationTest
class BadgeIntakeServiceTest {

    private static final String CETL = "Certified Education Technology Leader";
    private static final String CONSORTIUM = "Consortium for School Networking";

    @Autowired
    BadgeIntakeService badges;

    @Autowired
    KnownIssuerService issuers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    HoldingService holdings;

    @Autowired
    SignedCredentials signed;

    @Autowired
    HeldCredentials held;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void begin() {
        clock.goTo(LocalDate.of(2026, 3, 10));
        district = districts.another("WI", CedarHollow.facts());
        districts.actIn(district, Role.HR);
        issuers.add(issuer(SignedBadges.EC));
        districts.actIn(district, Role.BOARD_SECRETARY);
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    private static WriteIssuer issuer(JWK key) {
        return new WriteIssuer(
                SignedBadges.ISSUER,
                "Example Consortium",
                CONSORTIUM,
                key.toPublicJWK().toJSONString(),
                "Letter");
    }

    private byte[] badge(String email, String name) {
        return SignedBadges.jws(SignedBadges.credential(email, name), SignedBadges.EC, false)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] mine(String name) {
        return badge(currentUser.get().getUsername(), name);
    }

    private VerificationLevel level(HoldingId id) {
        return holdings.get(id).verification().level();
    }

    @Test
    void a_signed_badge_of_a_known_issuer_verifies_what_is_named_like_it() {
        var seen = badges.look(null, mine(CETL));
        assertThat(seen.proven()).isEqualTo("CETL");
        assertThat(seen.standing("CETL")).isEqualTo(BadgeStanding.VERIFIED);

        var id = badges.take(null, "cetl.jwt", mine(CETL), "CETL");

        var held = holdings.get(id);
        assertThat(held.verification().level()).isEqualTo(VerificationLevel.CRYPTOGRAPHIC);
        assertThat(held.verification().how()).contains(SignedBadges.ISSUER);
        assertThat(held.summary().issuedOn()).isEqualTo(LocalDate.of(2026, 1, 9));
        assertThat(held.summary().expiresOn()).isEqualTo(LocalDate.of(2028, 1, 9));
        assertThat(held.evidence()).extracting(EvidenceLine::name).containsExactly("cetl.txt");
        var file = held.evidence().getFirst().id();
        assertThatExceptionOfType(UnfitEvidenceException.class).isThrownBy(() -> evidence.remove(id, file));
        assertThat(holdings.nameWithLetters()).endsWith(", CETL");
        assertThat(badges.take(null, "again.jwt", mine(CETL), "CETL")).isEqualTo(id);
    }

    @Test
    void another_persons_badge_another_name_and_an_own_key_verify_nothing() {
        var others = badges.take(null, "a", badge("somebody@example.org", CETL), "CETL");
        var renamed = badges.take(null, "b", mine("Sourdough"), "COSN-MC-PRIVACY-1");

        assertThat(level(others)).isEqualTo(VerificationLevel.SELF_DECLARED);
        assertThat(level(renamed)).isEqualTo(VerificationLevel.SELF_DECLARED);
        districts.actIn(district, Role.HR);
        assertThat(badges.look(null, mine(CETL)).standing("CETL")).isEqualTo(BadgeStanding.OWN_KEY);
        assertThat(level(badges.take(null, "c", mine(CETL), "CETL"))).isEqualTo(VerificationLevel.SELF_DECLARED);
    }

    @Test
    void a_key_stays_the_word_of_whoever_entered_it_whatever_becomes_of_the_issuer() {
        districts.actIn(district, Role.HR);
        var hr = currentUser.get().id();
        var colleague = districts.consultantOf();
        districts.seat(colleague, district, Role.HR);
        var both = issuer(SignedBadges.EC).keys() + "\n\n"
                + issuer(SignedBadges.RSA).keys();

        districts.actAs(colleague, district);
        change(new WriteIssuer(SignedBadges.ISSUER, "The Consortium", CONSORTIUM, both, "Call"));
        districts.actIn(district, Role.HR);
        assertThat(badges.look(null, mine(CETL)).standing("CETL")).isEqualTo(BadgeStanding.OWN_KEY);
        assertThat(badges.look(null, mineBy(SignedBadges.RSA)).standing("CETL"))
                .as("by the key of the colleague")
                .isEqualTo(BadgeStanding.VERIFIED);

        districts.actAs(colleague, district);
        issuers.remove(issuers.list().getFirst().id());
        issuers.add(issuer(SignedBadges.EC));
        districts.actIn(district, Role.HR);
        assertThat(currentUser.get().id()).isEqualTo(hr);
        assertThat(badges.look(null, mine(CETL)).standing("CETL")).isEqualTo(BadgeStanding.OWN_KEY);
    }

    @Test
    void whoever_says_that_a_known_key_is_another_issuers_vouches_for_it() {
        districts.actIn(district, Role.HR);
        var colleague = districts.consultantOf();
        districts.seat(colleague, district, Role.HR);
        districts.actAs(colleague, district);
        change(new WriteIssuer(
                SignedBadges.ISSUER,
                "Guild",
                "Sourdough Guild",
                issuer(SignedBadges.RSA).keys(),
                "Letter"));
        districts.actIn(district, Role.HR);
        change(new WriteIssuer(
                SignedBadges.ISSUER,
                "Guild",
                CONSORTIUM,
                issuer(SignedBadges.RSA).keys(),
                "Letter"));

        assertThat(badges.look(null, mineBy(SignedBadges.RSA)).standing("CETL")).isEqualTo(BadgeStanding.OWN_KEY);
    }

    private void change(WriteIssuer words) {
        var known = issuers.list().getFirst();
        issuers.change(known.id(), known.version(), words);
    }

    private byte[] mineBy(JWK key) {
        return SignedBadges.jws(SignedBadges.credential(currentUser.get().getUsername(), CETL), key, false)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_badge_kept_as_a_plain_document_before_stays_with_what_it_verifies() {
        var id = holdings.record(new WriteHolding("CETL", "", "", null, LocalDate.of(2026, 1, 9), null, ""));
        var badge = mine(CETL);
        evidence.add(id, "cetl.txt", badge);

        assertThat(badges.take(null, "cetl.jwt", badge, "CETL")).isEqualTo(id);

        var file = holdings.get(id).evidence().getFirst().id();
        assertThatExceptionOfType(UnfitEvidenceException.class).isThrownBy(() -> evidence.remove(id, file));
        assertThat(holdings.get(id).evidence()).hasSize(1);
    }

    @Test
    void somebody_else_looks_again_and_what_was_revoked_is_not_verified_any_more() {
        var id = badges.take(null, "cetl.jwt", mine(CETL), "CETL");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> badges.checkAgain(id, 0));
        assertThat(holdings.get(id).mayCheckAgain()).isFalse();
        districts.actIn(district, Role.HR);
        var read = holdings.get(id);
        assertThat(read.mayCheckAgain()).isTrue();

        clock.goTo(LocalDate.of(2026, 5, 4));
        assertThat(badges.checkAgain(id, read.version()).result()).isEqualTo(BadgeRecheck.Result.CONFIRMED);

        assertThat(holdings.get(id).steps().getFirst())
                .isEqualTo(new HoldingStepLine(
                        HoldingAct.CHECKED_AGAIN,
                        currentUser.get().name(),
                        LocalDate.of(2026, 5, 4),
                        "STATUS_NOT_NAMED"));
        assertThat(level(id)).isEqualTo(VerificationLevel.CRYPTOGRAPHIC);
        assertThatExceptionOfType(StaleHoldingException.class)
                .isThrownBy(() -> badges.checkAgain(id, read.version() + 1));

        signed.checkedAgain(id, holdings.get(id).version(), true, "STATUS_REVOKED");
        assertThat(level(id)).isEqualTo(VerificationLevel.SELF_DECLARED);
        assertThat(holdings.get(id).steps().getFirst().act()).isEqualTo(HoldingAct.FOUND_REVOKED);
        assertThat(held.recorded().getFirst().credentials().getFirst().verifiedSince())
                .isEmpty();
        assertThatExceptionOfType(HoldingNotFoundException.class)
                .isThrownBy(() -> badges.checkAgain(id, holdings.get(id).version()));
    }

    @Test
    void nobody_looks_again_at_their_own() {
        districts.actIn(district, Role.HR);
        var id = badges.take(null, "cetl.jwt", mine(CETL), "CETL");

        assertThatExceptionOfType(OwnVerificationException.class)
                .isThrownBy(() -> badges.checkAgain(id, holdings.get(id).version()));
    }

    @Test
    void a_badge_that_somebody_changed_is_not_recorded() {
        districts.actIn(district, Role.HR);
        var known = issuers.list().getFirst();
        issuers.change(known.id(), known.version(), issuer(SignedBadges.RSA));
        assertThatExceptionOfType(StaleIssuerException.class)
                .isThrownBy(() -> issuers.change(known.id(), known.version(), known.words()));
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThat(badges.look(null, mine(CETL)).standing("CETL")).isEqualTo(BadgeStanding.REFUTED);
        assertThatExceptionOfType(RefutedBadgeException.class)
                .isThrownBy(() -> badges.take(null, "cetl.jwt", mine(CETL), "CETL"));
        assertThat(holdings.mine()).isEmpty();
    }

    @Test
    void a_day_that_the_holder_wrote_gives_way_to_that_of_the_badge() {
        var id = holdings.record(
                new WriteHolding("CETL", "", "", null, LocalDate.of(2026, 1, 9), LocalDate.of(2040, 1, 1), ""));

        assertThat(badges.take(null, "cetl.jwt", mine(CETL), "CETL")).isEqualTo(id);

        assertThat(holdings.get(id).summary().expiresOn()).isEqualTo(LocalDate.of(2028, 1, 9));
        assertThat(level(id)).isEqualTo(VerificationLevel.CRYPTOGRAPHIC);
    }

    @Test
    void who_keeps_the_holders_says_for_others_which_credential_it_is_and_nobody_else_does() {
        var file = badge("kim@example.org", "Sourdough");
        var kim = new Holder(null, "Kim Roe", "kim@example.org");
        assertThatExceptionOfType(HoldingNotFoundException.class).isThrownBy(() -> badges.look(kim, file));

        districts.actIn(district, Role.HR);
        assertThat(level(badges.take(kim, "kim.jwt", file, "COSN-MC-PRIVACY-1")))
                .isEqualTo(VerificationLevel.CRYPTOGRAPHIC);

        var other = districts.another("WI", CedarHollow.facts());
        districts.actIn(other, Role.HR);
        assertThat(badges.look(kim, file).standing("CETL")).isEqualTo(BadgeStanding.DECLARED);
    }
}
