package org.ctoportal.framework.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ctoportal.framework.edition.EditionDesk.DUTY;
import static org.ctoportal.framework.edition.EditionDesk.SKILL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.pack.PackRefusedException;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A district's own edition from a shipped version to one in use, by two people, on the real database. */
@IntegrationTest
class EditionServiceTest {

    @Autowired
    EditionDesk desk;

    @Autowired
    EditionService editions;

    @Autowired
    EditionPartService parts;

    @Autowired
    TemplateVersionService versions;

    @Autowired
    TemplateStoreService store;

    @Autowired
    PackShelf shelf;

    @Autowired
    TwoDistricts districts;

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
    void an_edition_begins_with_every_part_inherited() {
        var edition = editions.get(desk.derived());

        assertThat(edition.parts()).hasSizeGreaterThan(300).allMatch(part -> part.state() == PartState.INHERITED);
        assertThat(edition.base()).isEqualTo("K12-CTO-STARTER 1.0.0");
        assertThat(edition.weights()).hasSize(4).allMatch(Weights::addUp);
        assertThat(editions.problems(edition.id())).isEmpty();
    }

    @Test
    void deriving_twice_opens_the_edition_that_is_in_the_making() {
        assertThat(desk.derived()).isEqualTo(desk.derived());
    }

    @Test
    void the_district_rewords_adds_and_leaves_out_and_publishes_what_others_do_not_see() {
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");
        var own = parts.add(id, SKILL, "responsibilities", Map.of("text", "Speak at every board meeting."));
        parts.switchOff(id, new PartId("responsibilities", "LV-R2"), true);

        var published = desk.published(id, district, desk.today());

        var framework = store.currentFramework();
        assertThat(framework.id()).isEqualTo(published);
        assertThat(framework.version()).isEqualTo("1.0.0.1");
        var duties = framework.skills().getFirst().responsibilities();
        assertThat(duties)
                .extracting("code", "text")
                .contains(
                        tuple("LV-R1", "Sit at the table where the district decides."),
                        tuple(own.code(), "Speak at every board meeting."))
                .noneMatch(duty -> duty.toString().contains("LV-R2"));
        assertThat(own.code()).isEqualTo("LV-RX1");
        assertThat(shelf.original(published).origins())
                .containsEntry("LV-R1", Origin.district("LV-R1", "K12-CTO-STARTER 1.0.0"))
                .containsEntry("LV-RX1", Origin.district("LV-RX1", ""));
        assertThat(shelf.original(published).header().notes()).isEqualTo("Some words changed.");

        districts.actInFirst(Role.SUPERINTENDENT);
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0");
        assertThat(seen()).containsExactly("1.0.0");
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> store.framework(published));
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> editions.derive(published));
        assertThatExceptionOfType(EditionNotFoundException.class).isThrownBy(() -> editions.get(id));
    }

    @Test
    void words_of_the_base_typed_again_are_inherited_again() {
        var id = desk.derived();
        var original = String.valueOf(desk.part(id, DUTY).part().values().get("text"));
        desk.reword(id, DUTY, "Sit at the table where the district decides.");

        desk.reword(id, DUTY, original);

        assertThat(desk.part(id, DUTY).state()).isEqualTo(PartState.INHERITED);
    }

    @Test
    void weights_that_do_not_add_up_keep_an_edition_from_review_and_say_so() {
        var id = desk.derived();
        parts.reword(
                id,
                SKILL,
                desk.part(id, SKILL).part().content(),
                Map.of("reference_weight_percent", new BigDecimal("20")));

        assertThat(editions.get(id).weights()).anySatisfy(weights -> {
            assertThat(weights.part()).isEqualTo(new PartId("areas", "A1"));
            assertThat(weights.sum()).isEqualByComparingTo("45");
            assertThat(weights.addUp()).isFalse();
        });
        assertThat(editions.problems(id))
                .anySatisfy(problem -> assertThat(problem.reason()).contains("add up to 45, not to 40"));
        assertThatExceptionOfType(PackRefusedException.class).isThrownBy(() -> editions.sendToReview(id, ""));
    }

    @Test
    void skills_nobody_moved_keep_their_numbers() {
        var before =
                store.currentFramework().skills().stream().map(Skill::order).toList();
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");

        desk.published(id, district, desk.today());

        assertThat(store.currentFramework().skills()).extracting(Skill::order).isEqualTo(before);
    }

    @Test
    void a_moved_skill_is_numbered_in_its_new_place() {
        var id = desk.derived();
        var first = store.currentFramework().areas().getFirst().skills();
        parts.move(id, new PartId("skills", first.getLast().code()), 0);

        desk.published(id, district, desk.today());

        assertThat(store.currentFramework().areas().getFirst().skills())
                .extracting("code")
                .startsWith(first.getLast().code(), first.getFirst().code());
    }

    @Test
    void a_clause_of_the_district_reads_as_it_was_written() {
        var clauses = shelf.newest(PackKind.CLAUSES);
        var id = editions.derive(clauses);
        var clause = new PartId(
                "clauses", store.currentClauses().clauses().getFirst().code());
        desk.reword(id, clause, "The words of the board.");

        desk.published(id, district, desk.today());

        assertThat(store.currentClauses().clause(clause.code()).text()).isEqualTo("The words of the board.");
    }

    @Test
    void a_discarded_edition_leaves_nothing_behind() {
        var id = desk.derived();
        desk.reword(id, DUTY, "Sit at the table where the district decides.");
        parts.comment(id, DUTY, "Too long?");

        editions.discard(id);

        assertThatExceptionOfType(EditionNotFoundException.class).isThrownBy(() -> editions.get(id));
        assertThat(editions.get(desk.derived()).count(PartState.INHERITED)).isGreaterThan(300);
    }

    /** Without the older versions that other tests have put beside those the portal ships. */
    private List<String> seen() {
        return versions.versions("K12-CTO-STARTER").stream()
                .map(version -> version.line().version())
                .filter(number -> !number.startsWith("0."))
                .toList();
    }
}
