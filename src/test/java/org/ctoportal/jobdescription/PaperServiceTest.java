package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DocumentNotFoundException;
import org.ctoportal.authoring.ProfileValuesService;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PaperServiceTest {

    private static final MemoAnswers MEMO = new MemoAnswers(
            "Dana Whitfield, Superintendent",
            LocalDate.of(2026, 12, 14),
            "Four departments share the work of technology and nobody leads it.",
            new BigDecimal("38000.50"),
            "the general fund",
            "July 1, 2027");

    private static final MemoAnswers NONE = MemoAnswers.none("");

    @Autowired
    PaperService papers;

    @Autowired
    EmphasisService emphasis;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    JobDescriptionLibraryService library;

    @Autowired
    ProfileValuesService profile;

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
    void the_memo_says_why_what_pay_cost_place_and_what_is_asked() {
        papers.keepMemo(id, NONE, MEMO);

        assertThat(text(PaperKind.POSITION_MEMO, false))
                .contains(
                        "Four departments share the work",
                        "asks the board to establish the position of Chief Technology Officer",
                        "$112,500 to $133,729 a year",
                        "$38,000.50",
                        "$150,500.50 to $171,729.50",
                        "the general fund",
                        "July 1, 2027",
                        "December 14, 2026",
                        "20 duties",
                        "I move that the board establish")
                .doesNotContain("has not been worked out");
        assertThat(papers.memo(id)).isEqualTo(MEMO);
    }

    @Test
    void a_memo_of_a_position_that_supervises_nobody_is_written() {
        var answers = CedarHollow.answers();
        id = jobDescriptions.draft(new DraftJobDescription(
                answers.title(),
                answers.reportsTo(),
                answers.contractDays(),
                answers.salaryMin(),
                answers.salaryMax(),
                List.of(),
                answers.cetl()));
        papers.keepMemo(id, NONE, MEMO);

        assertThat(text(PaperKind.POSITION_MEMO, false)).contains("no positions");
    }

    @Test
    void a_cost_nobody_worked_out_is_said_so() {
        papers.keepMemo(id, NONE, new MemoAnswers(MEMO.from(), MEMO.meeting(), MEMO.reason(), null, "", ""));

        assertThat(text(PaperKind.POSITION_MEMO, false))
                .contains("has not been worked out")
                .doesNotContain("Funding", "would start");
    }

    @Test
    void a_memo_tells_with_its_sources_where_each_sentence_comes_from() {
        papers.keepMemo(id, NONE, MEMO);

        assertThat(text(PaperKind.POSITION_MEMO, true)).contains("CLAUSES-STARTER 1.0.2", "PM-REQUEST");
    }

    @Test
    void a_memo_of_a_district_that_names_no_board_says_so_before_and_is_written_once_it_does() {
        var facts = new HashMap<>(CedarHollow.facts());
        facts.remove("board.name");
        districts.actIn(districts.another(facts), Role.SUPERINTENDENT);
        id = jobDescriptions.draft(CedarHollow.answers());
        papers.keepMemo(id, NONE, MEMO);
        assertThat(papers.missingInMemo(id)).extracting(Blank::name).containsExactly("board.name");

        profile.keep("board.name", "", "Governing Board");

        assertThat(papers.missingInMemo(id)).isEmpty();
        assertThat(text(PaperKind.POSITION_MEMO, false)).contains("Governing Board");
    }

    @Test
    void a_memo_without_its_reason_is_not_written() {
        assertThatExceptionOfType(IncompleteDocumentException.class)
                .isThrownBy(() -> text(PaperKind.POSITION_MEMO, false));
    }

    @Test
    void a_memo_of_somebody_else_is_not_overwritten_unseen() {
        var kept = papers.keepMemo(id, NONE, MEMO);
        var theirs = new MemoAnswers("Sam Whitfield", MEMO.meeting(), "Another reason.", null, "", "");
        papers.keepMemo(id, kept, theirs);

        assertThatExceptionOfType(StaleAnswersException.class)
                .isThrownBy(() -> papers.keepMemo(id, kept, new MemoAnswers("Me", null, "Mine.", null, "", "")));
        assertThat(papers.memo(id)).isEqualTo(theirs);
    }

    @Test
    void the_memo_of_an_archived_description_stays_as_it_is() {
        library.archive(id);

        assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> papers.keepMemo(id, NONE, MEMO));
    }

    @Test
    void a_cost_below_zero_or_a_novel_is_not_kept() {
        var minus = new MemoAnswers("", null, "", new BigDecimal("-1"), "", "");
        var novel = new MemoAnswers("", null, "x".repeat(2001), null, "", "");

        assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> papers.keepMemo(id, NONE, minus));
        assertThatExceptionOfType(RefusedChangeException.class).isThrownBy(() -> papers.keepMemo(id, NONE, novel));
    }

    @Test
    void the_brief_says_why_it_is_asked_and_when_its_facts_were_checked() {
        assertThat(text(PaperKind.CETL_BRIEF, false))
                .contains(
                        "voluntary national certification",
                        "The job description for Chief Technology Officer",
                        "days from authorization to test",
                        "Certification lasts three years",
                        "earned within the three years, or by passing the examination again before it expires. [",
                        "CoSN, CETL certificants page. Checked November 22, 2026.",
                        "about 2014). Checked November 22, 2026; not verified")
                .doesNotContain("{{", "Local opportunity", "pays preparation and examination costs");
    }

    @Test
    void the_brief_fits_one_page() throws IOException {
        var file = papers.export(id, PaperKind.CETL_BRIEF, DocumentFormat.PDF, false)
                .bytes();

        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void the_emphasis_is_printed_with_its_arithmetic() {
        emphasis.answer(id, Map.of(), Map.of("EMPH-S1", "EMPH-S1A"));

        assertThat(text(PaperKind.EMPHASIS, false))
                .contains(
                        "describe a leader who settles the direction with the cabinet",
                        "100.0%",
                        "LV +5",
                        "Sainte-Lague");
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentFormat.class,
            names = {"PDF", "DOCX"})
    void papers_come_in_the_formats_people_pass_on(DocumentFormat format) {
        papers.keepMemo(id, NONE, MEMO);

        for (var kind : PaperKind.values()) {
            assertThat(papers.export(id, kind, format, false).bytes()).hasSizeGreaterThan(1000);
        }
    }

    @Test
    void another_district_gets_no_paper() {
        districts.actIn(districts.another(CedarHollow.facts()), Role.SUPERINTENDENT);

        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> text(PaperKind.CETL_BRIEF, false));
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> papers.memo(id));
        assertThatExceptionOfType(DocumentNotFoundException.class).isThrownBy(() -> papers.keepMemo(id, NONE, MEMO));
    }

    private String text(PaperKind kind, boolean sources) {
        var file = papers.export(id, kind, DocumentFormat.TEXT, sources);
        return new String(file.bytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }
}
