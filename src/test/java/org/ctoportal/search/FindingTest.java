package org.ctoportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.compensation.policy.BeginPolicy;
import org.ctoportal.compensation.policy.PolicyService;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.kit.InterviewKitService;
import org.ctoportal.interview.kit.KitSpan;
import org.ctoportal.interview.kit.MakeKit;
import org.ctoportal.interview.search.CandidateService;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.WriteCandidate;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.InvitePerson;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.people.SeatTerms;
import org.ctoportal.salary.SalaryScheduleService;
import org.ctoportal.salary.Schedules;
import org.ctoportal.salary.WriteSalarySchedule;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Who finds what, how soon, and what is never found. */
@IntegrationTest
class FindingTest {

    @Autowired
    FindingService finding;

    @Autowired
    TwoDistricts districts;

    @Autowired
    PostingDesk desk;

    @Autowired
    JobDescriptionService descriptions;

    @Autowired
    PostingService postings;

    @Autowired
    InterviewKitService kits;

    @Autowired
    SearchService searches;

    @Autowired
    CandidateService candidates;

    @Autowired
    PolicyService policies;

    @Autowired
    HoldingService holdings;

    @Autowired
    SalaryScheduleService schedules;

    @Autowired
    InvitationService invitations;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    EntityManagerFactory factory;

    private IndexDesk index;
    private DistrictId district;
    private DocumentId description;

