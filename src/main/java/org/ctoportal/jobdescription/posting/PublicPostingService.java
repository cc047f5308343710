package org.ctoportal.jobdescription.posting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.content.ContentJson;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.jobdescription.posting.page.PostingPage;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public postings for whoever asks. What can be seen is decided by the clock at that moment. */
@Service
@PreAuthorize("permitAll()")
public class PublicPostingService {

    /** Far more than a district posts at a time. */
    private static final int MOST_LISTED = 500;
    /** A sitemap holds 50,000 addresses: https://www.sitemaps.org/protocol.html */
    private static final int MOST_IN_SITEMAP = 25_000;

    private final PostedPageRepository pages;
    private final JobSiteRepository sites;
    private final DistrictDirectory districts;
    private final ContentJson json;
    private final Clock clock;

    PublicPostingService(
            PostedPageRepository pages,
            JobSiteRepository sites,
            DistrictDirectory districts,
            ContentJson json,
            Clock clock) {
        this.pages = pages;
        this.sites = sites;
        this.districts = districts;
        this.json = json;
        this.clock = clock;
    }

    /** A posting that can be seen or could be; nothing for one that is not open yet. */
    @Transactional(readOnly = true)
    public Optional<PostedMark> find(String slug, String number) {
        return pages.findMark(slug, number).filter(mark -> mark.visibility().stateAt(now()) != PostingState.SCHEDULED);
    }

    /** What it says. */
    @Transactional(readOnly = true)
    public PostingPage page(PostedMark mark) {
        return read(pages.findById(mark.id()).orElseThrow());
    }

    /** The district under that address; nothing where none publishes there. */
    @Transactional(readOnly = true)
    public Optional<DistrictId> district(String slug) {
        return sites.findBySlug(slug).map(JobSite::district);
    }

    /** The name of the district under that address; nothing where none publishes there. */
    @Transactional(readOnly = true)
    public Optional<String> districtName(String slug) {
        return sites.findBySlug(slug)
                .flatMap(site ->
                        districts.summaries(List.of(site.district())).stream().findFirst())
                .map(district -> district.name());
    }

    /** The open postings of a district, the newest first. */
    @Transactional(readOnly = true)
    public List<PostedMark> open(String slug) {
        return pages.findOpen(slug, now(), Limit.of(MOST_LISTED));
    }

    /** When a posting of the district last appeared, changed or left, also when none is open now; long ago where it never had any. */
    @Transactional(readOnly = true)
    public Instant lastChange(String slug) {
        return pages.findLastChange(slug, now()).orElse(Instant.EPOCH);
    }

    /** What the open postings of a district say, the newest first. */
    @Transactional(readOnly = true)
    public List<PostingPage> openPages(List<PostedMark> marks) {
        var found = pages.findAllById(marks.stream().map(PostedMark::id).toList());
        return marks.stream()
                .flatMap(mark -> found.stream().filter(page -> page.isNumber(mark.id())))
                .map(this::read)
                .toList();
    }

    /** The open postings of all districts. */
    @Transactional(readOnly = true)
    public List<PostedMark> allOpen() {
        return pages.findAllOpen(now(), Limit.of(MOST_IN_SITEMAP));
    }

    private PostingPage read(PostedPage page) {
        return json.read(page.page(), PostingPage.class);
    }

    private Instant now() {
        return clock.instant();
    }
}
