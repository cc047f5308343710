package org.ctoportal.interview.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.InterviewQuestion.Type;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Scenario S3 on the database. */
@IntegrationTest
class InterviewKitServiceTest {

    @Autowired
    InterviewKitService kits;

    @Autowired
    KitDesk kitDesk;

    @Autowired
    KitApprovalService approvals;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    TwoDistricts districts;

    @Autowired
    PostingDesk desk;

    private DistrictId district;

    @BeforeEach
    void signIn() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    /** Scenario S3.1. */
    @Test
    void a_kit_asks_about_every_skill_in_an_hour() {
        var kit = made();

        assertThat(kit.kit().time().total()).isEqualTo(60);
        assertThat(kit.kit().weights().addUp()).isTrue();
        assertThat(kit.check().coverage().coveredSkills()).isEqualTo(10);
        assertThat(kit.check().coverage().skills()).isEqualTo(10);
        assertThat(kit.check().findings()).isEmpty();
        assertThat(kit.check().stops()).isFalse();
    }

    /** Scenario S3.1 with its own choice of questions. */
    @Test
    void the_questions_of_the_scenario_are_three_on_the_past_and_seven_on_situations() {
        var made = made();
        var chosen = new QuestionSelection(made.framework(), made.content().position(), 5)
                .of(Set.copyOf(CedarHollowKit.CODES));
        var asked = new Kit(
                chosen,
                QuestionWeights.byFramework(chosen, made.framework()),
                WeightBasis.FRAMEWORK,
                "As the framework weighs",
                5,
                5);
        var anchors = FirstKit.anchors(made.framework());
        var before = made.content();
        var kept = kits.change(
                made.id(),
                made.version(),
                new WriteKit(
                        made.title(),
                        new KitContent(
                                asked,
                                anchors,
                                before.duties(),
                                before.materials(),
                                false,
                                KitScoring.STANDARD,
                                ContentLanguage.ENGLISH)));

        assertThat(kept.kit().mix()).isEqualTo(new QuestionMix(3, 7));
        assertThat(kept.kit().time().total()).isEqualTo(60);
        assertThat(kept.kit().weights().addUp()).isTrue();
        assertThat(kept.check().coverage().isWhole()).isTrue();
        assertThat(kept.check().stops()).isFalse();
    }

    @Test
    void every_question_brings_its_follow_ups_and_anchors() {
        var kit = made();

        assertThat(kit.kit().questions())
                .allSatisfy(question -> assertThat(question.probes()).isNotEmpty())
                .allSatisfy(question ->
                        assertThat(kit.content().anchors().get(question.code())).hasSize(5));
        assertThat(kit.content().materials().references()).hasSize(6);
        assertThat(kit.offered().workSamples()).hasSize(2);
    }

    @Test
    void focus_skills_are_asked_about_twice_once_of_each_kind() {
        var kit = kits.get(kits.make(new MakeKit(drafted(), KitSpan.FOCUS_SKILLS)));

        assertThat(kit.kit().questions()).hasSize(12);
        assertThat(kit.kit().mix()).isEqualTo(new QuestionMix(6, 6));
        assertThat(kit.kit().time().total()).isBetween(45, 60);
    }

    @Test
    void the_approved_description_comes_first_and_is_what_the_kit_is_made_from() {
        var draft = drafted();
        var approved = desk.approved(district, CedarHollow.answers());
        districts.actIn(district, Role.HR);

        assertThat(kits.sources()).extracting(KitSource::document).containsExactly(approved, draft);
        assertThat(kits.sources()).extracting(KitSource::revision).containsExactly(1, KitOrigin.DRAFT);
        assertThat(kits.get(kits.make(new MakeKit(approved, KitSpan.EVERY_SKILL)))
                        .origin())
                .returns(1, KitOrigin::revision)
                .returns(descriptions.get(approved).versions().framework(), KitOrigin::framework);
    }