    @BeforeEach
    void draft() {
        index = beans.createBean(IndexDesk.class);
        district = districts.another(CedarHollow.facts());
        districts.actIn(district, Role.SUPERINTENDENT);
        description = descriptions.draft(CedarHollow.answers());
        index.bringUpToDate(district);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    private Set<FoundKind> kinds(String words) {
        return finding.find(words).stream().map(FoundGroup::kind).collect(Collectors.toSet());
    }

    private Set<String> places(String words) {
        return finding.find(words).stream()
                .flatMap(group -> group.some().stream())
                .map(Found::route)
                .collect(Collectors.toSet());
    }

    private SearchId searchWith(String name, String email) {
        var approved = desk.approved(district, CedarHollow.answers());
        districts.actIn(district, Role.HR);
        var search = searches.begin(approved);
        candidates.add(search, new WriteCandidate(name, email, "", null));
        return search;
    }

    @Test
    void a_description_is_found_by_its_title_and_by_the_words_of_its_clauses() {
        var place = JobDescriptionRoutes.editorOf(description);

        assertThat(places("chief tech")).contains(place);
        assertThat(places("CHIÉF technólogy officer")).contains(place);
        assertThat(places("cheif tecnology oficer")).contains(place);
        assertThat(places("chief xylophone")).isEmpty();
        var hit = finding.find("salary range Title IX coordinator").stream()
                .filter(group -> group.kind() == FoundKind.JOB_DESCRIPTION)
                .findFirst();
        assertThat(hit)
                .hasValueSatisfying(group ->
                        assertThat(group.some().getFirst().excerpt().pieces()).anyMatch(Excerpt.Piece::found));
    }

    @Test
    void what_is_changed_is_found_at_once_and_what_it_said_before_no_more() {
        descriptions.change(
                description, Change.SetValues.of("position.title", "Chief Technology Officer", "Zebrawood Keeper"));

        assertThat(index.marks(district)).isPositive();
        assertThat(places("zebrawood")).containsExactly(JobDescriptionRoutes.editorOf(description));
        assertThat(index.marks(district)).isZero();
    }

    @Test
    void a_kind_is_found_by_those_who_may_open_it_and_by_nobody_else() {
        everything("Quillfeather");

        districts.actIn(district, Role.HR);
        assertThat(kinds("quillfeather"))
                .containsExactlyInAnyOrder(
                        FoundKind.JOB_DESCRIPTION,
                        FoundKind.POSTING,
                        FoundKind.SEARCH,
                        FoundKind.CANDIDATE,
                        FoundKind.INTERVIEW_KIT,
                        FoundKind.POLICY,
                        FoundKind.HOLDER,
                        FoundKind.INVITATION,
                        FoundKind.SALARY_SCHEDULE);
        assertThat(places("hr c")).contains(PeopleRoutes.of(districts.emailIn(district, Role.HR)));
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(kinds("quillfeather"))
                .contains(FoundKind.OWN_CREDENTIAL, FoundKind.CANDIDATE)
                .doesNotContain(FoundKind.INVITATION);
        assertThat(kinds("hr c")).doesNotContain(FoundKind.PERSON);
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThat(kinds("quillfeather"))
                .containsExactlyInAnyOrder(
                        FoundKind.JOB_DESCRIPTION, FoundKind.POSTING, FoundKind.POLICY, FoundKind.SALARY_SCHEDULE);
        assertThat(kinds("cetl")).contains(FoundKind.CREDENTIAL, FoundKind.CLAUSE);
        districts.actIn(district, Role.PANELIST);
        assertThat(kinds("quillfeather")).isEmpty();
        assertThat(kinds("leadership")).containsAnyOf(FoundKind.SKILL, FoundKind.CLAUSE);
        assertThat(finding.find("quillfeather", FoundKind.CANDIDATE, 0)).isEmpty();
        districts.actInFirst(Role.HR);
        index.bringUpToDate(districts.first());
        assertThat(kinds("quillfeather")).isEmpty();
    }

    /** One of each kind with the word in it. */
    private void everything(String word) {
        var usual = CedarHollow.answers();
        var approved = desk.approved(
                district,
                new DraftJobDescription(
                        word + " Chief",
                        usual.reportsTo(),
                        usual.contractDays(),
                        usual.salaryMin(),
                        usual.salaryMax(),
                        usual.reports(),
                        usual.cetl()));
        postings.begin(approved);
        policies.begin(new BeginPolicy("5190", word + " policy", Set.of()));
        holdings.record(new WriteHolding("CETL", "", word, null, LocalDate.of(2026, 3, 2), null, ""));
        schedules.create(named(word));
        districts.actIn(district, Role.HR);
        kits.make(new MakeKit(approved, KitSpan.EVERY_SKILL));
        var search = searches.begin(approved);
        candidates.add(search, new WriteCandidate(word + " Person", "", "", null));
        invitations.invite(new InvitePerson(
                word + "@example.org", word + " Somebody", new SeatTerms(Set.of(Role.BOARD_SECRETARY), "")));
    }

    private static WriteSalarySchedule named(String word) {
        var usual = Schedules.scheduleC();
        return new WriteSalarySchedule(word, usual.year(), usual.from(), usual.through(), usual.terms());
    }

    @Test
    void whoever_applied_finds_neither_the_search_nor_anybody_in_it() {
        var search = searchWith("Quigley", districts.emailIn(district, Role.SUPERINTENDENT));

        kits.make(new MakeKit(searches.get(search).document(), KitSpan.EVERY_SKILL));
        assertThat(places("quigley")).isNotEmpty();
        assertThat(kinds("chief technology officer")).contains(FoundKind.SEARCH, FoundKind.INTERVIEW_KIT);
        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(places("quigley")).isEmpty();
        assertThat(kinds("chief technology officer")).doesNotContain(FoundKind.SEARCH, FoundKind.INTERVIEW_KIT);
        assertThat(finding.at(List.of(SearchRoutes.of(search)))).isEmpty();
    }

    @Test
    void a_name_leaves_the_index_with_the_change_that_takes_it_away() {
        var search = searchWith("Wolverton", "");
        var candidate = candidates.list(search).getFirst();
        assertThat(places("wolverton")).isNotEmpty();

        candidates.change(search, candidate.id(), candidate.version(), new WriteCandidate("Ashby", "", "", null));

        assertThat(stillKnown("wolverton")).isFalse();
        assertThat(places("ashby")).hasSize(1);
        assertThat(places("wolverton")).isEmpty();
    }

    private boolean stillKnown(String word) {
        return beans.getBean(IndexReader.class).vocabulary().contains(word);
    }

    @Test
    void an_index_of_an_older_edition_is_made_anew() {
        var before = places("chief technology officer");
        index.outdate(district);

        index.bringUpToDate(district);

        assertThat(places("chief technology officer")).isEqualTo(before).isNotEmpty();
    }

    @Asvs(5)
    @Corpus({"E2", "E4"})
    @Test
    void hostile_words_find_nothing_and_break_nothing() {
        for (var words : new String[] {
            "'", "\"); drop table search_word; --", "%", "_", "\\", "🚀🚀", "\u202Eabc", "\0", "x".repeat(100_000)
        }) {
            assertThat(finding.find(words)).isEmpty();
        }
        assertThat(finding.find("of")).isNotNull();
    }

    @Test
    void a_search_asks_the_database_the_same_few_times_whatever_is_found() {
        districts.actIn(district, Role.HR);
        finding.find("chief");

        assertThat(Statements.of(factory, () -> finding.find("the"))).isLessThanOrEqualTo(5);
        assertThat(Statements.of(factory, () -> finding.find("district technology officer")))
                .isLessThanOrEqualTo(4);
        assertThat(Statements.of(factory, () -> finding.find("distrcit tecnology oficer")))
                .isLessThanOrEqualTo(9);
    }
}
