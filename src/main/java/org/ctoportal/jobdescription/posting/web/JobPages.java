package org.ctoportal.jobdescription.posting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.ctoportal.jobdescription.posting.PostedMark;
import org.ctoportal.jobdescription.posting.PostingState;
import org.ctoportal.jobdescription.posting.PublicPostingService;
import org.ctoportal.jobdescription.posting.page.JobListPage;
import org.ctoportal.jobdescription.posting.page.JobPage;
import org.ctoportal.jobdescription.posting.page.JobPage.Taking;
import org.ctoportal.shared.RecentlyUsed;
import org.ctoportal.shared.page.OpenAnswer;
import org.ctoportal.shared.page.PageWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The public pages of postings and of a district's open positions. Whether one can be seen is asked of the database each
 * time; the page of a version is made once.
 */
@Controller
class JobPages {

    /** Search engines: a page with this in its head leaves their lists. */
    private static final String ROBOTS = "X-Robots-Tag";

    private static final Duration FRESH = Duration.ofMinutes(1);
    /** A page is about 30 KiB. */
    private static final int PAGES_KEPT = 200;

    private final PublicPostingService postings;
    private final JobAddresses addresses;
    private final Clock clock;
    private final RecentlyUsed<Version, OpenAnswer> made = new RecentlyUsed<>(PAGES_KEPT);

    private record Version(long id, long version, PostingState state, Locale language) {}

    JobPages(PublicPostingService postings, JobAddresses addresses, Clock clock) {
        this.postings = postings;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/jobs/{slug}/{number}")
    void posting(
            @PathVariable String slug,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = speak(request, response);
        var found = postings.find(slug, number);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var mark = found.get();
        var now = clock.instant();
        var state = mark.visibility().stateAt(now);
        if (state != PostingState.OPEN) {
            response.setHeader(ROBOTS, "noindex");
        }
        if (state == PostingState.UNPUBLISHED) {
            response.setStatus(HttpServletResponse.SC_GONE);
            OpenAnswer.of(list(slug, words).gone(), OpenAnswer.HTML).write(response);
            return;
        }
        page(mark, state, words).send(request, response, fresh(mark, now), mark.changedBy(now));
    }

    private OpenAnswer page(PostedMark mark, PostingState state, PageWords words) {
        return made.get(new Version(mark.id(), mark.version(), state, words.locale()), () -> {
            var where = addresses.ofPage(mark.slug(), mark.number());
            var page = new JobPage(postings.page(mark), words, where, taking(mark, state));
            return OpenAnswer.of(page.html(), OpenAnswer.HTML);
        });
    }

    private static Taking taking(PostedMark mark, PostingState state) {
        if (state == PostingState.OPEN) {
            return Taking.OPEN;
        }
        return mark.ending() == null ? Taking.PAST_DEADLINE : Taking.ENDED;
    }

    @GetMapping("/jobs/{slug}")
    void list(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = speak(request, response);
        var district = postings.districtName(slug);
        if (district.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var open = postings.open(slug);
        var html = new JobListPage(district.get(), words, addresses.ofList(slug)).html(postings.openPages(open));
        OpenAnswer.of(html, OpenAnswer.HTML).send(request, response, FRESH);
    }

    /** Without this, Vaadin would make a page, and a session with it, for any other address in the folder. */
    @GetMapping("/jobs/**")
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private JobListPage list(String slug, PageWords words) {
        return new JobListPage(postings.districtName(slug).orElse(""), words, addresses.ofList(slug));
    }

    private static PageWords speak(HttpServletRequest request, HttpServletResponse response) {
        var words = PageWords.of(request);
        response.setHeader("Content-Language", words.locale().getLanguage());
        response.addHeader("Vary", "Accept-Language");
        return words;
    }

    /** Nobody keeps a page beyond the moment it becomes another one. */
    private static Duration fresh(PostedMark mark, Instant now) {
        var closesAt = mark.closesAt();
        if (closesAt == null || !now.isBefore(closesAt)) {
            return FRESH;
        }
        var left = Duration.between(now, closesAt);
        return left.compareTo(FRESH) < 0 ? left : FRESH;
    }
}
