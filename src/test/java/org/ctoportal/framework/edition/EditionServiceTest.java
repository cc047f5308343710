package org.ctoportal.framework.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.Origin;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.framework.UnknownPackVersionException;
import org.ctoportal.framework.pack.PackRefusedException;
import org.ctoportal.framework.pack.PartId;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.framework.store.PackShelf;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A district's own edition from a shipped version to one in use, by two people, on the real database. */
@IntegrationTest
class EditionServiceTest {

    private static final PartId DUTY = new PartId("responsibilities", "LV-R1");
    private static final PartId SKILL = new PartId("skills", "LV");

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
    OtherVersions otherVersions;

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
        clock.reset();
    }

    @Test
    void an_edition_begins_with_every_part_inherited() {
        var edition = editions.get(derived());

        assertThat(edition.parts()).hasSizeGreaterThan(300).allMatch(part -> part.state() == PartState.INHERITED);
        assertThat(edition.base()).isEqualTo("K12-CTO-STARTER 1.0.0");
        assertThat(edition.weights()).hasSize(4).allMatch(Weights::addUp);
        assertThat(editions.problems(edition.id())).isEmpty();
    }

    @Test
    void deriving_twice_opens_the_edition_that_is_in_the_making() {
        assertThat(derived()).isEqualTo(derived());
    }

    @Test
    void the_district_rewords_adds_and_leaves_out_and_publishes_what_others_do_not_see() {
        var id = derived();
        reword(id, DUTY, "Sit at the table where the district decides.");
        var own = parts.add(id, SKILL, "responsibilities", Map.of("text", "Speak at every board meeting."));
        parts.switchOff(id, new PartId("responsibilities", "LV-R2"), true);

        var published = published(id, "Three duties changed.", today());

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
        assertThat(shelf.original(published).header().notes()).isEqualTo("Three duties changed.");

        districts.actInFirst(Role.SUPERINTENDENT);
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0");
        assertThat(seen()).containsExactly("1.0.0");
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> store.framework(published));
        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> editions.derive(published));
        assertThatExceptionOfType(EditionNotFoundException.class).isThrownBy(() -> editions.get(id));
    }

    @Test
    void whoever_wrote_an_edition_cannot_publish_it() {
        var id = derived();
        reword(id, DUTY, "Sit at the table where the district decides.");
        editions.sendToReview(id, "One duty changed.");

        assertThatExceptionOfType(OwnReviewException.class)
                .isThrownBy(() -> editions.publish(id, new Publication("One duty changed.", today())));

        assertThat(editions.get(id).status()).isEqualTo(EditionStatus.IN_REVIEW);
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0");
    }

    @Test
    void an_edition_in_review_is_not_changed_until_it_is_given_back() {
        var id = derived();
        editions.sendToReview(id, "Nothing yet.");
        districts.actIn(district, Role.HR);

        assertThatExceptionOfType(EditionClosedException.class).isThrownBy(() -> reword(id, DUTY, "No."));
        editions.sendBack(id, "Please say what changes.");
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThat(editions.get(id).reviewNote()).isEqualTo("Please say what changes.");
        reword(id, DUTY, "Sit at the table where the district decides.");
        assertThat(editions.get(id).count(PartState.REWORDED)).isEqualTo(1);
    }

    @Test
    void nobody_else_changes_an_edition_while_somebody_does_and_everybody_can_afterwards() {
        var id = derived();
        reword(id, DUTY, "Sit at the table where the district decides.");
        districts.actIn(district, Role.HR);

        assertThatExceptionOfType(EditionLockedException.class)
                .isThrownBy(() -> reword(id, DUTY, "Something else."))
                .satisfies(locked -> assertThat(locked.holder()).isEqualTo("SUPERINTENDENT C"));
        assertThat(editions.get(id).lockHolder()).isEqualTo("SUPERINTENDENT C");

        clock.advance(Edition.LOCK.plusSeconds(1));
        reword(id, DUTY, "Something else.");
        assertThat(editions.get(id).lockHolder()).isEmpty();
    }

    @Test
    void a_change_over_words_nobody_saw_is_refused() {
        var id = derived();
        var seen = part(id, DUTY).part().content();
        reword(id, DUTY, "Sit at the table where the district decides.");

        assertThatExceptionOfType(EditionConflictException.class)
                .isThrownBy(() -> parts.reword(id, DUTY, seen, Map.of("text", "Something else.")));
    }

    @Test
    void words_of_the_base_typed_again_are_inherited_again() {
        var id = derived();
        var original = String.valueOf(part(id, DUTY).part().values().get("text"));
        reword(id, DUTY, "Sit at the table where the district decides.");

        reword(id, DUTY, original);

        assertThat(part(id, DUTY).state()).isEqualTo(PartState.INHERITED);
    }

    @Test
    void weights_that_do_not_add_up_keep_an_edition_from_review_and_say_so() {
        var id = derived();
        parts.reword(
                id, SKILL, part(id, SKILL).part().content(), Map.of("reference_weight_percent", new BigDecimal("20")));

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
    void a_moved_skill_is_numbered_in_its_new_place() {
        var id = derived();
        var first = store.currentFramework().areas().getFirst().skills();
        parts.move(id, new PartId("skills", first.getLast().code()), 0);

        published(id, "The last comes first.", today());

        assertThat(store.currentFramework().areas().getFirst().skills())
                .extracting("code")
                .startsWith(first.getLast().code(), first.getFirst().code());
    }

    @Test
    void the_next_edition_goes_on_from_the_last_and_keeps_its_link_to_the_source() {
        var id = derived();
        reword(id, DUTY, "Sit at the table where the district decides.");
        var published = published(id, "One duty.", today());
        districts.actIn(district, Role.SUPERINTENDENT);

        var next = editions.get(editions.derive(published));

        assertThat(next.id()).isNotEqualTo(id);
        assertThat(next.base()).isEqualTo("K12-CTO-STARTER 1.0.0");
        assertThat(part(next.id(), DUTY).state()).isEqualTo(PartState.REWORDED);
        assertThat(published(next.id(), "Again.", today())).isNotEqualTo(published);
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0.2");
        assertThat(seen()).containsExactly("1.0.0.2", "1.0.0.1", "1.0.0");
    }

    @Test
    void a_version_is_used_from_its_day_on_and_not_before() {
        var id = derived();
        reword(id, DUTY, "Sit at the table where the district decides.");

        published(id, "One duty.", today().plusDays(3));

        assertThat(store.currentFramework().version()).isEqualTo("1.0.0");
        clock.advance(Duration.ofDays(3));
        assertThat(store.currentFramework().version()).isEqualTo("1.0.0.1");
    }

    @Test
    void a_version_in_use_is_not_retired_and_a_retired_one_is_not_chosen() {
        var id = derived();
        reword(id, DUTY, "Sit at the table where the district decides.");
        var published = published(id, "One duty.", today());
        var shipped = shelf.newest(PackKind.FRAMEWORK);

        assertThatExceptionOfType(VersionInUseException.class).isThrownBy(() -> versions.retire(published));
        versions.use(shipped, today());
        versions.retire(published);

        assertThatExceptionOfType(UnknownPackVersionException.class).isThrownBy(() -> versions.use(published, today()));
        assertThat(store.framework(published).version()).isEqualTo("1.0.0.1");
        versions.bringBack(published);
        versions.use(published, today());
        assertThat(store.currentFramework().id()).isEqualTo(published);
    }

    @Test
    void an_edition_goes_on_from_a_newer_base_and_marks_where_both_changed() {
        var old = otherVersions.clausesWith("the district", "the old district");
        var id = editions.derive(old);
        var met = changedSince(old);
        var clause = new PartId("clauses", met);
        var untouched = new PartId("clauses", other(met));
        reword(id, clause, "Our words.");
        reword(id, untouched, "Our words too.");

        editions.rebase(id);

        var edition = editions.get(id);
        assertThat(edition.base()).isEqualTo("CLAUSES-STARTER 1.0.1");
        assertThat(edition.moved()).extracting(EditionPart::id).containsExactly(clause);
        assertThat(part(id, clause).part().values()).containsEntry("text", "Our words.");
        assertThat(part(id, untouched).baseMoved()).isFalse();
        parts.stayReworded(id, clause);
        assertThat(editions.get(id).moved()).isEmpty();
        assertThat(part(id, clause).state()).isEqualTo(PartState.REWORDED);
    }

    /** The first clause without variables that reads otherwise in the version the portal ships. */
    private String changedSince(PackVersionId old) {
        var now = store.currentClauses();
        return store.clauses(old).clauses().stream()
                .filter(clause -> clause.variables().isEmpty())
                .filter(clause -> !now.clause(clause.code()).text().equals(clause.text()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private String other(String code) {
        return store.currentClauses().clauses().stream()
                .filter(clause -> clause.variables().isEmpty() && !clause.code().equals(code))
                .findFirst()
                .orElseThrow()
                .code();
    }

    @Test
    void a_clause_of_the_district_reads_as_it_was_written() {
        var clauses = shelf.newest(PackKind.CLAUSES);
        var id = editions.derive(clauses);
        var clause = new PartId(
                "clauses", store.currentClauses().clauses().getFirst().code());
        reword(id, clause, "The words of the board.");

        published(id, "The first clause.", today());

        assertThat(store.currentClauses().clause(clause.code()).text()).isEqualTo("The words of the board.");
    }

    @Test
    void remarks_stay_with_their_part_until_they_are_settled() {
        var id = derived();
        parts.comment(id, DUTY, "Too long?");
        districts.actIn(district, Role.HR);

        var remark = parts.comments(id).getFirst();
        assertThat(remark.writtenBy()).isEqualTo("SUPERINTENDENT C");
        parts.settle(id, remark.id());

        assertThat(parts.comments(id)).extracting(PartComment::settled).containsExactly(true);
    }

    @Test
    void a_discarded_edition_leaves_nothing_behind() {
        var id = derived();
        reword(id, DUTY, "Sit at the table where the district decides.");
        parts.comment(id, DUTY, "Too long?");

        editions.discard(id);

        assertThatExceptionOfType(EditionNotFoundException.class).isThrownBy(() -> editions.get(id));
        assertThat(editions.get(derived()).count(PartState.INHERITED)).isGreaterThan(300);
    }

    @Test
    void who_may_not_keep_templates_cannot_begin_an_edition() {
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::derived);
    }

    /** Without the older versions that other tests have put beside those the portal ships. */
    private List<String> seen() {
        return versions.versions("K12-CTO-STARTER").stream()
                .map(version -> version.line().version())
                .filter(number -> !number.startsWith("0."))
                .toList();
    }

    private EditionId derived() {
        return editions.derive(shelf.newest(PackKind.FRAMEWORK));
    }

    private EditionPart part(EditionId id, PartId part) {
        return editions.get(id).parts().stream()
                .filter(one -> one.id().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private void reword(EditionId id, PartId part, String text) {
        parts.reword(id, part, part(id, part).part().content(), Map.of("text", text));
    }

    /** Sent to review by whoever acts, published by the director of human resources. */
    private PackVersionId published(EditionId id, String notes, LocalDate from) {
        editions.sendToReview(id, notes);
        districts.actIn(district, Role.HR);
        return editions.publish(id, new Publication(notes, from));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