    @Test
    void a_kit_is_written_in_the_language_of_its_job_description_at_first() {
        var description = descriptions.draft(CedarHollow.answers());
        var english = kits.make(new MakeKit(description, KitSpan.EVERY_SKILL));
        descriptions.change(description, new Change.SetSetting(ContentLanguage.SETTING, "", "es-US"));
        var spanish = kits.make(new MakeKit(description, KitSpan.EVERY_SKILL));

        assertThat(kits.get(english).content().language()).isEqualTo(ContentLanguage.ENGLISH);
        assertThat(kits.get(spanish).content().language()).isEqualTo(ContentLanguage.SPANISH);
    }

    @Test
    void what_is_changed_comes_back_as_it_was_kept() {
        var kit = made();
        var first = kit.kit().questions().getFirst();
        var own = new KitQuestion(
                kit.content().freeCode(), "LV", Type.BEHAVIORAL, "What did you change?", List.of("Why?"), 7, List.of());
        var content = kit.content()
                .replacing(first.code(), own, List.of())
                .with(kit.content().materials().with(kit.offered().workSamples().getFirst()))
                .sharing(true)
                .writtenIn(ContentLanguage.SPANISH);

        var kept = kits.change(kit.id(), kit.version(), new WriteKit("Panel of March", content));

        assertThat(kits.get(kit.id()).content()).isEqualTo(kept.content()).isEqualTo(content);
        assertThat(kept.content().seal()).isEqualTo(content.seal());
        assertThat(kept.title()).isEqualTo("Panel of March");
    }

    @Test
    void what_somebody_else_changed_is_not_overwritten() {
        var kit = made();
        kits.change(kit.id(), kit.version(), new WriteKit("Theirs", kit.content()));

        assertThatExceptionOfType(StaleKitException.class)
                .isThrownBy(() -> kits.change(kit.id(), kit.version(), new WriteKit("Mine", kit.content())));
        assertThat(kits.get(kit.id()).title()).isEqualTo("Theirs");
    }

    /** Scenario S3.5. */
    @Test
    void a_kit_with_a_prohibited_question_is_not_approved() {
        var kit = typed("When did you graduate from high school?");

        assertThat(kit.check().lint().blocked()).isEqualTo(1);
        assertThatExceptionOfType(RefusedKitException.class)
                .isThrownBy(() -> approvals.submit(kit.id(), kit.version()));
        assertThat(kits.get(kit.id()).standing().status()).isEqualTo(KitStatus.DRAFT);
    }

    @Test
    void the_linter_reads_what_references_are_asked_too() {
        var kit = made();
        var reference = new ReferenceQuestion("OWN-1", List.of(), "Which church do you attend?", List.of());
        var materials = kit.content().materials().with(reference);
        var asked = kits.change(
                kit.id(), kit.version(), new WriteKit(kit.title(), kit.content().with(materials)));

        assertThat(asked.check().lint().about("OWN-1")).hasSize(1);
        assertThat(asked.check().stops()).isTrue();
    }

    /** Scenario S3.3. */
    @Test
    void weights_that_do_not_add_up_stop_approval_until_they_are_normalized() {
        var made = made();
        var kit = change(made, made.kit().weighed(WeightBasis.FRAMEWORK, made.framework(), "As the framework weighs"));
        var dropped = change(kit, kit.kit().dropping(ofSkill(kit, "DM").code()));

        assertThat(dropped.check().findings())
                .singleElement()
                .returns("Question weights sum to 93, not 100.", finding -> finding.message());
        assertThatExceptionOfType(RefusedKitException.class)
                .isThrownBy(() -> approvals.submit(dropped.id(), dropped.version()));

        var normalized = change(dropped, dropped.kit().normalized());
        assertThat(normalized.kit().weights().addUp()).isTrue();
        assertThat(kitDesk.approved(district, normalized.id()).standing().status())
                .isEqualTo(KitStatus.APPROVED);
    }

    @Test
    void a_frozen_kit_has_a_number_a_seal_and_who_approved_it() {
        var kit = frozen();

        assertThat(approvals.editions(kit.id())).singleElement().satisfies(edition -> {
            assertThat(edition.number()).isEqualTo(1);
            assertThat(edition.seal()).isEqualTo(kit.content().seal()).matches("[0-9a-f]{64}");
            assertThat(edition.intact()).isTrue();
            assertThat(edition.approvedBy()).isEqualTo("SUPERINTENDENT C");
            assertThat(edition.submittedBy()).isEqualTo("HR C");
            assertThat(edition.content()).isEqualTo(kit.content());
        });
    }

