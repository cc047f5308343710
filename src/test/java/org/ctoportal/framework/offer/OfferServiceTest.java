package org.ctoportal.framework.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.LicensedWordsException;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateOutlook;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.difference.PackDifferenceService;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.TemplateVersion;
import org.ctoportal.framework.edition.TemplateVersionService;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A version of one district offered to another by a consultant of both; a third district looks on. */
@IntegrationTest
class OfferServiceTest {

    private static final String PACK = "CLAUSES-STARTER";
    private static final String SERVICE = "JD-SERVICE";
    private static final String ADA = "JD-ADA";

    @Autowired
    OfferService offers;

    @Autowired
    TemplateVersionService versions;

    @Autowired
    TemplateStoreService store;

    @Autowired
    PackDifferenceService differences;

    @Autowired
    EditionService editions;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    PackShelf shelf;

    @Autowired
    EditionPartService parts;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private OwnVersions own;
    private DistrictId sender;
    private DistrictId receiver;
    private DistrictId third;
    private String consultant;
    private PackVersionId version;

    @BeforeEach
    void publishAVersion() {
        own = new OwnVersions(editions, parts, districts);
        sender = districts.another(CedarHollow.facts());
        receiver = districts.another(CedarHollow.facts());
        third = districts.another(CedarHollow.facts());
        consultant = districts.consultantOf(sender, receiver);
        version = own.of(sender, shipped(), Map.of(SERVICE, "We serve with care.", ADA, "We adjust the work."));
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_version_is_seen_by_the_district_it_is_offered_to_and_by_nobody_else() {
        offer();

        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertThat(seen())
                .extracting(found -> found.line().id(), TemplateVersion::offeredBy, TemplateVersion::inUse)
                .containsExactly(tuple(version, nameOf(sender), false), tuple(shipped(), "", true));
        assertThat(offers.offered()).extracting(PackLine::id).containsExactly(version);
        assertThat(store.clauses(version).clause(SERVICE).text()).isEqualTo("We serve with care.");
        assertThat(store.currentClauses().id()).isEqualTo(shipped());

        districts.actIn(third, Role.SUPERINTENDENT);
        assertThat(seen()).hasSize(1);
        assertThat(offers.offered()).isEmpty();
        assertUnknown();
    }

    @Test
    void a_version_that_is_not_offered_is_not_seen() {
        districts.actIn(receiver, Role.SUPERINTENDENT);

        assertThat(seen()).hasSize(1);
        assertUnknown();
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> offers.outlook(version));
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> editions.derive(version));
    }

    @Test
    void nobody_offers_to_a_district_they_do_not_keep_templates_of() {
        districts.actAs(consultant, sender);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> offers.offer(version, List.of(receiver, third)));

        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertUnknown();
        districts.actIn(sender, Role.SUPERINTENDENT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> offers.offer(version, List.of(receiver)));
        districts.actIn(sender, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> offers.offer(version, List.of()));
    }

    @Test
    void only_versions_of_the_district_itself_are_offered() {
        districts.actAs(consultant, receiver);

        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> offers.offer(version, List.of(sender)));
        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> offers.offer(shipped(), List.of(sender)));
        offer();
        districts.actAs(consultant, receiver);
        assertThatExceptionOfType(UnknownPackVersionException.class)
                .isThrownBy(() -> offers.offer(version, List.of(sender)));
    }

    @Test
    void words_under_a_licence_never_leave_their_district() {
        var licensed = own.licensed(sender, shipped(), SERVICE, "Words of a publisher.");
        districts.actAs(consultant, sender);

        assertThatExceptionOfType(LicensedWordsException.class)
                .isThrownBy(() -> offers.offer(licensed, List.of(receiver)))
                .satisfies(refused -> assertThat(refused.codes()).containsExactly(SERVICE));

        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertThat(seen()).hasSize(1);
    }

    @Test
    void before_anything_changes_the_district_is_told_what_would() {
        districts.actIn(receiver, Role.SUPERINTENDENT);
        var document = jobDescriptions.draft(CedarHollow.answers());
        var other = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(document, new Change.Reword(SERVICE, "", "We serve here."));
        offer();

        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertThat(offers.outlook(version)).isEqualTo(new TemplateOutlook(2, true, 3, 1));
        assertThat(jobDescriptions.get(other).versions().clauses()).isEqualTo(shipped());

        versions.use(version, today());
        assertThat(store.currentClauses().id()).isEqualTo(version);
        assertThat(jobDescriptions.get(document).versions().clauses()).isEqualTo(shipped());
    }

    @Test
    void an_offer_taken_back_is_gone_unless_the_district_has_used_it() {
        offer();
        withdraw();
        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertUnknown();
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> versions.use(version, today()));

        offer();
        districts.actIn(receiver, Role.SUPERINTENDENT);
        versions.use(version, today());
        var document = jobDescriptions.draft(CedarHollow.answers());
        versions.use(shipped(), today());
        withdraw();

        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertThat(jobDescriptions.get(document).versions().clauses()).isEqualTo(version);
        assertThat(store.clauses(version).clause(ADA).text()).isEqualTo("We adjust the work.");
        assertThat(seen()).hasSize(2);
    }

    @Test
    void what_an_edition_is_based_on_stays_after_the_offer_is_taken_back() {
        offer();
        districts.actIn(receiver, Role.SUPERINTENDENT);
        var edition = editions.derive(version);
        withdraw();

        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertThat(editions.get(edition).base()).isEqualTo("CLAUSES-STARTER 1.0.2.1");
    }

    @Test
    void a_retired_version_is_offered_to_nobody() {
        offer();
        districts.actIn(sender, Role.SUPERINTENDENT);
        versions.retire(version);

        districts.actIn(receiver, Role.SUPERINTENDENT);
        assertUnknown();
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(this::offer);
    }

    @Test
    void two_versions_of_one_number_are_told_apart() {
        var theirs = own.of(receiver, shipped(), Map.of(SERVICE, "We of the receiver serve."));
        offer();

        districts.actIn(receiver, Role.SUPERINTENDENT);
        var lines = seen().stream().map(TemplateVersion::line).toList();
        assertThat(lines)
                .extracting(PackLine::id, PackLine::version, PackLine::reference)
                .containsExactlyInAnyOrder(
                        tuple(theirs, "1.0.2.1", "1.0.2.1"),
                        tuple(version, "1.0.2.1", "1.0.2.1~" + version.value()),
                        tuple(shipped(), "1.0.2", "1.0.2"));
        assertThat(differences.find(PACK, "1.0.2", "1.0.2.1~" + version.value()))
                .hasValueSatisfying(found -> assertThat(found.newer().id()).isEqualTo(version));
        assertThat(differences.find(PACK, "1.0.2", "1.0.2.1"))
                .hasValueSatisfying(found -> assertThat(found.newer().id()).isEqualTo(theirs));
        districts.actIn(third, Role.SUPERINTENDENT);
        assertThat(differences.find(PACK, "1.0.2", "1.0.2.1~" + version.value()))
                .isEmpty();
    }

    private void offer() {
        districts.actAs(consultant, sender);
        offers.offer(version, List.of(receiver));
    }

    private void withdraw() {
        districts.actAs(consultant, sender);
        offers.withdraw(version, receiver);
    }

    private void assertUnknown() {
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> store.clauses(version));
    }

    private PackVersionId shipped() {
        return shelf.newest(PackKind.CLAUSES);
    }

    private String nameOf(DistrictId district) {
        return districts.nameOf(district);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Without the older versions that other tests have put beside those the portal ships. */
    private List<TemplateVersion> seen() {
        return versions.versions(PACK).stream()
                .filter(version -> !version.line().version().startsWith("0."))
                .toList();
    }
}
