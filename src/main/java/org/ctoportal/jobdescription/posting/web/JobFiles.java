package org.ctoportal.jobdescription.posting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.jobdescription.posting.PostedMark;
import org.ctoportal.jobdescription.posting.PublicPostingService;
import org.ctoportal.jobdescription.posting.page.JobFeed;
import org.ctoportal.shared.page.OpenAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What programs read of public postings: the feed of a district, the sitemap, and where robots may go. */
@Controller
class JobFiles {

    static final String SITEMAP = "/jobs/sitemap.xml";

    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final PublicPostingService postings;
    private final JobAddresses addresses;
    private final Clock clock;

    JobFiles(PublicPostingService postings, JobAddresses addresses, Clock clock) {
        this.postings = postings;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/jobs/{slug}/" + JobAddresses.FEED)
    void feed(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var district = postings.districtName(slug);
        if (district.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var now = clock.instant();
        var open = postings.open(slug);
        var pages = postings.openPages(open);
        var entries = new ArrayList<JobFeed.Entry>();
        var marks = open.stream().collect(Collectors.toMap(PostedMark::number, Function.identity()));
        for (var page : pages) {
            var mark = Objects.requireNonNull(marks.get(page.number()));
            entries.add(new JobFeed.Entry(page, addresses.page(slug, mark.number()), mark.changedBy(now)));
        }
        var feed = JobFeed.atom(
                district.get(), addresses.list(slug), addresses.feed(slug), postings.lastChange(slug), entries);
        OpenAnswer.of(feed, JobFeed.ATOM).send(request, response, FRESH);
    }

    @GetMapping(SITEMAP)
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = clock.instant();
        var open = postings.allOpen();
        var lists = open.stream()
                .collect(Collectors.groupingBy(PostedMark::slug, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(list -> new JobFeed.Address(addresses.list(list.getKey()), changed(list.getValue(), now)));
        var pages = open.stream()
                .map(mark -> new JobFeed.Address(addresses.page(mark.slug(), mark.number()), mark.changedBy(now)));
        OpenAnswer.of(JobFeed.sitemap(Stream.concat(lists, pages).toList()), JobFeed.XML)
                .send(request, response, FRESH);
    }

    /** Screens are for people who sign in; only what everybody may read is for robots. */
    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var robots = """
            User-agent: *
            Allow: /jobs/
            Allow: /board/
            Allow: /uri/
            Allow: /styles/
            Allow: /fonts/
            Allow: /icons/
            Disallow: /

            Sitemap: %s
            """.formatted(addresses.sitemap());
        OpenAnswer.of(robots, TEXT).send(request, response, FRESH);
    }

    /** Of a list that has postings. */
    private static Instant changed(List<PostedMark> open, Instant now) {
        return open.stream()
                .map(mark -> mark.changedBy(now))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
