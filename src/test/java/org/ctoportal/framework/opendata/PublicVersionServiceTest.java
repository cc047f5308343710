package org.ctoportal.framework.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.LicensedWordsException;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.edition.PackExportService;
import org.ctoportal.framework.edition.PackFormat;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.store.PackIntake;
import org.ctoportal.framework.store.PackOffers;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A district's own framework from private to public and back, as everybody else sees it. */
@IntegrationTest
class PublicVersionServiceTest {

    private static final String WORDING = "WORDING-CANARY-51c2";
    private static final String SECRET = "SECRET-CANARY-9e07";

    @Autowired
    PublicFrameworkService publicFrameworks;

    @Autowired
    DataSource database;

    @Autowired
    PublicVersionService publicVersions;

    @Autowired
    PackExportService exports;

    @Autowired
    PackIntake intake;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PackShelf shelf;

    @Autowired
    PackOffers offers;

    @Autowired
    TwoDistricts districts;

    @LocalServerPort
    int port;

    private DistrictId district;
    private PortalClient anybody;

    @BeforeEach
    void actAsTheSuperintendent() {
        district = districts.another(Map.of());
        districts.actIn(district, Role.SUPERINTENDENT);
        anybody = new PortalClient(port);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void nobody_outside_sees_a_version_before_it_is_public_or_after() {
        var own = published("1.0.0.1");
        assertHidden(own);

        publicVersions.makePublic(own.id());
        for (var address : own.addresses()) {
            assertThat(anybody.get(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(anybody.get("/uri/" + own.item("LV-R1")).body()).contains(WORDING, "Cedar Hollow School District");
        assertThat(list()).contains(own.document());

        publicVersions.makePrivate(own.id());
        assertHidden(own);
    }

    @Test
    void a_district_it_is_offered_to_reads_that_it_is_public_and_not_who_decided_it() {
        var own = published("1.0.0.1");
        publicVersions.makePublic(own.id());
        var other = districts.another(Map.of());
        transaction.executeWithoutResult(status -> offers.offer(own.id(), other, "Somebody", Instant.EPOCH));

        districts.actIn(other, Role.SUPERINTENDENT);

        assertThat(publicVersions.publicity(own.id())).hasValueSatisfying(publicity -> {
            assertThat(publicity.isPublic()).isTrue();
            assertThat(publicity.mark()).isNull();
        });
    }

    @Test
    void interview_questions_and_what_is_said_about_them_are_never_public() {
        var own = published("1.0.0.1");
        publicVersions.makePublic(own.id());

        for (var release : Release.values()) {
            var whole = anybody.get(release.folder() + "/CFPackages/" + own.document());
            assertThat(whole.body())
                    .contains(WORDING)
                    .doesNotContain(SECRET)
                    .doesNotContain("LV-I1", "Interview Question", "Interview anchors", "strong_answer");
        }
        assertThat(list()).doesNotContain(SECRET);
        for (var address : List.of("/uri/", "/ims/case/v1p1/CFItems/", "/ims/case/v1p0/CFItemAssociations/")) {
            assertThat(anybody.get(address + own.item("LV-I1")).statusCode()).isEqualTo(404);
            assertThat(anybody.get(address + new CaseIds(OwnFramework.CODE, "").item("LV-I1"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_version_with_licensed_words_stays_private_and_the_codes_are_told() {
        var own = OwnFramework.publish(
                transaction,
                intake,
                district,
                "1.0.0.1",
                text -> text + "origins: [{code: LV-R1, origin: licensed, licence: Paid}]\n");

        assertThatExceptionOfType(LicensedWordsException.class)
                .isThrownBy(() -> publicVersions.makePublic(own.id()))
                .satisfies(refusal -> assertThat(refusal.codes()).containsExactly("LV-R1"));
        assertHidden(own);
    }

    @Test
    void only_whoever_keeps_templates_decides_and_only_about_the_districts_own() {
        var own = published("1.0.0.1");

        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> publicVersions.makePublic(own.id()));
        districts.actInFirst(Role.SUPERINTENDENT);
        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> publicVersions.makePublic(own.id()));
        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> publicVersions.makePrivate(shelf.newest(PackKind.FRAMEWORK)));
        assertThat(publicVersions.publicity(own.id())).isEmpty();
        assertHidden(own);
    }

    @Test
    void two_districts_publish_the_same_code_and_number_under_different_identifiers() {
        var own = published("1.0.0.1");
        publicVersions.makePublic(own.id());
        var neighbour = districts.another(Map.of());
        districts.actIn(neighbour, Role.SUPERINTENDENT);
        var others = OwnFramework.publish(
                transaction, intake, neighbour, "1.0.0.1", text -> text.replace("Serve on the", "NEIGHBOUR on the"));
        publicVersions.makePublic(others.id());

        assertThat(anybody.get("/uri/" + own.item("LV-R1")).body())
                .contains(WORDING)
                .doesNotContain("NEIGHBOUR");
        assertThat(anybody.get("/uri/" + others.item("LV-R1")).body())
                .contains("NEIGHBOUR")
                .doesNotContain(WORDING);
        assertThat(anybody.get("/uri/" + new CaseIds(OwnFramework.CODE, "").item("LV-R1"))
                        .body())
                .doesNotContain("NEIGHBOUR", WORDING);
    }

    @Test
    void an_item_is_answered_from_the_newest_version_and_a_former_one_says_what_replaced_it() {
        var old = published("1.0.0.1");
        publicVersions.makePublic(old.id());
        var newer = OwnFramework.publish(
                transaction,
                intake,
                district,
                "1.0.0.2",
                text -> text.replace("\"LV-R2\"", "\"LV-R9\"").replace("Serve on the", "NEWER on the")
                        + "origins: [{code: LV-R9, origin: district, replaces: [LV-R2]}]\n");
        publicVersions.makePublic(newer.id());

        assertThat(anybody.get("/uri/" + old.item("LV-R1")).body())
                .contains("NEWER", "<dd>1.0.0.2</dd>")
                .doesNotContain(WORDING);
        assertThat(anybody.get("/uri/" + old.item("LV-R2")).body())
                .contains("<dd>1.0.0.1</dd>", "<h2>Replaced by</h2>", "href=\"/uri/" + old.item("LV-R9") + "\"");
        assertThat(anybody.get("/uri/" + old.item("LV-R9")).body())
                .contains("<h2>Replaces</h2>", "href=\"/uri/" + old.item("LV-R2") + "\"");
    }

    @Test
    void a_file_of_an_own_version_names_the_addresses_it_has_in_public() {
        var own = published("1.0.0.1");

        var line = shelf.versions(OwnFramework.CODE, district).getFirst();
        var file = exports.export(OwnFramework.CODE, line.reference(), PackFormat.CASE)
                .orElseThrow();

        assertThat(line.id()).isEqualTo(own.id());
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .contains("/uri/" + own.document(), "/uri/" + own.item("LV-R1"))
                .doesNotContain(new CaseIds(OwnFramework.CODE, "").item("LV-R1"));
    }

    private OwnFramework published(String version) {
        return OwnFramework.publish(
                transaction,
                intake,
                district,
                version,
                text -> text.replace("Serve on the", WORDING + " on the")
                                .replace("Takes the question seriously", SECRET)
                                .replace("Dismisses the question", SECRET)
                                .replaceFirst("notice: ", "notes: \"" + SECRET + "\"\n  notice: ")
                        + "origins: [{code: LV-R1, origin: district}, {code: LV-I1, origin: district, aliases: ["
                        + SECRET
                        + "]}]\n");
    }

    private void assertHidden(OwnFramework own) {
        for (var address : own.addresses()) {
            var answer = anybody.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).doesNotContain(WORDING, SECRET);
        }
        assertThat(list()).doesNotContain(own.document());
    }

    private String list() {
        return anybody.get("/ims/case/v1p1/CFDocuments?limit=1000").body();
    }

    @Test
    void a_damaged_version_takes_nothing_but_itself_away() {
        var own = published("1.0.0.1");
        publicVersions.makePublic(own.id());
        var shipped = UUID.fromString(new CaseIds(OwnFramework.CODE, "").item("LV-R1"));

        transaction.executeWithoutResult(status -> {
            JdbcClient.create(database)
                    .sql("update framework_pack_version set name = 'Mine' where id = :id")
                    .param("id", own.id().value())
                    .update();

            assertThat(publicFrameworks.find(shipped)).isPresent();
            assertThat(publicFrameworks.find(UUID.fromString(own.item("LV-R1"))))
                    .isEmpty();
            status.setRollbackOnly();
        });
    }
}
