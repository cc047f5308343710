package org.ctoportal.interview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class SearchServiceTest {

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    PostingDesk postings;

    @Autowired
    SearchDesk desk;

    @Autowired
    SearchService searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    CandidateImportService imports;

    @Autowired
    PanelService panels;

    @Autowired
    StageService stages;

    @Autowired
    CandidateFileService files;

    private DistrictId district;
    private SearchId search;

    @BeforeEach
    void begin() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_search_is_begun_from_an_approved_description() {
        assertThat(searches.get(search))
                .returns("Chief Technology Officer", SearchDetails::title)
                .returns(true, begun -> begun.preference().departmentHead())
                .returns("", SearchDetails::postingNumber);
        assertThat(searches.descriptions()).hasSize(1);
    }

    @Test
    void a_search_is_begun_from_a_posting_with_its_number() {
        var posting = postings.published(district);

        var begun = searches.get(searches.begin(posting.id()));

        assertThat(begun).returns(posting.number(), SearchDetails::postingNumber);
        assertThat(begun.document()).isEqualTo(posting.document());
        assertThat(searches.postings()).extracting(one -> one.id()).containsExactly(posting.id());
    }

    @Test
    void what_was_never_approved_or_posted_is_no_search() {
        var ready = postings.ready(district);

        assertThatExceptionOfType(SearchNotBegunException.class).isThrownBy(() -> searches.begin(ready.id()));
    }

    @Test
    void candidates_get_codes_that_are_never_given_twice() {
        desk.candidate(search, "Ana Ruiz");
        imports.take(search, "Ben Okafor\nCy Park");

        assertThat(candidates.list(search)).extracting(CandidateSummary::code).containsExactly("C-01", "C-02", "C-03");
        assertThat(candidates.coded(search).toString()).contains("C-02").doesNotContain("Okafor");
        assertThat(searches.list(PageRequest.of(0, 5)))
                .singleElement()
                .returns(3, SearchSummary::candidates)
                .returns(3, SearchSummary::active);
    }

    @Test
    void a_list_is_looked_at_before_it_is_taken_and_then_taken_whole() {
        candidates.add(search, new WriteCandidate("Ana Ruiz", "ana@example.org", "", null));
        var text = "Ana Ruiz;ANA@example.org\nBen Okafor;ben@example.org";

        assertThat(imports.look(search, text).lines())
                .extracting(CandidateLine::outcome, CandidateLine::sameAs)
                .containsExactly(
                        Tuple.tuple(CandidateLine.Outcome.SAME, "C-01"), Tuple.tuple(CandidateLine.Outcome.NEW, ""));
        assertThat(candidates.list(search)).hasSize(1);
        assertThat(imports.take(search, text)).isEqualTo(1);
        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> imports.take(search, text + "\nCy;not an address"));
        assertThat(candidates.list(search)).hasSize(2);
    }

    @Test
    void what_somebody_else_changed_is_not_overwritten() {
        var id = desk.candidate(search, "Ana Ruiz");
        var seen = candidates.get(search, id).version();
        candidates.change(search, id, seen, new WriteCandidate("Ana M. Ruiz", "", "", null));

        assertThatExceptionOfType(StaleCandidateException.class)
                .isThrownBy(() -> candidates.change(search, id, seen, new WriteCandidate("A. Ruiz", "", "", null)));
        assertThat(candidates.get(search, id).name()).isEqualTo("Ana M. Ruiz");
    }

    @Test
    void moves_are_all_or_none_and_the_history_keeps_each() {
        var ana = desk.candidate(search, "Ana Ruiz");
        var ben = desk.candidate(search, "Ben Okafor");
        desk.bringTo(search, ana, CandidateStage.INTERVIEWED);

        assertThatExceptionOfType(RefusedMoveException.class)
                .isThrownBy(
                        () -> stages.move(search, new MoveCandidates(Set.of(ana, ben), CandidateStage.FINALIST, "")))
                .returns("C-02", RefusedMoveException::code);
        assertThat(candidates.get(search, ana).stage()).isEqualTo(CandidateStage.INTERVIEWED);
        desk.move(search, ana, CandidateStage.WITHDRAWN, "Took another position");
        assertThatExceptionOfType(RefusedMoveException.class)
                .isThrownBy(() -> desk.move(search, ana, CandidateStage.INTERVIEWED, " "))
                .returns(RefusedMoveException.Why.REASON_MISSING, RefusedMoveException::why);
        desk.move(search, ana, CandidateStage.INTERVIEWED, "Asked to come back");

        assertThat(stages.history(search, ana))
                .extracting(StageStep::to, StageStep::reason, StageStep::by)
                .containsExactly(
                        Tuple.tuple(CandidateStage.INTERVIEWED, "Asked to come back", "HR C"),
                        Tuple.tuple(CandidateStage.WITHDRAWN, "Took another position", "HR C"),
                        Tuple.tuple(CandidateStage.INTERVIEWED, "", "HR C"),
                        Tuple.tuple(CandidateStage.SCREENED, "", "HR C"));
    }

    @Test
    void a_request_not_to_be_named_holds_until_the_person_is_a_finalist() {
        var ana = desk.candidate(search, "Ana Ruiz");

        assertThat(candidates
                        .keepConfidential(search, ana, LocalDate.of(2026, 11, 3))
                        .isNameWithheld())
                .isTrue();
        desk.bringTo(search, ana, CandidateStage.FINALIST);
        assertThat(candidates.get(search, ana).isNameWithheld()).isFalse();
        desk.move(search, ana, CandidateStage.NOT_SELECTED, "");
        assertThat(candidates.get(search, ana).isNameWithheld()).isFalse();
        assertThat(candidates.keepConfidential(search, ana, null).confidentialOn())
                .isNull();
    }

    /** The superintendent applies: chosen from the list of accounts. */
    @Test
    void an_internal_candidate_finds_no_trace_of_the_own_search() {
        var other = desk.begun(district);
        var person = districts.personIn(district, Role.SUPERINTENDENT);
        var id = candidates.add(search, new WriteCandidate("Jordan Reyes", "", "", person));
        files.add(search, id, new AddFile("cv.txt", FileKind.RESUME, "CV".getBytes(StandardCharsets.UTF_8)));
        var file = files.list(search, id).getFirst().id();

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(searches.list(PageRequest.of(0, 5)))
                .extracting(SearchSummary::id)
                .containsExactly(other);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> searches.get(search));
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> candidates.list(search));
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> stages.history(search, id));
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> files.get(search, id, file));
    }

    /** The same by the address alone: nobody has to think of the account. */
    @Test
    void an_address_of_an_account_closes_the_search_as_well() {
        var address = districts.emailIn(district, Role.SUPERINTENDENT);
        imports.take(search, "Jordan Reyes;" + address.toUpperCase(Locale.ROOT));

        districts.actIn(district, Role.SUPERINTENDENT);

        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> candidates.list(search));
    }

    /** Raw bytes: pages and files of the own search look like those of a search that never was. */
    @Asvs(65)
    @Test
    void no_byte_of_the_own_search_reaches_an_internal_candidate() {
        var person = districts.personIn(district, Role.SUPERINTENDENT);
        var rival = desk.candidate(search, "Zebulon Quigley");
        files.add(
                search, rival, new AddFile("quigley.txt", FileKind.RESUME, "Quigley".getBytes(StandardCharsets.UTF_8)));
        var file = SearchRoutes.fileOf(
                search, rival, files.list(search, rival).getFirst().id());
        var browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
        assertThat(UidlClient.open(browser).goTo(SearchRoutes.of(search, rival)))
                .contains("Quigley");
        assertThat(browser.get("/" + file).body()).isEqualTo("Quigley");

        candidates.add(search, new WriteCandidate("Jordan Reyes", "", "", person));

        for (var page : new String[] {
            SearchRoutes.LIST,
            SearchRoutes.of(search),
            SearchRoutes.of(search, rival),
            SearchRoutes.preferenceOf(search),
            SearchRoutes.impactOf(search)
        }) {
            assertThat(UidlClient.open(browser).goTo(page)).as(page).doesNotContain("Quigley", "C-01");
        }
        assertThat(browser.get("/" + file).statusCode()).isEqualTo(404);
    }

    /** Nobody thinks of the account of somebody who is entered by name. */
    @Test
    void a_name_that_somebody_of_the_district_has_is_asked_about() {
        var name = " superintendent   c ";

        assertThatExceptionOfType(NamesakeException.class)
                .isThrownBy(() -> desk.candidate(search, name))
                .satisfies(asked -> assertThat(asked.namesakes())
                        .extracting(Colleague::id)
                        .containsExactly(districts.personIn(district, Role.SUPERINTENDENT)));
        assertThat(candidates.list(search)).isEmpty();
        candidates.add(search, new WriteCandidate(name, "", "", null, true));
        candidates.add(search, new WriteCandidate("Superintendent C.", "", "", null));
        candidates.add(search, new WriteCandidate("Superintendent C", "another@example.org", "", null, false));

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(candidates.list(search)).hasSize(3);
    }

    @Test
    void the_name_of_a_panelist_without_documents_is_asked_about_as_well() {
        districts.panelistIn(district, "Lee Novak");

        assertThatExceptionOfType(NamesakeException.class).isThrownBy(() -> desk.candidate(search, "Novak, Lee"));
    }

    @Test
    void a_candidate_who_gets_the_name_of_somebody_of_the_district_is_asked_about() {
        var id = desk.candidate(search, "Ana Ruiz");
        var seen = candidates.get(search, id).version();

        assertThatExceptionOfType(NamesakeException.class)
                .isThrownBy(() ->
                        candidates.change(search, id, seen, new WriteCandidate("Superintendent C", "", "", null)));
        var changed = candidates.change(search, id, seen, new WriteCandidate("Superintendent C", "", "", null, true));
        candidates.change(
                search, id, changed.version(), new WriteCandidate("Superintendent C", "", "608 555 0100", null));
        assertThat(candidates.get(search, id).phone()).isEqualTo("608 555 0100");
    }

    @Test
    void a_list_asks_by_line_and_the_answer_closes_the_search_to_who_applied() {
        var text = "Ana Ruiz\nSuperintendent C\nBoard_Secretary C;bs@example.org";
        var person = districts.personIn(district, Role.SUPERINTENDENT);

        assertThat(imports.look(search, text).asking())
                .extracting(CandidateLine::number, CandidateLine::name)
                .containsExactly(Tuple.tuple(2, "Superintendent C"));
        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> imports.take(search, text))
                .returns("namesake", RefusedCandidateException::reason);
        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> imports.takeAnswered(
                        search,
                        text,
                        List.of(new NameAnswer("Superintendent C", districts.personIn(district, Role.PANELIST)))))
                .returns("person", RefusedCandidateException::reason);
        assertThat(candidates.list(search)).isEmpty();
        assertThat(imports.takeAnswered(search, text, List.of(new NameAnswer("Superintendent C", person))))
                .isEqualTo(3);

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> candidates.list(search));
    }

    @Test
    void a_list_takes_somebody_else_of_the_same_name_as_nobody_of_the_district() {
        imports.takeAnswered(search, "Superintendent C", List.of(new NameAnswer("Superintendent C", null)));

        assertThat(candidates.list(search)).singleElement().returns(false, CandidateSummary::isInternal);
        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> imports.takeAnswered(
                        search, "HR C", List.of(new NameAnswer("HR C", districts.personIn(district, Role.HR)))))
                .returns("own", RefusedCandidateException::reason);
    }

    @Test
    void who_sits_on_the_panel_is_not_entered_as_a_candidate() {
        var person = districts.personIn(district, Role.SUPERINTENDENT);
        panels.add(search, new AddMember("Kim Alder", "kim@example.org", null));
        panels.add(search, new AddMember("Superintendent C", "", person));

        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> candidates.add(search, new WriteCandidate("Kim", "kim@example.org", "", null)))
                .returns("panel", RefusedCandidateException::reason);
        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> candidates.add(search, new WriteCandidate("Jordan", "", "", person)))
                .returns("panel", RefusedCandidateException::reason);
        assertThat(imports.look(search, "Kim;KIM@example.org").isUsable()).isFalse();
        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> imports.takeAnswered(
                        search, "Superintendent C", List.of(new NameAnswer("Superintendent C", person))))
                .returns("panel", RefusedCandidateException::reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Chief Technology Officer, true",
        "Executive Director of Technology, true",
        "Executive Assistant to the Superintendent, false",
        "Secretary of the Director, false"
    })
    void who_assists_the_head_of_a_department_is_none(String title, boolean head) {
        var begun = new Search(new DocumentId(1), 1, title, "HR C", Instant.EPOCH);

        assertThat(begun.preference().departmentHead()).isEqualTo(head);
    }

    @Test
    void nobody_enters_themselves() {
        var me = districts.emailIn(district, Role.HR);

        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> candidates.add(search, new WriteCandidate("Sam", me, "", null)))
                .returns("own", RefusedCandidateException::reason);
        assertThat(imports.look(search, "Sam;" + me).isUsable()).isFalse();
    }

    @Test
    void an_account_of_another_district_is_no_internal_candidate() {
        var stranger = districts.personIn(districts.another(CedarHollow.facts()), Role.HR);

        assertThatExceptionOfType(RefusedCandidateException.class)
                .isThrownBy(() -> candidates.add(search, new WriteCandidate("Sam", "", "", stranger)))
                .returns("person", RefusedCandidateException::reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HR", "SUPERINTENDENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_searches(Role role) {
        districts.actInFirst(role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> searches.list(PageRequest.of(0, 5)));
    }

    @Test
    void the_superintendent_reads_and_changes_nothing() {
        var ana = desk.candidate(search, "Ana Ruiz");
        districts.actIn(district, Role.SUPERINTENDENT);

        assertThat(candidates.get(search, ana).name()).isEqualTo("Ana Ruiz");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.candidate(search, "Ben"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.move(search, ana, CandidateStage.SCREENED, ""));
    }

    @Test
    void a_candidate_of_another_search_or_district_is_none() {
        var ana = desk.candidate(search, "Ana Ruiz");
        var other = desk.begun(district);

        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> candidates.get(other, ana));
        districts.actInSecond(Role.HR);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> candidates.get(search, ana));
    }
}
