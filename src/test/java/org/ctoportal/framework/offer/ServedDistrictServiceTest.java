package org.ctoportal.framework.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackLine;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.edition.EditionPartService;
import org.ctoportal.framework.edition.EditionService;
import org.ctoportal.framework.edition.TemplateVersionService;
import org.ctoportal.framework.pack.PartId;
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

/** What a consultant is told of the districts they serve, and of no others. */
@IntegrationTest
class ServedDistrictServiceTest {

    private static final String SERVICE = "JD-SERVICE";
    private static final String ADA = "JD-ADA";

    @Autowired
    ServedDistrictService served;

    @Autowired
    OfferService offers;

    @Autowired
    TemplateVersionService versions;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    PackShelf shelf;

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
    void the_versions_of_the_district_itself_can_be_offered_to_those_the_person_serves() {
        districts.actAs(consultant, sender);

        assertThat(served.versions()).extracting(PackLine::id).containsExactly(version);
        assertThat(standing()).containsExactly(new ServedDistrict(receiver, districts.nameOf(receiver), null, null, 0));
        assertThat(served.count()).isEqualTo(1);

        districts.actAs(consultant, receiver);
        assertThat(served.versions()).isEmpty();
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(this::standing);
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> served.rewordings(version));
    }

    @Test
    void who_uses_the_version_since_when_and_how_many_documents_stand_on_another() {
        districts.actIn(receiver, Role.SUPERINTENDENT);
        jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.draft(CedarHollow.answers());
        offer(receiver);
        assertThat(standing()).singleElement().satisfies(before -> {
            assertThat(before.offeredAt()).isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
            assertThat(before.usedSince()).isNull();
        });

        districts.actIn(receiver, Role.SUPERINTENDENT);
        versions.use(version, today());
        jobDescriptions.draft(CedarHollow.answers());

        districts.actAs(consultant, sender);
        assertThat(standing()).singleElement().satisfies(after -> {
            assertThat(after.usedSince()).isEqualTo(today());
            assertThat(after.behind()).isEqualTo(2);
        });
    }

    @Test
    void districts_come_page_by_page() {
        var all = new ArrayList<>(List.of(sender, receiver, third));
        consultant = districts.consultantOf(all.toArray(DistrictId[]::new));
        districts.actAs(consultant, sender);

        var first = served.districts(version, 0, 1);
        var second = served.districts(version, 1, 1);

        assertThat(Stream.concat(first.stream(), second.stream()).map(ServedDistrict::id))
                .containsExactlyInAnyOrder(receiver, third);
        assertThat(served.districts(version, 2, 1)).isEmpty();
    }

    @Test
    void words_over_a_document_and_over_an_edition_count_once_for_a_district_and_few_are_not_told() {
        districts.actIn(receiver, Role.SUPERINTENDENT);
        reword(ADA);
        var edition = editions.derive(shipped());
        own.reword(edition, new PartId("clauses", ADA), "Ours.");
        own.reword(edition, new PartId("clauses", SERVICE), "Ours too.");
        districts.actIn(third, Role.SUPERINTENDENT);
        reword("JD-SUMMARY");

        districts.actAs(consultant, sender);

        assertThat(served.rewordings(version)).satisfies(found -> {
            assertThat(found.districts()).isEqualTo(1);
            assertThat(found.parts())
                    .containsExactlyInAnyOrder(
                            new RewordedPart(SERVICE, "We serve with care.", 0),
                            new RewordedPart(ADA, "We adjust the work.", 0));
        });
    }

    @Test
    void counts_of_five_districts_and_more_are_told_the_highest_first() {
        var all = new ArrayList<>(List.of(sender));
        for (var i = 0; i < RewordedPart.FEWEST + 1; i++) {
            var district = districts.another(CedarHollow.facts());
            all.add(district);
            districts.actIn(district, Role.SUPERINTENDENT);
            var document = jobDescriptions.draft(CedarHollow.answers());
            jobDescriptions.change(document, new Change.Reword(ADA, "", "Ours."));
            if (i < RewordedPart.FEWEST) {
                jobDescriptions.change(document, new Change.Reword(SERVICE, "", "Ours."));
            }
        }
        consultant = districts.consultantOf(all.toArray(DistrictId[]::new));
        districts.actAs(consultant, sender);

        assertThat(served.rewordings(version).parts())
                .containsExactly(
                        new RewordedPart(ADA, "We adjust the work.", 6),
                        new RewordedPart(SERVICE, "We serve with care.", 5));
    }

    @Test
    void a_seat_that_does_not_keep_templates_shows_nothing_of_its_district() {
        var mixed = districts.consultantOf(sender);
        districts.seat(mixed, receiver, Role.TECHNOLOGY_LEADER);
        districts.actAs(mixed, sender);

        assertThat(standing()).isEmpty();
        assertThat(served.count()).isZero();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> offers.offer(version, List.of(receiver)));
    }

    @Test
    void who_may_not_keep_templates_is_told_nothing() {
        districts.actIn(sender, Role.BOARD_SECRETARY);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> served.versions());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::standing);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> served.rewordings(version));
    }

    private List<ServedDistrict> standing() {
        return served.districts(version, 0, 10);
    }

    private void offer(DistrictId to) {
        districts.actAs(consultant, sender);
        offers.offer(version, List.of(to));
    }

    private void reword(String code) {
        var document = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(document, new Change.Reword(code, "", "Ours."));
    }

    private PackVersionId shipped() {
        return shelf.newest(PackKind.CLAUSES);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
