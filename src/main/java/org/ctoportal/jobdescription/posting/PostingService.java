package org.ctoportal.jobdescription.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovedDocument;
import org.ctoportal.authoring.approval.ApprovedDocumentService;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.posting.page.Place;
import org.ctoportal.jobdescription.posting.page.PostingPage;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Postings in the making: begun from an approved description, changed, and looked at as they would be. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PostingService {

    private static final String DESCRIPTION = "JOB_DESCRIPTION";

    private final PostingRepository postings;
    private final PostingRecords records;
    private final ApprovedDescriptions descriptions;
    private final ApprovedDocumentService approved;
    private final DistrictProfileService districts;
    private final ContentJson json;
    private final CurrentUser currentUser;
    private final Clock clock;

    PostingService(
            PostingRepository postings,
            PostingRecords records,
            ApprovedDescriptions descriptions,
            ApprovedDocumentService approved,
            DistrictProfileService districts,
            ContentJson json,
            CurrentUser currentUser,
            Clock clock) {
        this.postings = postings;
        this.records = records;
        this.descriptions = descriptions;
        this.approved = approved;
        this.districts = districts;
        this.json = json;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The latest number first. */
    @Transactional(readOnly = true)
    public List<PostingSummary> list(Pageable page) {
        var now = clock.instant();
        return postings.findByOrderByPostingYearDescSerialNumberDesc(page).stream()
                .map(posting -> new PostingSummary(
                        new PostingId(posting.id()),
                        posting.number().text(),
                        posting.title(),
                        posting.visibility().stateAt(now),
                        posting.isPublished() && !posting.areTermsPublished(),
                        posting.visibility().opensAt(),
                        posting.visibility().ending() == null
                                ? posting.visibility().closesAt()
                                : null,
                        posting.changedAt(),
                        posting.changedBy()))
                .toList();
    }

    /** Path of the page with the district's open positions; nothing before it published anything. */
    @Transactional(readOnly = true)
    public Optional<String> publicList() {
        return records.publicList();
    }

    /** The job descriptions a posting can be begun from. */
    @Transactional(readOnly = true)
    public List<ApprovedDocument> approvedDescriptions() {
        return approved.of(DESCRIPTION);
    }

    /**
     * Begins a posting and gives it the district's next number.
     *
     * @throws NotApprovedException when the description has no approved revision
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_PUBLISH)
    public PostingId begin(DocumentId document) {
        var district = districts.hold();
        var description = descriptions.of(document, Posting.REVISION_IN_FORCE).orElseThrow(NotApprovedException::new);
        var year = LocalDate.ofInstant(clock.instant(), district.timeZone()).getYear();
        var number = new PostingNumber(year, postings.lastSerial(year) + 1);
        var place = Place.of(district.facts().getOrDefault("district.address", ""), district.state());
        var posting = new Posting(
                number,
                document,
                description.title(),
                json.write(PostingTerms.first(place)),
                currentUser.get().name(),
                clock.instant());
        return new PostingId(postings.save(posting).id());
    }

    @Transactional(readOnly = true)
    public PostingDetails get(PostingId id) {
        return records.details(records.get(id));
    }

    /**
     * Makes the terms what {@code wanted} says; nothing of it is public before it is published.
     *
     * @param seen the version the person saw
     * @throws StalePostingException when somebody else changed it since
     */
    @Transactional
    @PreAuthorize(Permissions.MAY_PUBLISH)
    public PostingDetails change(PostingId id, long seen, PostingTerms wanted) {
        var posting = records.held(id, seen);
        posting.change(json.write(wanted), currentUser.get().name(), clock.instant());
        return records.details(postings.saveAndFlush(posting));
    }

    /**
     * What everybody would read if it were published now.
     *
     * @throws NotApprovedException when there are no approved words
     */
    @Transactional(readOnly = true)
    public PostingPage preview(PostingId id) {
        var posting = records.get(id);
        var assembled = records.assembled(posting);
        if (assembled.text() == null) {
            throw new NotApprovedException();
        }
        return assembled.page(
                PostingFacts.dayOf(posting.postedOn(), assembled.terms(), assembled.district(), clock.instant()));
    }
}
