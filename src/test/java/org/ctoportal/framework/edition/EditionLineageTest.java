package org.ctoportal.framework.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ctoportal.framework.edition.EditionDesk.SKILL;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.pack.PartId;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an edition comes from and what its parts are called, over several versions, on the real database. */
@IntegrationTest
@Tag("once")
class EditionLineageTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    TemplateVersionService versions;

    @Autowired
    EditionDesk desk;

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
        district = desk.open();
    }

    @AfterEach
    void signOut() {
        desk.close();
    }

    @Test
    void only_a_newer_version_of_the_same_pack_is_offered_as_a_base() {
        var own = desk.imported("OUR-FRAMEWORK");
        var published = desk.published(own, district);

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
        var first = desk.imported("LICENSED-FRAMEWORK");
        var duty = new PartId("responsibilities", "LV-R1");
        var licensed = new Origin(
                "LV-R1", Origin.Kind.LICENSED, "", "Members only", "A publisher", null, null, List.of(), List.of());
        parts.source(first, duty, licensed);
        var next = editions.derive(desk.published(first, district));
        districts.actIn(district, Role.SUPERINTENDENT);

        parts.reword(next, duty, desk.part(next, duty).part().content(), Map.of("text", "Nearly their words."));

        assertThat(shelf.original(desk.published(next, district)).origins()).containsEntry("LV-R1", licensed);
    }

    @Test
    void a_code_that_was_published_never_names_another_part_later() {
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        var duty = parts.add(id, SKILL, "responsibilities", Map.of("text", "Speak at every board meeting."));
        var next = editions.derive(desk.published(id, district));
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

        assertThat(desk.part(id, last).state()).isEqualTo(PartState.INHERITED);
        var library = store.clauses(desk.published(id, district));
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

    @Test
    void a_new_job_description_begins_without_what_is_no_longer_valid() {
        var id = editions.derive(shelf.newest(PackKind.FRAMEWORK));
        var duty = new PartId("responsibilities", "LV-R1");
        var over = new Origin(
                "LV-R1", Origin.Kind.DISTRICT, "", "", "", null, desk.today().minusDays(2), List.of(), List.of());
        parts.source(id, duty, over);
        var published = desk.published(id, district);
        versions.use(published, desk.today());

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
