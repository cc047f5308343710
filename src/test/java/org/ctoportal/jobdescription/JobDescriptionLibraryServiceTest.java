package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctoportal.authoring.Beginner;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.DocumentSearch;
import org.ctoportal.authoring.DocumentSummary;
import org.ctoportal.authoring.InReviewException;
import org.ctoportal.authoring.Standing;
import org.ctoportal.authoring.TemplateVersions;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.BlockedSubmissionException;
import org.ctoportal.authoring.approval.Blocker;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.authoring.content.OwnClause;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.edition.TemplateVersionService;
import org.ctoportal.framework.store.OtherVersions;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class JobDescriptionLibraryServiceTest {

    @Autowired
    JobDescriptionLibraryService library;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionExportService exports;

    @Autowired
    JobDescriptionUpgradeService upgrades;

    @Autowired
    ApprovalService approvals;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    DataSource database;

    @Autowired
    OtherVersions versions;

    @Autowired
    TemplateVersionService templates;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private DocumentId id;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_copy_has_the_same_decisions_and_says_where_it_comes_from() {
        jobDescriptions.change(id, new Change.Drop("LV-R1"));

        var copy = jobDescriptions.get(library.duplicate(id, " Director of Technology "));

        var original = jobDescriptions.get(id);
        assertThat(copy.title()).isEqualTo("Director of Technology");
        assertThat(copy.content().dropped()).containsExactly("LV-R1");
        assertThat(copy.versions()).isEqualTo(original.versions());
        assertThat(copy.shelf().copiedFrom()).isEqualTo(id);
        assertThat(copy.revision()).isEqualTo(1);
    }

    @Test
    void the_title_of_a_copy_stands_in_all_its_sentences() {
        var copy = jobDescriptions.get(library.duplicate(id, "Chief Information Officer"));

        var text = copy.composed().sections().stream()
                .flatMap(section -> section.sentences().map(sentence -> sentence.text()))
                .collect(Collectors.joining("\n"));
        assertThat(text).contains("Chief Information Officer").doesNotContain("Chief Technology Officer");
    }

    @Test
    void a_copy_without_title_is_refused() {
        assertThatExceptionOfType(AnswersException.class)
                .isThrownBy(() -> library.duplicate(id, "  "))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsEntry(DraftJobDescription.Field.TITLE, "required"));
        assertThatExceptionOfType(AnswersException.class).isThrownBy(() -> library.duplicate(id, "x".repeat(201)));
    }

    @Test
    void what_is_put_away_is_found_only_there_and_comes_back_unchanged() {
        library.archive(id);

        assertThat(found(DocumentSearch.titled(""))).isEmpty();
        assertThat(found(new DocumentSearch("", false, null, true, false, null, null)))
                .containsExactly(id);

        library.bringBack(id);
        assertThat(found(DocumentSearch.titled(""))).containsExactly(id);
    }

    @Test
    void what_is_put_away_is_not_changed() {
        library.archive(id);

        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> jobDescriptions.change(id, new Change.Drop("LV-R1")))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo("archived"));
        assertThat(jobDescriptions.get(id).content().dropped()).isEmpty();
    }

    @Test
    void what_is_put_away_is_not_brought_along_nor_taken_back() {
        var kept = exports.keep(id);
        var seen = upgrades.plan(id);
        library.archive(id);

        assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> upgrades.apply(seen, Map.of()));
        assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> upgrades.goBack(id, kept));
    }

    @Test
    void what_is_put_away_is_not_submitted() {
        exports.keep(id);
        library.archive(id);

        assertThat(approvals.plan(id).blockers()).containsExactly(Blocker.of(Blocker.Kind.ARCHIVED));
        assertThatExceptionOfType(BlockedSubmissionException.class).isThrownBy(() -> approvals.submit(id, ""));
    }

    @Test
    void what_somebody_still_decides_on_is_not_put_away() {
        var approval = approvals.submit(id, "");

        assertThatExceptionOfType(InReviewException.class).isThrownBy(() -> library.archive(id));
        assertThat(found(DocumentSearch.titled(""))).containsExactly(id);
        approvals.withdraw(approval);
        library.archive(id);
        assertThat(jobDescriptions.get(id).shelf().archived()).isTrue();
    }

    @Test
    void templates_of_the_district_are_offered_until_they_are_put_away() {
        library.keepAsTemplate(id, true);
        assertThat(library.templates()).extracting(DocumentSummary::id).containsExactly(id);

        library.archive(id);
        assertThat(library.templates()).isEmpty();
    }

    @Test
    void drafts_and_what_is_in_review_are_told_apart() {
        var submitted = jobDescriptions.draft(CedarHollow.answers());
        exports.keep(submitted);
        approvals.submit(submitted, "");

        assertThat(found(new DocumentSearch("", false, Standing.DRAFT, false, false, null, null)))
                .containsExactly(id);
        assertThat(jobDescriptions.list(
                        new DocumentSearch("", false, Standing.IN_REVIEW, false, false, null, null),
                        PageRequest.of(0, 9)))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(submitted))
                .satisfies(one -> assertThat(one.standingRevision()).isEqualTo(1));
        assertThat(found(new DocumentSearch("", false, Standing.APPROVED, false, false, null, null)))
                .isEmpty();
    }

    @Test
    void what_stands_on_other_templates_and_what_somebody_else_began_is_left_out() {
        var versions = jobDescriptions.get(id).versions();
        var others = new TemplateVersions(versions.framework(), new PackVersionId(1_000_000));

        assertThat(found(new DocumentSearch("", false, null, false, false, versions, null)))
                .isEmpty();
        assertThat(found(new DocumentSearch("", false, null, false, false, others, null)))
                .containsExactly(id);
    }

    @Test
    void what_two_people_of_one_name_began_is_told_apart() {
        var name = jobDescriptions.get(id).savedBy();
        districts.actIn(district, Role.HR);
        var other = jobDescriptions.draft(CedarHollow.answers());
        JdbcClient.create(database)
                .sql("update authored_document set created_by = :name where id = :id")
                .param("name", name)
                .param("id", other.value())
                .update();

        assertThat(found(begunBy(Role.SUPERINTENDENT))).containsExactly(id);
        assertThat(found(begunBy(Role.HR))).containsExactly(other);
        assertThat(found(begunBy(Role.BOARD_SECRETARY))).isEmpty();
        assertThat(jobDescriptions.beginners(" " + name.substring(1, 4), PageRequest.of(0, 9)))
                .extracting(Beginner::id)
                .containsExactly(
                        districts.personIn(district, Role.SUPERINTENDENT), districts.personIn(district, Role.HR));
        assertThat(jobDescriptions.beginners("%", PageRequest.of(0, 9))).isEmpty();
    }

    private DocumentSearch begunBy(Role role) {
        return new DocumentSearch("", false, null, false, false, null, districts.personIn(district, role));
    }

    @Test
    void words_of_the_district_are_found_until_they_are_taken_out() {
        var own = new OwnClause("OWN-1", MustHaves.PREFERRED, "", "Has led a 50% Chromebook roll-out.");
        jobDescriptions.change(id, new Change.AddOwn(own));
        var other = jobDescriptions.draft(CedarHollow.answers());
        jobDescriptions.change(other, new Change.Reword("LV-R1", "", "Charts the course of the district."));

        assertThat(found(inWords(" 50% chromebook "))).containsExactly(id);
        assertThat(found(inWords("charts THE course"))).containsExactly(other);
        assertThat(found(inWords("Superintendent"))).containsExactlyInAnyOrder(id, other);
        assertThat(found(inWords("wording"))).isEmpty();
        assertThat(found(DocumentSearch.titled("chromebook"))).isEmpty();

        jobDescriptions.change(id, new Change.Drop(own.id()));
        assertThat(found(inWords("chromebook"))).isEmpty();
    }

    private static DocumentSearch inWords(String text) {
        return new DocumentSearch(text, true, null, false, false, null, null);
    }

    @Test
    void blanks_around_what_is_looked_for_do_not_count() {
        assertThat(found(DocumentSearch.titled("  chief technology "))).containsExactly(id);
    }

    @Test
    void pages_of_rows_with_equal_keys_show_each_row_once() {
        addRows(30);
        var seen = IntStream.range(0, 4)
                .mapToObj(page -> PageRequest.of(page, 10, Sort.by("changedBy")))
                .flatMap(page -> jobDescriptions.list(DocumentSearch.titled(""), page).stream())
                .map(DocumentSummary::id)
                .toList();

        assertThat(seen).hasSize(31).doesNotHaveDuplicates();
    }

    @Test
    void a_clause_library_without_titles_has_those_the_portal_ships() {
        var older = versions.clausesWith(Map.of("variable: \"position.title\"", "variable: \"reports.to\""));
        templates.use(older, LocalDate.of(2026, 1, 1));

        assertThat(library.titles()).contains("Chief Technology Officer", "Director of Information Services");
    }

    @Test
    void two_descriptions_are_compared_sentence_by_sentence() {
        var copy = library.duplicate(id, "Chief Information Officer");
        jobDescriptions.change(copy, new Change.Drop("LV-R1"));

        var compared = library.compare(id, copy);
        var file = library.comparison(id, copy, DocumentFormat.TEXT, Locale.US);

        assertThat(compared.comparison().onlyChanges().changes())
                .extracting(change -> change.code())
                .contains("LV-R1", "JD-HEADER");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .contains(
                        "Chief Technology Officer and Chief Information Officer compared", "stands only in the first");
        assertThat(file.fileName()).contains("hief");
    }

    @Test
    void another_district_copies_compares_and_puts_away_nothing() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);
        var own = jobDescriptions.draft(CedarHollow.answers());

        for (Runnable attempt : List.<Runnable>of(
                () -> library.duplicate(id, "Mine"),
                () -> library.archive(id),
                () -> library.keepAsTemplate(id, true),
                () -> library.compare(own, id),
                () -> library.comparison(own, id, DocumentFormat.PDF, Locale.US))) {
            assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(attempt::run);
        }
    }

    @Test
    void who_only_reads_puts_nothing_away() {
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> library.archive(id));
    }

    @Test
    void each_page_of_ten_thousand_is_one_statement() {
        addRows(10_000);

        var page = PageRequest.of(150, 50, Sort.by("title"));
        assertThat(Statements.of(
                        factory,
                        () -> assertThat(jobDescriptions.list(DocumentSearch.titled(""), page))
                                .hasSize(50)))
                .isEqualTo(1);
        assertThat(jobDescriptions.list("Position 9999", PageRequest.of(0, 50)))
                .extracting(DocumentSummary::title)
                .containsExactly("Position 9999");
        assertThat(jobDescriptions.list(DocumentSearch.titled("Position"), PageRequest.of(0, 2, Sort.by("title"))))
                .extracting(DocumentSummary::title)
                .containsExactly("Position 1", "Position 10");
    }

    /** Copies of the first one, made where they are stored: writing them one by one would take minutes. */
    private void addRows(int count) {
        var digits = IntStream.range(0, 10)
                .mapToObj(digit -> "select " + digit + " d")
                .collect(Collectors.joining(" union all "));
        JdbcClient.create(database)
                .sql("insert into authored_document (version, district_id, kind, title, framework_version_id,"
                        + " clause_version_id, content, last_revision, revision_current, created_at, created_by,"
                        + " changed_at, changed_by, drafters) select 0, district_id, kind, concat('Position ', n.number),"
                        + " framework_version_id, clause_version_id, content, 0, revision_current, created_at, created_by,"
                        + " changed_at, changed_by, drafters from authored_document, (select a.d + 10 * b.d + 100 * c.d"
                        + " + 1000 * e.d + 1 number from (" + digits + ") a, (" + digits + ") b, (" + digits + ") c, ("
                        + digits + ") e) n where id = :id and n.number <= :count")
                .param("id", id.value())
                .param("count", count)
                .update();
    }

    private List<DocumentId> found(DocumentSearch search) {
        return jobDescriptions.list(search, PageRequest.of(0, 50)).stream()
                .map(DocumentSummary::id)
                .toList();
    }
}
