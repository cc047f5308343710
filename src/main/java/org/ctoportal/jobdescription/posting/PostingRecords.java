package org.ctoportal.jobdescription.posting;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.district.CurrentDistrict;
import org.springframework.stereotype.Component;

/** Reads postings with what hangs on them, and says what a posting is to its keepers. */
@Component
class PostingRecords {

    private final PostingRepository postings;
    private final JobSiteRepository sites;
    private final PostedPageRepository pages;
    private final PostingAssembly assembly;
    private final ContentJson json;
    private final CurrentDistrict currentDistrict;
    private final Clock clock;

    PostingRecords(
            PostingRepository postings,
            JobSiteRepository sites,
            PostedPageRepository pages,
            PostingAssembly assembly,
            ContentJson json,
            CurrentDistrict currentDistrict,
            Clock clock) {
        this.postings = postings;
        this.sites = sites;
        this.pages = pages;
        this.assembly = assembly;
        this.json = json;
        this.currentDistrict = currentDistrict;
        this.clock = clock;
    }

    Posting get(PostingId id) {
        return postings.findById(id.value()).orElseThrow(PostingNotFoundException::new);
    }

    /** Held until the transaction ends; the person saw it as it is now. */
    Posting held(PostingId id, long seen) {
        var posting = postings.findWithLockById(id.value()).orElseThrow(PostingNotFoundException::new);
        if (posting.version() != seen) {
            throw new StalePostingException();
        }
        return posting;
    }

    PostingTerms terms(Posting posting) {
        return json.read(posting.terms(), PostingTerms.class);
    }

    AssembledPosting assembled(Posting posting) {
        return assembly.assemble(posting, terms(posting));
    }

    PostingDetails details(Posting posting) {
        var assembled = assembled(posting);
        var approved = Optional.ofNullable(assembled.approved());
        return new PostingDetails(
                new PostingId(posting.id()),
                posting.version(),
                posting.number().text(),
                approved.map(ApprovedDescription::title).orElse(posting.title()),
                posting.document(),
                approved.map(description -> description.revision().number()).orElse(0),
                approved.map(ApprovedDescription::approvedAt).orElse(null),
                assembled.terms(),
                posting.visibility().stateAt(clock.instant()),
                !posting.areTermsPublished(),
                posting.postedOn(),
                assembled.district().timeZone(),
                assembled.pay() == null ? "" : assembled.pay().range().text(),
                assembled.fields(),
                assembled.refusals(),
                assembled.findings(),
                path(posting),
                posting.changedAt(),
                posting.changedBy());
    }

    /** Path of the district's public list; nothing before it published anything. */
    Optional<String> publicList() {
        return sites.findByDistrictId(currentDistrict.id().value()).map(site -> PostingRoutes.publicList(site.slug()));
    }

    /** As it is published, whatever the terms say since. */
    private String path(Posting posting) {
        if (!posting.isPublished()) {
            return "";
        }
        var number = posting.number().text();
        return pages.findSlugOfPage(currentDistrict.id().value(), number)
                .map(slug -> PostingRoutes.publicPage(slug, number))
                .orElse("");
    }
}
