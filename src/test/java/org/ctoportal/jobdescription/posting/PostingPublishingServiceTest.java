package org.ctoportal.jobdescription.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Role;
import org.ctoportal.jobdescription.JobDescriptionService;
import org.ctoportal.jobdescription.posting.Refusal.Reason;
import org.ctoportal.jobdescription.posting.page.Part;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class PostingPublishingServiceTest {

    @Autowired
    PostingDesk desk;

    @Autowired
    PostingService postings;

    @Autowired
    PostingPublishingService publishing;

    @Autowired
    PublicPostingService everybody;

    @Autowired
    JobDescriptionService jobDescriptions;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    private DistrictId district;

    @BeforeEach
    void found() {
        district = districts.another(CedarHollow.facts());
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void nothing_is_posted_from_a_description_that_is_not_approved() {
        districts.actIn(district, Role.HR);
        var draft = jobDescriptions.draft(CedarHollow.answers());

        assertThatThrownBy(() -> postings.begin(draft)).isInstanceOf(NotApprovedException.class);
        assertThat(postings.approvedDescriptions()).isEmpty();
    }

    @Test
    void a_new_posting_says_everything_that_is_still_missing_and_where() {
        var document = desk.approved(district, CedarHollow.answers());
        var begun = postings.get(postings.begin(document));

        assertThat(begun.number()).isEqualTo(desk.today().getYear() + "-001");
        assertThat(begun.pay()).isEqualTo("$112,500 to $133,729");
        assertThat(begun.terms().place().city()).isEqualTo("Cedar Hollow");
        assertThat(begun.refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        Reason.NO_OPENING_DATE, Reason.NO_DEADLINE, Reason.WORDS_MISSING, Reason.WORDS_MISSING);
        assertThatThrownBy(() -> desk.publish(begun, ""))
                .isInstanceOfSatisfying(
                        RefusedPostingException.class,
                        refused -> assertThat(refused.refusals()).isEqualTo(begun.refusals()));
    }

    @Test
    void a_published_posting_says_the_approved_words_and_the_notices_of_the_district() {
        var posting = desk.published(district);

        assertThat(posting.state()).isEqualTo(PostingState.OPEN);
        var page = publishing.page(posting.id(), 1);
        assertThat(page.parts()).extracting(Part::code).startsWith("INTRO", "SUMMARY", "ESSENTIAL");
        assertThat(words(page.parts()))
                .contains("The expected annual salary for this position is $112,500 to $133,729")
                .contains("at 4:00 p.m. Central Time", "(608) 555-0142", "(608) 555-0143")
                .contains("Applicants may ask in writing that their identity be kept confidential")
                .contains("It does not lead to a Wisconsin DPI license")
                .doesNotContain("[", "{{");
    }

    @Test
    void without_the_telephone_of_the_504_coordinator_it_stays_unpublished() {
        var posting = desk.ready(district);
        profiles.keepFacts(Map.of("s504.phone", ""));

        assertThat(postings.get(posting.id()).refusals())
                .containsExactly(
                        new Refusal(Reason.SECTION_504_INCOMPLETE, "Section 504 and ADA coordinator telephone"));
    }

    @Test
    void a_description_approved_after_the_day_of_the_posting_is_refused() {
        var checks = new PublishingChecks(
                desk.terms(PostingTermsTest.PLACE),
                clock.instant().plus(Duration.ofDays(1)),
                desk.today(),
                PostingState.DRAFT,
                null,
                true,
                PostingDesk.ZONE,
                clock.instant());

        assertThat(checks.refusals()).extracting(Refusal::reason).containsExactly(Reason.APPROVED_AFTER_POSTING);
    }

    @Test
    void it_closes_by_itself_at_the_deadline() {
        var posting = desk.published(district);
        var deadline = LocalDate.from(desk.today().plusDays(14)).atTime(16, 0).atZone(PostingDesk.ZONE);
        var left = Duration.between(clock.instant(), deadline.toInstant());

        clock.advance(left.minusMinutes(1));
        assertThat(postings.get(posting.id()).state()).isEqualTo(PostingState.OPEN);
        clock.advance(Duration.ofMinutes(1));
        assertThat(postings.get(posting.id()).state()).isEqualTo(PostingState.CLOSED);
        assertThat(everybody.open(slug(posting))).isEmpty();
    }

    @Test
    void a_correction_needs_a_reason_and_keeps_the_day_of_posting_and_what_it_changed() {
        var posting = desk.published(district);
        clock.advance(Duration.ofDays(2));
        var changed = postings.change(
                posting.id(),
                posting.version(),
                withWord(posting.terms(), "interview.window", "the week of January 5"));

        assertThat(changed.hasUnpublishedChanges()).isTrue();
        assertThat(words(everybody.page(mark(posting)).parts())).contains("the second week of December");
        assertThatThrownBy(() -> desk.publish(changed, " ")).isInstanceOf(ReasonMissingException.class);

        var corrected = desk.publish(changed, "The board room is taken.");

        assertThat(corrected.postedOn()).isEqualTo(posting.postedOn());
        assertThat(words(everybody.page(mark(posting)).parts())).contains("the week of January 5");
        var history = publishing.history(posting.id());
        assertThat(history).extracting(PostingStep::act).containsExactly(PostingAct.CORRECTED, PostingAct.PUBLISHED);
        assertThat(history.getFirst().reason()).isEqualTo("The board room is taken.");
        assertThat(history.getFirst().changes()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Selection process");
            assertThat(change.after()).contains("the week of January 5");
        });
        assertThat(words(publishing.page(posting.id(), 1).parts())).contains("the second week of December");
    }

    @Test
    void a_later_approval_does_not_reach_what_is_published() {
        var posting = desk.published(district);
        jobDescriptions.change(posting.document(), new Change.Reword("JD-SERVICE", "", "We serve."));
        desk.approve(district, posting.document());

        assertThat(postings.get(posting.id()).revision()).isEqualTo(1);
        assertThat(words(postings.preview(posting.id()).parts())).doesNotContain("We serve.");
    }

    @Test
    void a_withdrawn_posting_is_gone_and_can_be_published_again() {
        var posting = desk.published(district);
        var ended = publishing.end(new PublishPosting(posting.id(), posting.version(), "Budget."), Ending.WITHDRAWN);

        assertThat(ended.state()).isEqualTo(PostingState.UNPUBLISHED);
        assertThat(postings.list(PageRequest.of(0, 1)).getFirst().closesAt()).isNull();
        assertThat(mark(posting).visibility().stateAt(clock.instant())).isEqualTo(PostingState.UNPUBLISHED);

        assertThat(desk.publish(ended, "The board found the money.").state()).isEqualTo(PostingState.OPEN);
        assertThat(everybody.open(slug(posting))).hasSize(1);
    }

    @Test
    void a_posting_that_is_not_open_yet_is_withdrawn_and_not_closed() {
        var ready = desk.ready(district);
        var later = postings.change(
                ready.id(), ready.version(), opening(ready.terms(), desk.today().plusDays(5)));
        var scheduled = desk.publish(later, "");

        assertThat(scheduled.state()).isEqualTo(PostingState.SCHEDULED);
        assertThatThrownBy(() -> end(scheduled, Ending.CLOSED)).isInstanceOf(NotPublishedException.class);
        assertThat(end(scheduled, Ending.WITHDRAWN).state()).isEqualTo(PostingState.UNPUBLISHED);
        clock.advance(Duration.ofDays(7));
        var again = desk.publish(postings.get(ready.id()), "The board decided.");
        assertThat(again.postedOn()).isEqualTo(desk.today());
    }

    @Test
    void what_was_withdrawn_and_opens_later_is_not_seen_before() {
        var posting = desk.published(district);
        clock.advance(Duration.ofDays(2));
        var ended = end(posting, Ending.WITHDRAWN);
        var changed = postings.change(
                ended.id(), ended.version(), opening(ended.terms(), desk.today().plusDays(3)));

        var again = desk.publish(changed, "After the holidays.");

        assertThat(again.state()).isEqualTo(PostingState.SCHEDULED);
        assertThat(again.postedOn()).isEqualTo(posting.postedOn());
        assertThat(everybody.find(slug(posting), posting.number())).isEmpty();
    }

    @Test
    void an_open_posting_does_not_open_later() {
        var posting = desk.published(district);

        var changed = postings.change(
                posting.id(),
                posting.version(),
                opening(posting.terms(), desk.today().plusDays(3)));

        assertThat(changed.refusals()).containsExactly(new Refusal(Reason.OPEN_ALREADY, ""));
    }

    @Test
    void closing_what_became_one_for_employees_alone_does_not_show_it_again() {
        var posting = desk.published(district);
        var internal = postings.change(posting.id(), posting.version(), forEmployees(posting.terms()));
        assertThat(internal.path()).as("still public").isEqualTo(posting.path());
        var corrected = desk.publish(internal, "Employees first.");
        assertThat(corrected.path()).isEmpty();

        end(corrected, Ending.CLOSED);

        assertThat(mark(posting).visibility().stateAt(clock.instant())).isEqualTo(PostingState.UNPUBLISHED);
    }

    @Asvs(20)
    @Test
    void of_two_tabs_one_publishes_and_two_first_postings_share_one_name() throws Exception {
        var one = desk.ready(district);
        var document = desk.approved(district, CedarHollow.answers());
        var other = desk.complete(postings.begin(document));

        var outcomes = together(one, one, other);

        assertThat(outcomes.stream().filter("OPEN"::equals)).hasSize(2);
        assertThat(outcomes).containsOnlyOnce("StalePostingException");
        assertThat(publishing.history(one.id())).hasSize(1);
        assertThat(slug(postings.get(one.id()))).isEqualTo(slug(postings.get(other.id())));
    }

    /** All published at the same moment; what came of each. */
    private List<String> together(PostingDetails... wanted) throws Exception {
        var start = new CyclicBarrier(wanted.length);
        var context = SecurityContextHolder.getContext();
        try (var threads = Executors.newFixedThreadPool(wanted.length)) {
            var running = new ArrayList<Future<String>>();
            for (var posting : wanted) {
                running.add(threads.submit(new DelegatingSecurityContextCallable<>(
                        () -> {
                            start.await();
                            try {
                                return desk.publish(posting, "").state().name();
                            } catch (RuntimeException e) {
                                return e.getClass().getSimpleName();
                            }
                        },
                        context)));
            }
            var outcomes = new ArrayList<String>();
            for (var one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }

    private PostingDetails end(PostingDetails posting, Ending how) {
        return publishing.end(new PublishPosting(posting.id(), posting.version(), "Enough."), how);
    }

    private static PostingTerms opening(PostingTerms terms, LocalDate day) {
        return new PostingTerms(
                day,
                terms.closing(),
                terms.closesOn(),
                terms.closesAt(),
                terms.reviewOn(),
                terms.employeesToldOn(),
                terms.openings(),
                terms.audience(),
                terms.employment(),
                terms.pay(),
                terms.place(),
                terms.applyLink(),
                terms.website(),
                new TreeMap<>(terms.settings()),
                new TreeMap<>(terms.words()));
    }

    @Test
    void a_posting_for_employees_alone_is_read_by_nobody_else() {
        var ready = desk.ready(district);
        var internal = postings.change(ready.id(), ready.version(), forEmployees(ready.terms()));
        var published = desk.publish(internal, "");

        assertThat(published.path()).isEmpty();
        assertThat(everybody.allOpen())
                .noneMatch(mark -> mark.slug().equals(JobSites.slug(districts.nameOf(district))));
    }

    @Test
    void a_change_over_somebody_elses_is_not_saved() {
        var posting = desk.ready(district);
        postings.change(posting.id(), posting.version(), forEmployees(posting.terms()));

        assertThatThrownBy(() -> postings.change(posting.id(), posting.version(), posting.terms()))
                .isInstanceOf(StalePostingException.class);
        assertThatThrownBy(() -> desk.publish(posting, "")).isInstanceOf(StalePostingException.class);
    }

    @Test
    void readers_read_and_publish_nothing() {
        var posting = desk.ready(district);
        districts.actIn(district, Role.BOARD_SECRETARY);

        assertThat(postings.get(posting.id()).title()).isEqualTo("Chief Technology Officer");
        assertThatThrownBy(() -> desk.publish(posting, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> postings.change(posting.id(), posting.version(), posting.terms()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void another_district_has_numbers_of_its_own_and_sees_no_posting_of_this_one() {
        var posting = desk.published(district);
        var other = districts.another(CedarHollow.facts());
        var theirs = desk.ready(other);

        assertThat(theirs.number()).isEqualTo(posting.number());
        assertThat(postings.list(PageRequest.of(0, 50)))
                .extracting(PostingSummary::id)
                .containsExactly(theirs.id());
        assertThatThrownBy(() -> postings.get(posting.id())).isInstanceOf(PostingNotFoundException.class);
        assertThatThrownBy(() -> desk.publish(posting, "Mine now.")).isInstanceOf(PostingNotFoundException.class);
        assertThatThrownBy(() -> publishing.history(posting.id())).isInstanceOf(PostingNotFoundException.class);
        assertThatThrownBy(() -> postings.begin(posting.document())).isInstanceOf(NotApprovedException.class);
    }

    private PostedMark mark(PostingDetails posting) {
        return everybody.find(slug(posting), posting.number()).orElseThrow();
    }

    private static String slug(PostingDetails posting) {
        return posting.path().split("/")[2];
    }

    private static PostingTerms withWord(PostingTerms terms, String name, String value) {
        return terms.withWord(name, value);
    }

    private static PostingTerms forEmployees(PostingTerms terms) {
        return new PostingTerms(
                terms.opensOn(),
                terms.closing(),
                terms.closesOn(),
                terms.closesAt(),
                terms.reviewOn(),
                terms.employeesToldOn(),
                terms.openings(),
                Audience.EMPLOYEES,
                terms.employment(),
                terms.pay(),
                terms.place(),
                terms.applyLink(),
                terms.website(),
                new TreeMap<>(terms.settings()),
                new TreeMap<>(terms.words()));
    }

    private static String words(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .flatMap(piece -> piece.texts().stream())
                .collect(Collectors.joining("\n"));
    }
}
