package org.ctoportal.jobdescription.posting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.district.CurrentDistrict;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.jobdescription.posting.page.PostingPage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes postings public, corrects and ends them; each time with a frozen version of what everybody could read. Two districts
 * that take the same name in addresses at the same moment: the one the database stops is asked again from the start.
 */
@Service
@PreAuthorize(Permissions.MAY_PUBLISH)
@Retryable(
        includes = {DataIntegrityViolationException.class, PessimisticLockingFailureException.class},
        delay = 20,
        jitter = 20)
public class PostingPublishingService {

    private final PostingRepository postings;
    private final PostingEditionRepository editions;
    private final PostedPageRepository pages;
    private final JobSites sites;
    private final PostingRecords records;
    private final DistrictProfileService districts;
    private final ContentJson json;
    private final CurrentDistrict currentDistrict;
    private final CurrentUser currentUser;
    private final Clock clock;

    PostingPublishingService(
            PostingRepository postings,
            PostingEditionRepository editions,
            PostedPageRepository pages,
            JobSites sites,
            PostingRecords records,
            DistrictProfileService districts,
            ContentJson json,
            CurrentDistrict currentDistrict,
            CurrentUser currentUser,
            Clock clock) {
        this.postings = postings;
        this.editions = editions;
        this.pages = pages;
        this.sites = sites;
        this.records = records;
        this.districts = districts;
        this.json = json;
        this.currentDistrict = currentDistrict;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Publishes the terms as they stand.
     *
     * @throws RefusedPostingException with every reason why not
     * @throws ReasonMissingException when something public is corrected without one
     * @throws StalePostingException when somebody else changed it since
     */
    @Transactional
    public PostingDetails publish(PublishPosting command) {
        districts.hold();
        var posting = records.held(command.id(), command.seen());
        var assembled = records.assembled(posting);
        if (!assembled.refusals().isEmpty()) {
            throw new RefusedPostingException(assembled.refusals());
        }
        var act = posting.isPublished() ? PostingAct.CORRECTED : PostingAct.PUBLISHED;
        requireReason(act, command.reason());
        var now = clock.instant();
        var zone = assembled.district().timeZone();
        var approved = Objects.requireNonNull(assembled.approved());
        var page = json.write(assembled.page(posting.postedOn(assembled.terms(), zone, now)));
        posting.publish(approved.revision().number(), approved.title(), assembled.terms(), zone, author(), now);
        postings.saveAndFlush(posting);
        keep(posting, act, command.reason(), page);
        if (assembled.terms().audience() == Audience.EVERYBODY) {
            sites.slugOf(currentDistrict.id(), assembled.district().name());
            find(posting)
                    .ifPresentOrElse(
                            posted -> posted.show(posting, page),
                            () -> pages.save(new PostedPage(currentDistrict.id(), posting, page)));
        } else {
            find(posting).ifPresent(posted -> posted.withdraw(now));
        }
        return records.details(posting);
    }

    /**
     * Ends a posting by hand, before its deadline or without one. It can be published again.
     *
     * @throws NotPublishedException when it never was
     */
    @Transactional
    public PostingDetails end(PublishPosting command, Ending how) {
        var posting = records.held(command.id(), command.seen());
        var act = how == Ending.CLOSED ? PostingAct.CLOSED : PostingAct.WITHDRAWN;
        requireReason(act, command.reason());
        posting.end(how, author(), clock.instant());
        postings.saveAndFlush(posting);
        keep(posting, act, command.reason(), lastPage(posting));
        find(posting).ifPresent(posted -> posted.end(posting));
        return records.details(posting);
    }

    /** Everything that was public, the latest first, each with what it changed. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public List<PostingStep> history(PostingId id) {
        records.get(id);
        var kept = editions.findByPostingIdOrderByNumberDesc(id.value());
        var steps = new ArrayList<PostingStep>();
        for (var i = 0; i < kept.size(); i++) {
            var edition = kept.get(i);
            var before = i + 1 < kept.size() ? kept.get(i + 1) : null;
            var changes = before == null
                    ? List.<PostingStep.Change>of()
                    : PageComparison.between(read(before.page()), read(edition.page()));
            steps.add(new PostingStep(
                    edition.number(),
                    edition.act(),
                    edition.reason(),
                    changes,
                    edition.happenedAt(),
                    edition.happenedBy()));
        }
        return steps;
    }

    /** What everybody could read at that time. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ)
    public PostingPage page(PostingId id, int number) {
        records.get(id);
        return editions.findByPostingIdAndNumber(id.value(), number)
                .map(edition -> read(edition.page()))
                .orElseThrow(PostingNotFoundException::new);
    }

    private void keep(Posting posting, PostingAct act, String reason, String page) {
        editions.save(new PostingEdition(posting, act, reason, posting.terms(), page, author(), posting.changedAt()));
    }

    private String lastPage(Posting posting) {
        return editions.findByPostingIdOrderByNumberDesc(posting.id())
                .getFirst()
                .page();
    }

    private Optional<PostedPage> find(Posting posting) {
        return pages.findByDistrictIdAndNumber(
                currentDistrict.id().value(), posting.number().text());
    }

    private PostingPage read(String page) {
        return json.read(page, PostingPage.class);
    }

    private static void requireReason(PostingAct act, String reason) {
        if (act != PostingAct.PUBLISHED && reason.isEmpty()) {
            throw new ReasonMissingException();
        }
    }

    private String author() {
        return currentUser.get().name();
    }
}
