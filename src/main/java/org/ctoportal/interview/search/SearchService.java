package org.ctoportal.interview.search;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.authoring.approval.ApprovedDocumentService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.posting.PostingId;
import org.ctoportal.jobdescription.posting.PostingService;
import org.ctoportal.jobdescription.posting.PostingSummary;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The district's searches, begun from approved job descriptions and from postings. Who applies in one never sees it. */
@Service
@PreAuthorize(Permissions.MAY_READ_SEARCHES)
public class SearchService {

    /** What records of searches are called where records of all kinds are kept. */
    public static final String RECORD_CLASS = "search";

    private static final String DESCRIPTION = "JOB_DESCRIPTION";

    /** Nobody chooses from more. */
    private static final int MOST_POSTINGS = 200;

    private final SearchRepository searches;
    private final CandidateRepository candidates;
    private final SearchAccess access;
    private final ApprovedDocumentService approved;
    private final ApprovalHistoryService approvals;
    private final PostingService postings;
    private final CurrentUser currentUser;
    private final Clock clock;

    SearchService(
            SearchRepository searches,
            CandidateRepository candidates,
            SearchAccess access,
            ApprovedDocumentService approved,
            ApprovalHistoryService approvals,
            PostingService postings,
            CurrentUser currentUser,
            Clock clock) {
        this.searches = searches;
        this.candidates = candidates;
        this.access = access;
        this.approved = approved;
        this.approvals = approvals;
        this.postings = postings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<SearchSummary> list(Pageable page) {
        var shown = access.list(page).stream().map(Search::details).toList();
        var counts = candidates
                .countStages(shown.stream().map(search -> search.id().value()).toList())
                .stream()
                .collect(groupingBy(StageCount::searchId));
        return shown.stream()
                .map(search -> {
                    var stages = counts.getOrDefault(search.id().value(), List.of());
                    return new SearchSummary(
                            search.id(),
                            search.title(),
                            search.postingNumber(),
                            stages.stream()
                                    .mapToInt(count -> (int) count.candidates())
                                    .sum(),
                            stages.stream()
                                    .filter(count -> count.stage().isActive())
                                    .mapToInt(count -> (int) count.candidates())
                                    .sum(),
                            search.begunAt(),
                            search.begunBy());
                })
                .toList();
    }

    /** Fails with {@link SearchNotFoundException} when there is none for this person. */
    @Transactional(readOnly = true)
    public SearchDetails get(SearchId id) {
        return access.get(id).details();
    }

    /** The job descriptions a search can be begun from. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public List<ApprovedDocument> descriptions() {
        return approved.of(DESCRIPTION);
    }

    /** The postings a search can be begun from: all that are published or were. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public List<PostingSummary> postings() {
        return postings.list(PageRequest.of(0, MOST_POSTINGS)).stream()
                .filter(posting -> posting.opensAt() != null)
                .toList();
    }

    /**
     * Begins a search by the words in force of a job description.
     *
     * @throws SearchNotBegunException when none are approved
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public SearchId begin(DocumentId description) {
        var title = approved.of(DESCRIPTION).stream()
                .filter(one -> one.id().equals(description))
                .map(ApprovedDocument::title)
                .findFirst()
                .orElseThrow(SearchNotBegunException::new);
        var revision = approvals.inForce(description).orElseThrow(SearchNotBegunException::new);
        return new SearchId(
                searches.save(begun(description, revision.number(), title)).id());
    }

    /**
     * Begins a search by what was posted.
     *
     * @throws SearchNotBegunException when it never was
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public SearchId begin(PostingId id) {
        var posting = postings.get(id);
        if (!posting.isPublished()) {
            throw new SearchNotBegunException();
        }
        var search = begun(posting.document(), posting.revision(), posting.title());
        search.postedAs(posting.id().value(), posting.number());
        return new SearchId(searches.save(search).id());
    }

    private Search begun(DocumentId description, int revision, String title) {
        return new Search(description, revision, title, currentUser.get().name(), clock.instant());
    }

    /** Says what veterans' preference is in this search, where it is not as the rules of the state say. */
    @Transactional
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public void prefer(SearchId id, PreferenceTerms terms) {
        access.hold(id).prefer(terms);
    }
}
