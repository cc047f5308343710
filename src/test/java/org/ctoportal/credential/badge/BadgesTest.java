package org.ctoportal.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** What is read as a badge, and what is said of everything else. */
class BadgesTest {

    private static final String DOCUMENT = SignedBadges.credential().toString();

    @Test
    void a_credential_says_who_issued_what_when() {
        var facts = Badges.read(DOCUMENT.getBytes(StandardCharsets.UTF_8)).facts();

        assertThat(facts.issuerName()).isEqualTo("Example Consortium");
        assertThat(facts.achievementName()).isEqualTo("Data Steward");
        assertThat(facts.validFrom()).isEqualTo("2026-01-10T00:00:00Z");
        assertThat(facts.validUntil()).isEqualTo("2028-01-10T00:00:00Z");
    }

    @Test
    void a_badge_comes_out_of_a_picture_as_it_went_in() {
        var jws = SignedBadges.jws(SignedBadges.credential(), SignedBadges.EC, true);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:openbadges='https://purl.imsglobal.org/ob/v3p0'>"
                + "<openbadges:credential verify='" + jws + "'/><g/></svg>";
        var old =
                "<svg xmlns:openbadges='http://openbadges.org'><openbadges:assertion verify='https://x.example'><![CDATA["
                        + SignedBadges.assertion() + "]]></openbadges:assertion></svg>";

        assertThat(Badges.read(SignedBadges.png("openbadgecredential", jws)).jws())
                .isEqualTo(jws);
        assertThat(Badges.read(svg.getBytes(StandardCharsets.UTF_8)).jws()).isEqualTo(jws);
        assertThat(Badges.read(SignedBadges.png(
                                "openbadges", SignedBadges.assertion().toString()))
                        .standard())
                .isEqualTo(ReadBadge.Standard.OPEN_BADGES_2);
        assertThat(Badges.read(old.getBytes(StandardCharsets.UTF_8)).document()).isEqualTo(SignedBadges.assertion());
    }

    @Test
    void each_cause_has_its_own_reason() {
        refused("", BadgeReason.EMPTY);
        refused("hello", BadgeReason.NOT_A_BADGE);
        refused("{\"a\":1}", BadgeReason.NOT_A_BADGE);
        refused("https://badges.example.org/assertions/9", BadgeReason.ADDRESS_ONLY);
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>", BadgeReason.PICTURE_WITHOUT_BADGE);
        refused("<svg", BadgeReason.PICTURE_DAMAGED);
        refused("{\"a\":1,\"a\":2}", BadgeReason.TEXT_DAMAGED);
        refused("{\"a\":" + "[".repeat(100_000), BadgeReason.TEXT_DAMAGED);
        refused(DOCUMENT.replace("2028-01-10T00:00:00Z", "soon"), BadgeReason.FIELD_INVALID);
        refused(DOCUMENT.replace("\"validFrom\"", "\"somehow\""), BadgeReason.FIELD_MISSING);
        refused("{\"a\":\"" + "x".repeat(BadgeJson.LONGEST) + "\"}", BadgeReason.TOO_LARGE);
    }

    @Corpus("E10")
    @Test
    void pictures_without_with_two_or_with_broken_badges_are_told_apart() {
        var png = SignedBadges.png("openbadges", DOCUMENT);
        var broken = png.clone();
        broken[100] ^= 1;

        refused(SignedBadges.png("comment", DOCUMENT), BadgeReason.PICTURE_WITHOUT_BADGE);
        refused(broken, BadgeReason.PICTURE_DAMAGED);
        refused(Arrays.copyOf(png, png.length - 40), BadgeReason.PICTURE_DAMAGED);
        refused(
                "<s xmlns:b='http://openbadges.org'><b:assertion>{}</b:assertion><b:assertion>{}</b:assertion></s>",
                BadgeReason.PICTURE_WITH_TWO_BADGES);
    }

    @Asvs(14)
    @Corpus("E9")
    @Test
    void a_drawing_reaches_for_no_other_file() {
        refused(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg xmlns:b='http://openbadges.org'>"
                        + "<b:assertion>&x;</b:assertion></svg>",
                BadgeReason.PICTURE_DAMAGED);
        refused(
                "<!DOCTYPE svg SYSTEM 'http://127.0.0.1:1/x.dtd'><svg xmlns:b='http://openbadges.org'/>",
                BadgeReason.PICTURE_DAMAGED);
    }

    @Test
    void a_token_may_carry_what_its_credential_leaves_out() {
        var credential = SignedBadges.credential();
        credential.remove("validUntil");
        var claims = credential.deepCopy();
        claims.removeAll();
        claims.put("exp", 1_800_000_000L).set("vc", credential);

        var read = Badges.read(SignedBadges.jws(claims, SignedBadges.EC, false).getBytes(StandardCharsets.US_ASCII));

        assertThat(read.facts().validUntil()).isEqualTo("2027-01-15T08:00:00Z");
    }

    @Test
    void every_reason_has_its_words() throws IOException {
        var words = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            words.load(file);
        }

        assertThat(BadgeReason.values())
                .allSatisfy(
                        reason -> assertThat(words.getProperty(reason.key())).isNotBlank());
    }

    private static void refused(String file, BadgeReason reason) {
        refused(file.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void refused(byte[] file, BadgeReason reason) {
        assertThatThrownBy(() -> Badges.read(file))
                .isInstanceOfSatisfying(
                        BadgeException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
