package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.NewDocument;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.EmphasisProfile.SkillEmphasis;
import org.ctoportal.jobdescription.EmphasisQuiz.Question;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@Tag("once")
class EmphasisServiceTest {

    @Autowired
    EmphasisService emphasis;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionLibraryService library;

    @Autowired
    DraftService drafts;

    @Autowired
    OtherVersions versions;

    @Autowired
    TwoDistricts districts;

    private DocumentId id;

    @BeforeEach
    void begin() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void there_are_eight_questions_with_two_sides_and_every_skill_can_gain() {
        var questions = emphasis.sheet(id).orElseThrow().quiz().questions();

        assertThat(questions)
                .hasSize(8)
                .allSatisfy(question -> assertThat(question.sides()).hasSize(2));
        assertThat(questions.stream()
                        .flatMap(question -> question.sides().stream())
                        .flatMap(side -> side.points().keySet().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("LV", "SP", "EP", "IF", "TB", "SF", "IT", "CS", "BM", "DM");
    }

    @Test
    void skipping_changes_nothing() {
        var before = jobDescriptions.get(id);

        assertThat(emphasis.sheet(id).orElseThrow().answers()).isEmpty();
        assertThat(jobDescriptions.get(id)).isEqualTo(before);
    }

    @Test
    void answers_set_the_duties_of_each_skill_and_are_kept() {
        var answers = firstSides();

        emphasis.answer(id, Map.of(), answers);

        var sheet = emphasis.sheet(id).orElseThrow();
        var draft = jobDescriptions.get(id);
        assertThat(sheet.answers()).isEqualTo(answers);
        assertThat(draft.balance().total()).isEqualTo(20);
        assertThat(draft.coverage().skills())
                .extracting(SkillCoverage.SkillShare::duties)
                .containsExactlyElementsOf(sheet.profile().skills().stream()
                        .map(SkillEmphasis::duties)
                        .toList());
    }

    @Test
    void duties_stand_by_area_and_in_it_by_share() {
        emphasis.answer(id, Map.of(), Map.of("EMPH-S3", "EMPH-S3A"));

        var duties = jobDescriptions
                .get(id)
                .composed()
                .section(DutyBalance.SECTION)
                .orElseThrow()
                .items();
        assertThat(duties.stream().map(ComposedClause::group).distinct())
                .containsExactly("LV", "SP", "EP", "IF", "TB", "SF", "IT", "DM", "CS", "BM");
    }

    @Test
    void answers_to_what_is_not_asked_count_for_nothing() {
        emphasis.answer(id, Map.of(), Map.of("EMPH-S1", "EMPH-S2A", "OTHER", "OTHER"));

        assertThat(emphasis.sheet(id).orElseThrow().answers()).isEmpty();
    }

    @Test
    void an_answer_is_taken_back() {
        emphasis.answer(id, Map.of(), firstSides());

        emphasis.answer(id, firstSides(), Map.of());

        assertThat(emphasis.sheet(id).orElseThrow().answers()).isEmpty();
    }

    @Test
    void answers_of_somebody_else_are_not_overwritten_unseen() {
        var theirs = Map.of("EMPH-S1", "EMPH-S1A");
        emphasis.answer(id, Map.of(), theirs);
        var draft = jobDescriptions.get(id);

        assertThatExceptionOfType(ChangeConflictException.class)
                .isThrownBy(() -> emphasis.answer(id, Map.of(), Map.of("EMPH-S1", "EMPH-S1B")));
        assertThat(emphasis.sheet(id).orElseThrow().answers()).isEqualTo(theirs);
        assertThat(jobDescriptions.get(id)).isEqualTo(draft);
    }

    @Test
    void answers_keep_the_questions_they_were_given_to() {
        var older = versions.assessmentsWith(Map.of("settles the direction with the cabinet", "settles where to go"));
        var draft = drafts.get(id);
        var answered = drafts.create(new NewDocument(
                JobDescriptionComposer.KIND,
                draft.title(),
                draft.framework(),
                draft.clauses(),
                draft.content().withTable(EmphasisService.ANSWERS, List.of(List.of("EMPH-S1", "EMPH-S1A", older)))));

        var sheet = emphasis.sheet(answered).orElseThrow();
        assertThat(sheet.quiz().version()).isEqualTo(older);
        assertThat(sheet.profile().leader(sheet.chosen())).isEqualTo("settles where to go");

        emphasis.answer(answered, sheet.answers(), Map.of());
        assertThat(emphasis.sheet(answered).orElseThrow().quiz().version()).isNotEqualTo(older);
    }

    @Test
    void an_archived_description_stays_as_it_is() {
        library.archive(id);

        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> emphasis.answer(id, Map.of(), firstSides()));
    }

    @Test
    void another_district_sees_and_answers_nothing() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);

        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> emphasis.sheet(id));
        assertThatExceptionOfType(DocumentNotFoundException.class)
                .isThrownBy(() -> emphasis.answer(id, Map.of(), Map.of()));
    }

    private Map<String, String> firstSides() {
        return emphasis.sheet(id).orElseThrow().quiz().questions().stream()
                .collect(Collectors.toMap(
                        Question::code, question -> question.sides().getFirst().code()));
    }
}
