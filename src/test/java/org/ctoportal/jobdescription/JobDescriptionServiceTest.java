package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class JobDescriptionServiceTest {

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    DataSource database;

    @Autowired
    TwoDistricts districts;

    private DistrictId cedarHollow;

    @BeforeEach
    void begin() {
        cedarHollow = districts.another(CedarHollow.facts());
        districts.actIn(cedarHollow, Role.SUPERINTENDENT);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void five_answers_become_a_complete_description() {
        var draft = jobDescriptions.get(jobDescriptions.draft(CedarHollow.answers()));

        assertThat(draft.title()).isEqualTo("Chief Technology Officer");
        assertThat(draft.answers()).isEqualTo(CedarHollow.answers());
        assertThat(draft.composed().missing()).isEmpty();
        assertThat(draft.composed().sections()).hasSize(21);
        assertThat(draft.balance().total()).isEqualTo(20);
        assertThat(draft.coverage().covered()).isEqualTo(10);
        assertThat(draft.revision()).isEqualTo(1);
        assertThat(draft.savedBy()).isEqualTo("SUPERINTENDENT C");
        assertThat(draft.frameworkVersion()).isEqualTo("1.0.0");
    }

    @Test
    void a_district_that_entered_nothing_is_told_what_is_missing() {
        districts.actIn(districts.another(Map.of()), Role.HR);
        var id = jobDescriptions.draft(CedarHollow.answers());

        assertThat(jobDescriptions.get(id).composed().missing())
                .extracting(Blank::name)
                .hasSize(23)
                .contains("district.address", "titleix.phone")
                .doesNotContain("district.name", "protected.classes", "cetl.months", "licensed.supervisor.title");
        assertThatExceptionOfType(IncompleteDocumentException.class)
                .isThrownBy(() -> exports.keep(id))
                .satisfies(incomplete -> assertThat(incomplete.missing()).hasSize(23));
        assertThat(exports.revisions(id)).isEmpty();
    }

    @Test
    void answers_that_cannot_be_used_start_nothing() {
        var wrong = new DraftJobDescription(
                " ", "Superintendent", -5, new BigDecimal("2"), new BigDecimal("1"), List.of(), CetlStance.NONE);

        assertThatExceptionOfType(AnswersException.class)
                .isThrownBy(() -> jobDescriptions.draft(wrong))
                .satisfies(problem -> assertThat(problem.problems())
                        .containsOnlyKeys(
                                DraftJobDescription.Field.TITLE,
                                DraftJobDescription.Field.CONTRACT_DAYS,
                                DraftJobDescription.Field.SALARY_MAX));
        assertThat(titles("")).isEmpty();
    }

    @Test
    void a_change_is_saved_and_read_back_with_what_follows_from_it() {
        var id = jobDescriptions.draft(CedarHollow.answers());

        var shown = jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));

        assertThat(sentence(id, "JD-SERVICE"))
                .returns("We serve.", ComposedClause::text)
                .returns(ClauseState.OVERRIDDEN, ComposedClause::state);
        assertThat(jobDescriptions.get(id).composed()).isEqualTo(shown.composed());
    }

    @Test
    void a_change_is_in_the_database_by_the_time_it_is_said_to_be_saved() {
        var id = jobDescriptions.draft(CedarHollow.answers());

        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));

        assertThat(JdbcClient.create(database)
                        .sql("select content from authored_document where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .contains("We serve.");
    }

    @Test
    void the_title_in_the_list_follows_the_answer() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(
                id, Change.SetValues.of("position.title", "Chief Technology Officer", "Director of Technology"));

        assertThat(titles("")).containsExactly("Director of Technology");
    }

    @Test
    void changes_of_two_people_join() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "We serve."));
        districts.actIn(cedarHollow, Role.HR);
        jobDescriptions.change(id, new Change.Reword("JD-OTHER", "", "Anything else."));

        assertThat(sentence(id, "JD-SERVICE").text()).isEqualTo("We serve.");
        assertThat(sentence(id, "JD-OTHER").text()).isEqualTo("Anything else.");
        assertThat(jobDescriptions.get(id).savedBy()).isEqualTo("HR C");
    }

    @Test
    void two_people_who_change_the_same_are_shown_both_texts_and_nothing_is_overwritten() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "Theirs."));
        districts.actIn(cedarHollow, Role.HR);

        assertThatExceptionOfType(ChangeConflictException.class)
                .isThrownBy(() -> jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "Mine.")))
                .returns("Theirs.", ChangeConflictException::theirs)
                .returns("Mine.", ChangeConflictException::yours);
        assertThat(sentence(id, "JD-SERVICE").text()).isEqualTo("Theirs.");
    }

    @Test
    void answers_change_as_one_step_or_not_at_all() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        var seen = CedarHollow.answers();
        jobDescriptions.change(id, new Change.SetSetting("cetl.mode", "PREFERRED", "NONE"));
        var wanted = new DraftJobDescription(
                "Director",
                seen.reportsTo(),
                240,
                seen.salaryMin(),
                seen.salaryMax(),
                seen.reports(),
                CetlStance.ATTAIN);

        assertThatExceptionOfType(ChangeConflictException.class)
                .isThrownBy(() -> jobDescriptions.answer(id, seen, wanted));
        assertThat(jobDescriptions.get(id).answers().title()).isEqualTo("Chief Technology Officer");

        var now = jobDescriptions.get(id).answers();
        assertThat(jobDescriptions.answer(id, now, wanted).answers()).isEqualTo(wanted);
    }

    @Test
    void an_amount_typed_in_the_text_is_the_same_answer() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(id, Change.SetValues.of("salary.min", "112500", "$113,000.00"));
        var seen = jobDescriptions.get(id).answers();
        var wanted = new DraftJobDescription(
                seen.title(),
                seen.reportsTo(),
                seen.contractDays(),
                new BigDecimal("114000"),
                seen.salaryMax(),
                seen.reports(),
                seen.cetl());

        assertThat(seen.salaryMin()).isEqualByComparingTo("113000");
        assertThat(jobDescriptions.answer(id, seen, wanted).answers()).isEqualTo(wanted);
    }

    @Test
    void an_answer_made_unusable_is_refused_and_the_stored_one_stands() {
        var id = jobDescriptions.draft(CedarHollow.answers());

        assertThatExceptionOfType(AnswersException.class)
                .isThrownBy(() -> jobDescriptions.change(id, Change.SetValues.of("salary.max", "133729", "1")));
        assertThat(jobDescriptions.get(id).answers()).isEqualTo(CedarHollow.answers());
    }

    @Asvs(16)
    @Corpus("E4")
    @Test
    void limits_hold_whatever_the_screen_let_through() {
        var id = jobDescriptions.draft(CedarHollow.answers());

        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> jobDescriptions.change(id, new Change.Reword("JD-SERVICE", "", "x".repeat(5001))))
                .returns("long", RefusedChangeException::problem);
        assertThat(sentence(id, "JD-SERVICE").state()).isEqualTo(ClauseState.INHERITED);
    }

    @Corpus("E3")
    @Test
    void hostile_words_are_stored_and_read_as_they_are() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        var number = 0;
        for (var words : Stream.concat(
                        NastyTexts.all().stream().map(NastyTexts.Nasty::typed), Stream.of("𠮷😀".repeat(1250)))
                .toList()) {
            var own = "OWN-" + number++;
            jobDescriptions.change(id, new Change.AddOwn(new OwnClause(own, "SUMMARY", "", words)));

            assertThat(sentence(id, own).text()).isEqualTo(words.replace('\uD800', '?'));
        }
        assertThat(exports.export(id, exports.keep(id), DocumentFormat.HTML, false)
                        .bytes())
                .as("kept and read back unchanged")
                .isNotEmpty();
    }

    @Corpus("E3")
    @Test
    void a_title_of_hostile_letters_is_stored_listed_and_exported() {
        for (var title : List.of(
                "<script>alert(1)</script>", "CTO 😀 𠮷", "מנהל טכנולוגיה", "“CTO” – \u000Bsoft", "\u0007CTO")) {
            var answers = CedarHollow.answers();
            var id = jobDescriptions.draft(new DraftJobDescription(
                    title,
                    answers.reportsTo(),
                    answers.contractDays(),
                    answers.salaryMin(),
                    answers.salaryMax(),
                    answers.reports(),
                    answers.cetl()));

            assertThat(jobDescriptions.get(id).title()).isEqualTo(title);
            assertThat(titles("")).contains(title);
            assertThat(exports.export(id, exports.keep(id), DocumentFormat.HTML, false)
                            .bytes())
                    .isNotEmpty();
        }
    }

    @Test
    void a_gap_that_stands_in_reworded_words_blocks_like_any_other() {
        districts.actIn(districts.another(Map.of()), Role.HR);
        var id = jobDescriptions.draft(CedarHollow.answers());
        var text = sentence(id, "JD-SCHEDULE").text();
        jobDescriptions.change(id, new Change.Reword("JD-SCHEDULE", "", text + " More words."));

        assertThat(jobDescriptions.get(id).composed().missing())
                .extracting(Blank::name)
                .contains("schedule.name");
        jobDescriptions.change(id, new Change.Reword("JD-SCHEDULE", text + " More words.", "By Schedule C."));
        assertThat(jobDescriptions.get(id).composed().missing())
                .extracting(Blank::name)
                .doesNotContain("schedule.name");
    }

    @Test
    void duties_stand_by_area_whatever_is_added_or_moved() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        var draft = jobDescriptions.change(
                id, new Change.AddOwn(new OwnClause("OWN-1", "ESSENTIAL", "LV", "Speak to the board.")));
        assertThat(duties(draft)).startsWith("LV-R1", "LV-R2", "OWN-1", "SP-R1");

        draft = jobDescriptions.change(
                id, new Change.Reorder("ESSENTIAL", List.of(), List.of("DM-R1", "IF-R1", "SP-R1", "LV-R1")));
        assertThat(duties(draft)).startsWith("SP-R1").containsSubsequence("SP-R1", "LV-R1", "IF-R1", "DM-R1");
        var areas = draft.coverage().skills().stream()
                .collect(Collectors.toMap(skill -> skill.code(), skill -> skill.area()));
        assertThat(draft.composed().section("ESSENTIAL").orElseThrow().items())
                .extracting(duty -> areas.get(duty.group()))
                .isSorted();
    }

    private static List<String> duties(JobDescriptionDraft draft) {
        return draft.composed().section("ESSENTIAL").orElseThrow().items().stream()
                .map(ComposedClause::code)
                .toList();
    }

    @Test
    void what_a_section_offers_and_a_clause_asks_is_told() {
        var id = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(id, new Change.Drop("JD-CABINET"));

        assertThat(jobDescriptions.choices(id, "REPORTING"))
                .extracting(ItemChoice::code)
                .containsExactly("JD-CABINET");
        assertThat(jobDescriptions.blanks(id, "JD-SCHEDULE"))
                .extracting(Blank::name)
                .as("the answers are typed beside the text")
                .containsExactly("schedule.name");
        assertThat(jobDescriptions.options(id)).extracting(Option::key).contains("cabinet.member");
    }

    @Test
    void the_list_has_the_latest_change_first_and_comes_in_pages() {
        for (var i = 1; i <= 5; i++) {
            draft("Position " + i);
        }
        var first = idOf("Position 1");
        jobDescriptions.change(first, new Change.Reword("JD-SERVICE", "", "We serve."));

        assertThat(titles("")).containsExactly("Position 1", "Position 5", "Position 4", "Position 3", "Position 2");
        assertThat(jobDescriptions.list("", PageRequest.of(1, 2)))
                .extracting(DocumentSummary::title)
                .containsExactly("Position 4", "Position 3");
        assertThat(jobDescriptions.list("", PageRequest.of(3, 2))).isEmpty();
    }

    @Asvs(5)
    @Corpus("E2")
    @Test
    void the_search_takes_every_character_for_itself() {
        for (var title :
                List.of("100% remote", "100 remote", "a_b", "axb", "wow!", "Back\\slash", "Directora Técnica")) {
            draft(title);
        }

        assertThat(titles("%")).containsExactly("100% remote");
        assertThat(titles("_")).containsExactly("a_b");
        assertThat(titles("!")).containsExactly("wow!");
        assertThat(titles("\\")).containsExactly("Back\\slash");
        assertThat(titles("TÉCNICA")).containsExactly("Directora Técnica");
        assertThat(titles("' or 1=1 --")).isEmpty();
        assertThat(titles("x".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"BOARD_SECRETARY", "LEGAL_REVIEWER", "TECHNOLOGY_LEADER"})
    void who_reads_does_not_write(Role role) {
        districts.actInFirst(Role.HR);
        var id = jobDescriptions.draft(CedarHollow.answers());
        districts.actInFirst(role);

        assertThat(jobDescriptions.get(id).title()).isEqualTo("Chief Technology Officer");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> jobDescriptions.change(id, new Change.Drop("JD-CABINET")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> jobDescriptions.answer(id, CedarHollow.answers(), CedarHollow.answers()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> jobDescriptions.draft(CedarHollow.answers()));
    }

    @TestFactory
    Stream<DynamicTest> a_panelist_may_not_even_read() {
        districts.actInFirst(Role.HR);
        var id = jobDescriptions.draft(CedarHollow.answers());
        return everyMethod(id).entrySet().stream()
                .map(method -> DynamicTest.dynamicTest(method.getKey(), () -> {
                    districts.actInFirst(Role.PANELIST);
                    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(method.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_document_of_another_district_is_not_found() {
        districts.actInSecond(Role.SUPERINTENDENT);
        var foreign = jobDescriptions.draft(CedarHollow.answers());
        return everyMethod(foreign).entrySet().stream()
                .map(method -> DynamicTest.dynamicTest(method.getKey(), () -> {
                    districts.actInFirst(Role.SUPERINTENDENT);
                    assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(method.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_document_that_never_was_is_not_found() {
        return everyMethod(new DocumentId(Long.MAX_VALUE)).entrySet().stream()
                .map(method -> DynamicTest.dynamicTest(method.getKey(), () -> {
                    districts.actInFirst(Role.SUPERINTENDENT);
                    assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(method.getValue());
                }));
    }

    @Test
    void the_list_shows_no_document_of_another_district() {
        districts.actInSecond(Role.SUPERINTENDENT);
        draft(TwoDistricts.CANARY);
        districts.actIn(cedarHollow, Role.SUPERINTENDENT);

        assertThat(titles("")).isEmpty();
    }

    private Map<String, ThrowingCallable> everyMethod(DocumentId id) {
        return Map.of(
                "get", () -> jobDescriptions.get(id),
                "change", () -> jobDescriptions.change(id, new Change.Drop("JD-CABINET")),
                "answer", () -> jobDescriptions.answer(id, CedarHollow.answers(), CedarHollow.answers()),
                "choices", () -> jobDescriptions.choices(id, "REPORTING"),
                "blanks", () -> jobDescriptions.blanks(id, "JD-SCHEDULE"),
                "options", () -> jobDescriptions.options(id),
                "keep", () -> exports.keep(id),
                "revisions", () -> exports.revisions(id),
                "export", () -> exports.export(id, 1, DocumentFormat.TEXT, false),
                "preview", () -> exports.preview(id));
    }

    private DocumentId draft(String title) {
        var answers = CedarHollow.answers();
        return jobDescriptions.draft(new DraftJobDescription(
                title,
                answers.reportsTo(),
                answers.contractDays(),
                answers.salaryMin(),
                answers.salaryMax(),
                answers.reports(),
                answers.cetl()));
    }

    private DocumentId idOf(String title) {
        return jobDescriptions.list(title, PageRequest.of(0, 1)).getFirst().id();
    }

    private List<String> titles(String part) {
        return jobDescriptions.list(part, PageRequest.of(0, 50)).stream()
                .map(DocumentSummary::title)
                .toList();
    }

    private ComposedClause sentence(DocumentId id, String code) {
        return jobDescriptions.get(id).composed().find(code).orElseThrow();
    }
}
