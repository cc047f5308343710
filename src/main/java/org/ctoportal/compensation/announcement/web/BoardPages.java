package org.ctoportal.compensation.announcement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.compensation.announcement.GiveComment;
import org.ctoportal.compensation.announcement.PublicCommentBox;
import org.ctoportal.compensation.announcement.PublicPolicyRoutes;
import org.ctoportal.compensation.announcement.PublicPolicyService;
import org.ctoportal.compensation.announcement.PublishedMark;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.jobdescription.posting.PostingRoutes;
import org.ctoportal.shared.RecentlyUsed;
import org.ctoportal.shared.page.OpenAnswer;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PortalAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Policies that a district publishes, and where the public comments on them. Whether one can be seen is asked of the database
 * each time; the page of a version and a day is made once. What does not exist and what is not published look the same.
 */
@Controller
class BoardPages {

    private static final String ROBOTS = "X-Robots-Tag";
    private static final Duration FRESH = Duration.ofMinutes(1);
    /** A page is about 40 KiB. */
    private static final int PAGES_KEPT = 100;
    /** Far more than a form with everything filled in. */
    private static final int LARGEST_FORM = 40_000;

    private final PublicPolicyService policies;
    private final PublicCommentBox comments;
    private final PortalAddress portal;
    private final Clock clock;
    private final SendingLimit limit = new SendingLimit();
    private final RecentlyUsed<Version, Made> made = new RecentlyUsed<>(PAGES_KEPT);

    private record Version(PublishedMark mark, LocalDate day, Locale language) {}

    private record Made(PolicyPage page, OpenAnswer answer) {}

    BoardPages(PublicPolicyService policies, PublicCommentBox comments, PortalAddress portal, Clock clock) {
        this.policies = policies;
        this.comments = comments;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping(PublicPolicyRoutes.PAGE)
    void policy(
            @PathVariable String slug,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = speak(request, response);
        var found = policies.find(slug, number).map(mark -> made(mark, words));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var page = found.get().page();
        if (page.isThere()) {
            if (!page.isForSearch()) {
                response.setHeader(ROBOTS, "noindex");
            }
            found.get().answer().send(request, response, FRESH);
        } else if (page.policy().isRetired(page.today())) {
            response.setHeader(ROBOTS, "noindex");
            response.setStatus(HttpServletResponse.SC_GONE);
            OpenAnswer.of(page.retired(), OpenAnswer.HTML).write(response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @GetMapping(PublicPolicyRoutes.FILE)
    void file(
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable("format") String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var format = DocumentFormat.named(name);
        var file = format.flatMap(wanted -> policies.find(slug, number).flatMap(mark -> policies.file(mark, wanted)));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var kind = format.orElseThrow();
        response.setHeader("Content-Disposition", "attachment; filename=\"" + kind.fileName("policy " + number) + "\"");
        OpenAnswer.of(file.get(), kind.mediaType()).send(request, response, FRESH);
    }

    @PostMapping(PublicPolicyRoutes.COMMENTS)
    void comment(
            @PathVariable String slug,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (request.getContentLengthLong() > LARGEST_FORM || request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var words = speak(request, response);
        var mark = policies.find(slug, number);
        var page = mark.map(one -> made(one, words).page())
                .filter(one -> one.policy().consultationOn(one.today()).isPresent());
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var typed = new GiveComment(typed("name", request), typed("email", request), typed("text", request));
        // What only a program fills in is thanked for and forgotten.
        var problem = typed("website", request).isEmpty()
                ? problem(mark.orElseThrow(), typed, request)
                : Optional.<Refusal>empty();
        if (problem.isPresent()) {
            response.setStatus(problem.get().status());
            response.setHeader("Cache-Control", "no-store");
            var form = CommentForm.refused(words, typed, problem.get().message());
            OpenAnswer.of(page.get().html(form), OpenAnswer.HTML).write(response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page.get().path() + "/received");
        }
    }

    @GetMapping(PublicPolicyRoutes.RECEIVED)
    void received(
            @PathVariable String slug,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var words = speak(request, response);
        var found = policies.find(slug, number)
                .map(mark -> made(mark, words).page())
                .filter(PolicyPage::isThere);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(ROBOTS, "noindex");
        OpenAnswer.of(found.get().received(), OpenAnswer.HTML).send(request, response, FRESH);
    }

    /** Without this, Vaadin would make a page, and a session with it, for any other address in the folder. */
    @GetMapping(PublicPolicyRoutes.FOLDER + "**")
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private record Refusal(int status, String message) {}

    private Optional<Refusal> problem(PublishedMark mark, GiveComment typed, HttpServletRequest request) {
        if (!typed.isTold()) {
            return Optional.of(new Refusal(422, "policy.public.comment.mistakes"));
        }
        if (!limit.allows(mark.policy(), request.getRemoteAddr(), clock.instant())) {
            return Optional.of(new Refusal(429, "policy.public.comment.tooMany"));
        }
        return comments.put(mark, typed)
                ? Optional.empty()
                : Optional.of(new Refusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "policy.public.comment.full"));
    }

    private Made made(PublishedMark mark, PageWords words) {
        var day = mark.day(clock.instant());
        return made.get(new Version(mark, day, words.locale()), () -> {
            var path = PublicPolicyRoutes.page(mark.slug(), mark.number());
            var look = PostingRoutes.publicLook(mark.slug());
            var page = new PolicyPage(policies.policy(mark), words, path, portal.url() + path, look, day);
            return new Made(page, OpenAnswer.of(page.html(CommentForm.empty(words)), OpenAnswer.HTML));
        });
    }

    private static String typed(String field, HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    private static PageWords speak(HttpServletRequest request, HttpServletResponse response) {
        var words = PageWords.of(request);
        response.setHeader("Content-Language", words.locale().getLanguage());
        response.addHeader("Vary", "Accept-Language");
        return words;
    }
}