    @Test
    void what_is_approved_or_frozen_changes_only_with_a_reason() {
        var kit = frozen();
        var write = new WriteKit(kit.title(), kit.content());

        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> kits.change(kit.id(), kit.version(), write));
        assertThatExceptionOfType(KitClosedException.class)
                .isThrownBy(() -> approvals.reopen(kit.id(), kit.version(), "  "));

        var again = approvals.reopen(kit.id(), kit.version(), "A duty was added");
        change(again, again.kit().moved("LV-I1", 1));
        kitDesk.frozen(district, kit.id());

        assertThat(approvals.editions(kit.id())).extracting(KitEdition::number).containsExactly(2, 1);
        assertThat(approvals.edition(kit.id(), 2).reason()).isEqualTo("A duty was added");
        assertThat(approvals.edition(kit.id(), 2).seal())
                .isNotEqualTo(approvals.edition(kit.id(), 1).seal());
        assertThat(approvals.edition(kit.id(), 1).reason()).isEmpty();
    }

    @Test
    void a_draft_is_deleted_and_what_was_frozen_stays() {
        var draft = made();
        kits.delete(draft.id(), draft.version());
        var kit = frozen();
        var again = approvals.reopen(kit.id(), kit.version(), "To be changed");

        assertThatExceptionOfType(KitNotFoundException.class).isThrownBy(() -> kits.get(draft.id()));
        assertThatExceptionOfType(KitClosedException.class).isThrownBy(() -> kits.delete(again.id(), again.version()));
        assertThat(kits.list(PageRequest.of(0, 10))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TECHNOLOGY_LEADER", "PANELIST", "BOARD_SECRETARY", "LEGAL_REVIEWER", "CONSULTANT"})
    void nobody_else_sees_a_kit(Role role) {
        districts.actInFirst(role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> kits.list(PageRequest.of(0, 10)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> approvals.editions(new InterviewKitId(1)));
    }

    @Test
    void a_kit_of_another_district_is_none() {
        var kit = frozen();
        var draft = drafted();
        districts.actInSecond(Role.HR);

        assertThatExceptionOfType(KitNotFoundException.class).isThrownBy(() -> kits.get(kit.id()));
        assertThatExceptionOfType(KitNotFoundException.class)
                .isThrownBy(() -> approvals.reopen(kit.id(), kit.version(), "Why not"));
        assertThatExceptionOfType(KitNotFoundException.class).isThrownBy(() -> approvals.editions(kit.id()));
        assertThatExceptionOfType(KitNotFoundException.class).isThrownBy(() -> approvals.edition(kit.id(), 1));
        assertThatExceptionOfType(DocumentNotFoundException.class)
                .isThrownBy(() -> kits.make(new MakeKit(draft, KitSpan.EVERY_SKILL)));
    }

    private DocumentId drafted() {
        return descriptions.draft(CedarHollow.answers());
    }

    private InterviewKitDetails made() {
        return kits.get(kits.make(new MakeKit(drafted(), KitSpan.EVERY_SKILL)));
    }

    private InterviewKitDetails frozen() {
        return kitDesk.frozen(district, made().id());
    }

    private InterviewKitDetails typed(String text) {
        var kit = made();
        var first = kit.kit().questions().getFirst();
        var own = new KitQuestion(
                first.code(), first.skill(), first.type(), text, first.probes(), first.minutes(), first.duties());
        return change(kit, kit.kit().replacing(first.code(), own));
    }

    private static KitQuestion ofSkill(InterviewKitDetails kit, String skill) {
        return kit.kit().questions().stream()
                .filter(question -> Set.of(skill).contains(question.skill()))
                .findFirst()
                .orElseThrow();
    }

    private InterviewKitDetails change(InterviewKitDetails before, Kit kit) {
        return kits.change(
                before.id(),
                before.version(),
                new WriteKit(before.title(), before.content().with(kit)));
    }
}
