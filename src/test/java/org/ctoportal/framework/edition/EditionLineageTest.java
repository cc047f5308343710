package org.ctoportal.framework.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.exchange.IncomingFile;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.ItemChoice;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an edition comes from and what its parts are called, over several versions, on the real database. */
@IntegrationTest
class EditionLineageTest {

    private static final PartId SKILL = new PartId("skills", "LV");

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    TemplateVersionService versions;

    @Autowired
    EditionImportService imports;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    OpenEdition open;

    @Autowired
    TemplateStoreService store;

    @Autowired
    PackShelf shelf;

    @Autowired
    OtherVersions otherVersions;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void actAsTheSuperintendent() {
        district = districts.another(Map.of());
        districts.actIn(district, Role.SUPERINTENDENT);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void only_a_newer_version_of_the_same_pack_is_offered_as_a_base() {
        var own = imported("OUR-FRAMEWORK");
        var published = published(own);

        var next = editions.get(editions.derive(published));

        assertThat(next.base()).startsWith("OUR-FRAMEWORK ");
        assertThat(next.newerBase()).isNull();
    }

    @Test
    void an_edition_of_an_older_version_is_offered_the_newer_one_and_then_nothing() {
        var id = editions.derive(otherVersions.clausesWith("the district", "the former district"));

        assertThat(editions.get(id).newerBase()).isEqualTo(shelf.newest(PackKind.CLAUSES));
        editions.rebase(id);
        assertThat(editions.get(id).newerBase()).isNull();
    }

    @Test
    void words_of_others_stay_bound_to_their_licence_in_later_editions() {
        var first = imported("LICENSED-FRAMEWORK");
        var duty = new PartId("responsibilities", "LV-R1");
        var licensed = new Origin(
                "LV-R1", Origin.Kind.LICENSED, "", "Members only", "A publisher", null, null, List.of(), List.of());
        parts.source(first, duty, licensed);
        var next = editions.derive(published(first));
        districts.actIn(district, Role.SUPERINTENDENT);

        parts.reword(next, duty, part(next, duty).part().content(), Map.of("text", "Nearly their words."));

        assertThat(shelf.original(published(next)).origins()).containsEntry("LV-R1", licensed);
    }

    @Test
    void a_code_that_was_published_never_names_another_part_later() {
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        var duty = parts.add(id, SKILL, "responsibilities", Map.of("text", "Speak at every board meeting."));
        var next = editions.derive(published(id));
        districts.actIn(district, Role.SUPERINTENDENT);
        parts.remove(next, duty);

        var other = parts.add(next, SKILL, "responsibilities", Map.of("text", "Something else."));

        assertThat(other.code()).isEqualTo("LV-RX2");
    }

    @Test
    void with_a_removed_part_everything_below_it_goes() {
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        var pack = editions.get(id).parts().getFirst().id();
        var area = parts.add(id, pack, "areas", Map.of("name", "Ours", "reference_weight_percent", BigDecimal.ZERO));
        var skill = parts.add(id, area, "skills", Map.of("name", "Ours"));
        parts.add(id, skill, "responsibilities", Map.of("text", "Ours."));

        parts.remove(id, area);

        assertThat(editions.get(id).homeless()).isEmpty();
        assertThat(editions.get(id).count(PartState.OWN)).isZero();
    }

    @Test
    void a_clause_moves_among_those_of_its_section_and_stays_inherited() {
        var id = editions.derive(shelf.newest(PackKind.CLAUSES));
        var section = section(store.currentClauses().clauses().getFirst().section());
        var last = new PartId("clauses", section.getLast());

        parts.move(id, last, 0);

        assertThat(part(id, last).state()).isEqualTo(PartState.INHERITED);
        districts.actIn(district, Role.SUPERINTENDENT);
        var library = store.clauses(published(id));
        assertThat(library.clauses().stream()
                        .filter(clause -> clause.section()
                                .equals(library.clause(last.code()).section()))
                        .sorted(Comparator.comparingInt(Clause::order))
                        .map(Clause::code))
                .startsWith(section.getLast(), section.getFirst())
                .containsExactlyInAnyOrderElementsOf(section);
    }

    private List<String> section(String code) {
        return store.currentClauses().clauses().stream()
                .filter(clause -> clause.section().equals(code))
                .sorted(Comparator.comparingInt(Clause::order))
                .map(Clause::code)
                .toList();
    }

    @Test
    void who_begins_an_edition_a_moment_after_somebody_else_is_told() {
        var base = shelf.version(shelf.newest(PackKind.FRAMEWORK));
        editions.derive(base.id());

        assertThatExceptionOfType(EditionBegunException.class)
                .isThrownBy(() -> open.begin(new Edition(base, currentUser.get(), clock.instant())));
    }

    private EditionId imported(String code) {
        var text = StarterPacks.text("framework-content.yaml").replace("K12-CTO-STARTER", code);
        return imports.take(IncomingFile.read("framework.yaml", text.getBytes(UTF_8)), Set.of());
    }

    private EditionPart part(EditionId id, PartId part) {
        return editions.get(id).parts().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** Sent to review by whoever acts, published by the director of human resources; nobody uses it yet. */
    private PackVersionId published(EditionId id) {
        editions.sendToReview(id, "");
        districts.actIn(district, Role.HR);
        return editions.publish(id, new Publication("", null));
    }

    @Test
    void a_new_job_description_begins_without_what_is_no_longer_valid() {
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        var duty = new PartId("responsibilities", "LV-R1");
        var over = new Origin(
                "LV-R1",
                Origin.Kind.DISTRICT,
                "",
                "",
                "",
                null,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2),
                List.of(),
                List.of());
        parts.source(id, duty, over);
        var published = published(id);
        versions.use(published, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));

        var draft = jobDescriptions.get(jobDescriptions.draft(CedarHollow.answers()));

        assertThat(draft.versions().framework()).isEqualTo(published);
        assertThat(draft.composed().find("LV-R1")).isEmpty();
        assertThat(draft.composed().find("LV-R2")).isPresent();
        var section = draft.composed().sections().stream()
                .filter(one ->
                        one.sentences().anyMatch(sentence -> sentence.code().equals("LV-R2")))
                .findFirst()
                .orElseThrow();
        assertThat(jobDescriptions.choices(draft.id(), section.code()))
                .extracting(ItemChoice::code)
                .contains("LV-R3")
                .doesNotContain("LV-R1");
    }
}
