package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.FrozenKitService;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.DeclarationService;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.schedule.InterviewDayService;
import org.ctoportal.interview.schedule.InterviewPlacingService;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.AddFile;
import org.ctoportal.interview.search.CandidateFileService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.FileKind;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.shared.Sha256;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SearchRecordServiceTest {

    private static final LocalDate RATED = LocalDate.of(2026, 4, 23);
    private static final LocalDate APPOINTED = LocalDate.of(2026, 6, 8);

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    ScoringDesk scoring;

    @Autowired
    FrozenKitService kits;

    @Autowired
    TestClock clock;

    @Autowired
    CandidateService candidates;

    @Autowired
    CandidateFileService files;

    @Autowired
    InterviewDayService days;

    @Autowired
    InterviewPlacingService placings;

    @Autowired
    PanelService panels;

    @Autowired
    DeclarationService declarations;

    @Autowired
    SearchRecordService records;

    @Autowired
    RecordBundleService bundles;

    @Autowired
    FinalCandidateService finals;

    @Autowired
    DestructionService destructions;

    @Autowired
    CertificateService certificates;

    private DistrictId district;
    private SearchId search;
    private CandidateId ana;

    @BeforeEach
    void begin() {
        clock.goTo(RATED);
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        ana = candidates.add(search, new WriteCandidate("Ana Ruiz", "ana@example.org", "555-0101", null));
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    /** Scenario S15.8. */
    @Test
    void the_latest_date_of_all_rules_wins_and_every_rule_is_shown() {
        say(null, false);

        var retention = records.get(search).retention();

        assertThat(retention.until()).isEqualTo(LocalDate.of(2033, 6, 8));
        assertThat(retention.rules())
                .extracting(RetentionRule::code, RetentionRule::until)
                .containsExactly(
                        tuple("RET-WI-DEFAULT", LocalDate.of(2033, 6, 8)),
                        tuple("RET-FED-SELECTION", LocalDate.of(2028, 6, 8)));
        assertThat(retention.rules()).allMatch(rule -> !rule.source().isBlank() && rule.asOf() != null);
        assertThat(retention.notices()).extracting(RetentionNotice::day).containsExactly(LocalDate.of(2033, 4, 9));
    }

    @Test
    void a_typed_day_never_shortens_the_time() {
        clock.goTo(LocalDate.of(2026, 9, 1));
        desk.bringTo(search, ana, CandidateStage.SCREENED);

        say(null, false);

        assertThat(records.get(search).retention().until()).isEqualTo(LocalDate.of(2033, 9, 1));
    }

    @Test
    void no_time_runs_before_the_personnel_action() {
        assertThat(records.get(search).retention()).isNull();
        assertThat(records.get(search).lastMade()).isNotNull();
    }

    @Test
    void what_somebody_else_said_meanwhile_is_not_overwritten() {
        say(null, false);

        assertThatExceptionOfType(StaleRecordException.class)
                .isThrownBy(() -> records.say(search, -1, RecordFacts.NONE));
    }

    /** Scenario S15.9. */
    @Test
    void a_hold_stops_destruction_until_it_is_released() {
        later();
        assertThat(records.get(search).objections()).isEmpty();
        records.hold(search, new SetHold(LocalDate.of(2027, 1, 15), "Discrimination charge", null));

        var held = records.get(search);
        assertThat(held.isHeld()).isTrue();
        assertThat(held.objections())
                .extracting(RetentionNotice::message)
                .anyMatch(text -> text.contains("legal hold"));
        assertThatExceptionOfType(RefusedDestructionException.class).isThrownBy(() -> destructions.request(search));

        records.release(search, held.holds().getFirst().id(), "Charge dismissed");
        assertThat(records.get(search).objections()).isEmpty();
        assertThat(records.get(search).holds().getFirst().releaseReason()).isEqualTo("Charge dismissed");
    }

    @Test
    void nothing_is_destroyed_early_without_notice_or_while_somebody_waits_for_the_records() {
        say(null, true);

        assertThat(records.get(search).objections())
                .extracting(RetentionNotice::message)
                .anyMatch(text -> text.startsWith("Destruction is planned before"))
                .anyMatch(text -> text.contains("Historical Society"))
                .anyMatch(text -> text.contains("request is pending"));
        assertThatExceptionOfType(RefusedDestructionException.class).isThrownBy(() -> destructions.request(search));
        assertThat(candidates.get(search, ana).name()).isEqualTo("Ana Ruiz");
    }

    /** Scenario S15.11. */
    @Asvs(21)
    @Test
    void destruction_needs_two_people_and_leaves_a_certificate() {
        files.add(search, ana, new AddFile("cv.txt", FileKind.RESUME, "Curriculum".getBytes(StandardCharsets.UTF_8)));
        desk.bringTo(search, ana, CandidateStage.SCREENED);
        var day = days.plan(search, PlanDay.usual(LocalDate.of(2026, 10, 20)));
        placings.fill(search, day, days.get(search, day).version());
        later();
        destructions.request(search);
        assertThat(records.get(search).mayAgree()).isFalse();
        assertThatExceptionOfType(RefusedDestructionException.class).isThrownBy(() -> destructions.agree(search));

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(records.get(search).mayAgree()).isTrue();
        destructions.agree(search);

        var done = records.get(search).destruction();
        assertThat(done.isDone()).isTrue();
        assertThat(done.approvedBy()).isNotEqualTo(done.requestedBy()).isNotBlank();
        assertThat(done.hash()).hasSize(64);
        assertThat(done.parts())
                .contains(new DestroyedPart("10-candidates", 3))
                .anyMatch(part -> part.part().equals("30-schedule") && part.records() > 1);
        assertThat(candidates.list(search)).extracting(CandidateSummary::name).containsExactly("C-01");
        assertThat(files.list(search, ana)).isEmpty();
        assertThat(days.list(search)).isEmpty();
        var paper = new String(certificates.export(search, DocumentFormat.HTML).bytes(), StandardCharsets.UTF_8);
        assertThat(paper)
                .contains(
                        done.hash(), done.approvedBy(), "Candidates", "Wis. Stat. 19.21(6)", "Backups of the database");
    }

    /** Scenario S15.10. */
    @Test
    void the_public_bundle_names_final_candidates_and_nobody_else_who_asked() throws IOException {
        for (var number = 2; number <= 9; number++) {
            var next = candidates.add(
                    search, new WriteCandidate("Person Number" + number, "p" + number + "@example.org", "", null));
            if (number <= 5) {
                desk.bringTo(search, next, CandidateStage.FINALIST);
            } else {
                candidates.keepConfidential(search, next, RATED);
            }
        }
        candidates.keepConfidential(search, ana, RATED);
        desk.bringTo(search, ana, CandidateStage.FINALIST);
        files.add(search, ana, new AddFile("cv.txt", FileKind.RESUME, "Curriculum".getBytes(StandardCharsets.UTF_8)));

        var bundle = bundles.take(search, RedactionLevel.PUBLIC);

        var names = unzip(bundle.zip());
        var everything = String.join("\n", names.values());
        assertThat(names.get("10-candidates/candidates.csv")).contains("Ana Ruiz", "Person Number5");
        assertThat(everything)
                .doesNotContain("Person Number6", "Person Number9", "example.org", "555-0101", "Curriculum");
        assertThat(names.get("withheld.csv")).contains("Name of C-06", "Name of C-09", "Asked in writing");
        assertThat(records.get(search).bundles().getFirst().withheld())
                .extracting(Withheld::what)
                .contains("Name of C-06", "Name of C-07", "Name of C-08", "Name of C-09")
                .doesNotContain("Name of C-01");
    }

    @Test
    void without_ranks_of_a_panel_the_public_bundle_waits_until_somebody_says_whom_it_names() throws IOException {
        var all = new ArrayList<>(List.of(ana));
        for (var number = 2; number <= 7; number++) {
            all.add(desk.candidate(search, "Person Number" + number));
        }
        all.forEach(one -> candidates.keepConfidential(search, one, RATED));

        assertThat(finals.ask(search).open()).isEqualTo(5);
        assertThatExceptionOfType(FinalCandidatesOpenException.class)
                .isThrownBy(() -> bundles.take(search, RedactionLevel.PUBLIC));
        assertThat(bundles.take(search, RedactionLevel.INTERNAL).files()).isPositive();
        assertThat(records.get(search).bundles())
                .extracting(BundleLine::level)
                .containsExactly(RedactionLevel.INTERNAL);
        assertThatExceptionOfType(FinalCandidatesOpenException.class)
                .isThrownBy(() -> finals.name(search, Set.of(ana)));

        finals.name(search, Set.copyOf(all.subList(2, 7)));

        var choice = finals.ask(search).choice();
        assertThat(choice.codes()).containsExactly("C-03", "C-04", "C-05", "C-06", "C-07");
        assertThat(choice.namedBy()).isNotBlank();
        assertThat(LocalDate.ofInstant(choice.namedAt(), ZoneOffset.UTC)).isEqualTo(RATED);
        assertThat(unzip(bundles.take(search, RedactionLevel.PUBLIC).zip()).get("10-candidates/candidates.csv"))
                .contains("Person Number3", "Person Number7")
                .doesNotContain("Ana Ruiz", "Person Number2");
    }

    @Test
    void every_file_of_a_bundle_is_in_its_manifest_with_its_digest() throws IOException {
        var bundle = bundles.take(search, RedactionLevel.INTERNAL);

        var opened = Unzipped.of(bundle);
        assertThat(opened.broken()).isEmpty();
        assertThat(opened.files()).hasSize(bundle.files() + 1);
        assertThat(bundle.hash()).isEqualTo(HexFormat.of().formatHex(Sha256.of(opened.text(RecordBundle.MANIFEST))));
        assertThat(opened.text("10-candidates/candidates.csv")).contains("ana@example.org");
    }

    @Test
    void the_tables_of_a_bundle_are_on_one_accessible_paper_after_a_page_that_lists_them() throws Exception {
        desk.bringTo(search, ana, CandidateStage.SCREENED);

        var opened = Unzipped.of(bundles.take(search, RedactionLevel.PUBLIC));

        assertThat(PdfUa.violations(opened.files().get("records.pdf"))).isEmpty();
        assertThat(opened.words().get("records.pdf"))
                .contains("Whatisinthisbundle", "10-candidates/candidates.csv", "AnaRuiz", "Screened")
                .doesNotContain("SCREENED", "ana@example.org");
        assertThat(opened.words().get("records.docx")).contains("Whatwaswithheld", "AnaRuiz");
    }

    @Test
    void counsel_gets_the_documents_of_candidates() throws IOException {
        files.add(search, ana, new AddFile("cv.txt", FileKind.RESUME, "Curriculum".getBytes(StandardCharsets.UTF_8)));

        assertThat(unzip(bundles.take(search, RedactionLevel.LEGAL).zip()))
                .containsEntry("10-candidates/documents/C-01/cv.txt", "Curriculum");
    }

    @Test
    void what_is_the_panels_alone_is_in_no_public_bundle_and_is_destroyed_with_the_rest() throws IOException {
        var opened = scoring.open(OthersRatings.WHEN_CLOSED, 1, 1);
        scoring.submit(opened, opened.rater(), opened.candidate(), ScoringDesk.all(4));
        scoring.actAsHr(opened);
        var anchor = kits.of(opened.search()).orElseThrow().content().anchors().values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow()
                .text();

        var open = unzip(bundles.take(opened.search(), RedactionLevel.PUBLIC).zip());
        var all = unzip(bundles.take(opened.search(), RedactionLevel.INTERNAL).zip());

        assertThat(open).containsKey("20-kit/questions.csv").doesNotContainKey("20-kit/example-answers.csv");
        assertThat(String.join("\n", open.values())).doesNotContain("Heard it", "Rater 1", anchor);
        assertThat(open.get("withheld.csv")).contains("Example answers by level", "Ratings and notes");
        assertThat(all.get("40-ratings/ratings.csv")).contains("Rater 1", "Heard it");
        assertThat(all.get("20-kit/example-answers.csv").replace("\"\"", "\"")).contains(anchor);

        search = opened.search();
        later();
        destructions.request(search);
        districts.actIn(opened.district(), Role.SUPERINTENDENT);
        destructions.agree(search);
        assertThat(records.get(search).destruction().parts()).contains(new DestroyedPart("40-ratings", 11));
        scoring.actAsHr(opened);
        assertThat(String.join(
                        "\n",
                        unzip(bundles.take(search, RedactionLevel.LEGAL).zip()).values()))
                .doesNotContain("Heard it", "Candidate 1");
    }

    /** Rule R-11: who keeps the search may sit on its panel, and step back. */
    @Test
    void whoever_stepped_back_from_a_candidate_takes_what_the_public_may_have_and_nothing_more() {
        var opened = scoring.open(OthersRatings.WHEN_CLOSED, 1, 1);
        scoring.actAsHr(opened);
        assertThat(bundles.levels(opened.search())).containsExactly(RedactionLevel.values());
        var person = districts.personIn(opened.district(), Role.HR);
        panels.add(opened.search(), new AddMember("HR", "", person));
        declarations.sign(opened.search(), "What is said here stays here.", "HR");
        declarations.declare(
                opened.search(), List.of(new Declare(opened.candidate(), Conflict.RECUSED, "A friend")), "HR");

        assertThat(bundles.levels(opened.search())).containsExactly(RedactionLevel.PUBLIC);
        assertThat(bundles.take(opened.search(), RedactionLevel.PUBLIC).files()).isPositive();
        assertThat(finals.ask(opened.search()).mayName()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> finals.name(opened.search(), Set.of(opened.candidate())));
        for (var level : List.of(RedactionLevel.INTERNAL, RedactionLevel.LEGAL)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> bundles.take(opened.search(), level));
        }
    }

    @Test
    void whoever_only_reads_takes_no_bundle_and_sets_no_hold() {
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> bundles.take(search, RedactionLevel.PUBLIC));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.hold(search, new SetHold(RATED, "Charge", null)));
    }

    private void say(LocalDate notice, boolean pending) {
        records.say(search, -1, new RecordFacts(RATED, APPOINTED, notice, pending));
    }

    /** In 2034, with notice given in time. */
    private void later() {
        say(LocalDate.of(2033, 4, 9), false);
        clock.goTo(LocalDate.of(2034, 1, 10));
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
