package org.ctoportal.assessment.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ctoportal.assessment.feedback.AnswersLockedException;
import org.ctoportal.assessment.feedback.AskedFeedback;
import org.ctoportal.assessment.feedback.FeedbackAnswerService;
import org.ctoportal.assessment.feedback.FeedbackEntrance;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.assessment.feedback.OtherRaterException;
import org.ctoportal.assessment.feedback.RaterId;
import org.ctoportal.assessment.feedback.RoundNotFoundException;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Guest;
import org.ctoportal.identity.GuestDoor;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Where raters come in by their link and answer: plain pages, which are there at once on a phone. The same words for every
 * refusal of a code.
 */
@Controller
class RaterPages {

    private static final int LONGEST = 60;
    private static final String ENTRANCE = "/" + FeedbackRoutes.ENTRANCE;

    private final FeedbackEntrance entrance;
    private final FeedbackAnswerService answers;
    private final GuestDoor door;
    private final CurrentUser currentUser;

    RaterPages(FeedbackEntrance entrance, FeedbackAnswerService answers, GuestDoor door, CurrentUser currentUser) {
        this.entrance = entrance;
        this.answers = answers;
        this.door = door;
        this.currentUser = currentUser;
    }

    /** Even for a guest: the link that was opened may be another's. */
    @GetMapping(ENTRANCE)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        entrancePage(PageWords.of(request), false).write(response);
    }

    @PostMapping(ENTRANCE)
    void enter(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var guest = entrance.enter(code.length() > LONGEST ? "" : code);
        if (guest.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            entrancePage(PageWords.of(request), true).write(response);
            return;
        }
        door.admit(guest.get(), request, response);
        response.sendRedirect(guest.get().folder());
    }

    @GetMapping(FeedbackRoutes.SEAT)
    void ask(@PathVariable(FeedbackRoutes.ID) long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        seatPage(answers.asked(new FeedbackRoundId(id)), PageWords.of(request)).write(response);
    }

    /** Whether they have known the work for six months. */
    @PostMapping(FeedbackRoutes.SEAT)
    void confirm(
            @PathVariable(FeedbackRoutes.ID) long id,
            @RequestParam long seat,
            @RequestParam boolean known,
            HttpServletResponse response)
            throws IOException {
        answers.confirm(new FeedbackRoundId(id), new RaterId(seat), known);
        response.sendRedirect(FeedbackRoutes.seatOf(new FeedbackRoundId(id)));
    }

    /** A second click on what was said before, or somebody else who came in with this browser. */
    @ExceptionHandler({AnswersLockedException.class, OtherRaterException.class})
    void locked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getRequestURI());
    }

    /** Whoever's link has ended is told where to come in again. */
    @ExceptionHandler({RoundNotFoundException.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletResponse response) throws IOException {
        if (currentUser.findGuest().map(Guest::folder).isPresent()) {
            response.sendRedirect(ENTRANCE);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static PlainPage entrancePage(PageWords words, boolean refused) {
        var main = PlainPage.of("feedback-entrance", words)
                .withPart(
                        "message",
                        refused ? PlainPage.of("feedback-refused", words).html() : "")
                .withPart("state", refused ? " aria-describedby=\"message\"" : "");
        return frame(words, words.translate("assessment.feedback.enter.title"), "alone", main)
                .withPart("head", "<script type=\"module\" src=\"/js/link-code.js\"></script>");
    }

    private static PlainPage seatPage(AskedFeedback asked, PageWords words) {
        var title = words.translate("assessment.feedback.seat.title", asked.leader());
        return switch (asked.status()) {
            case SUBMITTED -> frame(words, title, "alone", said(words, title, "submitted"));
            case DECLINED -> frame(words, title, "alone", said(words, title, "declined"));
            case ASKED ->
                asked.confirmed()
                        ? frame(words, title, "rating", sheet(asked, words, title))
                                .withPart(
                                        "head",
                                        PlainPage.of("feedback-head", words).html())
                        : frame(words, title, "alone", confirmation(asked, words, title));
        };
    }

    private static PlainPage said(PageWords words, String title, String what) {
        return PlainPage.of("feedback-said", words)
                .with("title", title)
                .with("text", words.translate("assessment.feedback.seat." + what));
    }

    private static PlainPage confirmation(AskedFeedback asked, PageWords words, String title) {
        return PlainPage.of("feedback-confirm", words)
                .with("title", title)
                .with("lead", words.translate("assessment.feedback.seat.lead", asked.raterName(), asked.district()))
                .with("due", due(asked, words))
                .with("address", FeedbackRoutes.seatOf(asked.round()))
                .with("seat", String.valueOf(asked.rater().value()))
                .with("shown", shown(asked, words))
                .with("purpose", purpose(asked, words))
                .with("known", words.translate("assessment.feedback.seat.known", asked.leader()));
    }

    private static PlainPage sheet(AskedFeedback asked, PageWords words, String title) {
        return PlainPage.of("feedback-sheet", words)
                .with("title", title)
                .with("shown", shown(asked, words))
                .with("purpose", purpose(asked, words))
                .with("due", due(asked, words))
                .withPart("sheet", RaterSheet.json(asked, words));
    }

    private static String shown(AskedFeedback asked, PageWords words) {
        return words.translate(
                asked.group().isIdentified()
                        ? "assessment.feedback.seat.identified"
                        : "assessment.feedback.seat.grouped");
    }

    private static String purpose(AskedFeedback asked, PageWords words) {
        return words.translate(
                asked.inEvaluation()
                        ? "assessment.feedback.purpose.evaluation"
                        : "assessment.feedback.purpose.development");
    }

    private static String due(AskedFeedback asked, PageWords words) {
        return words.translate(
                asked.late() ? "assessment.feedback.seat.late" : "assessment.feedback.seat.due",
                words.date(asked.lastDay()));
    }

    private static PlainPage frame(PageWords words, String title, String kind, PlainPage main) {
        return PlainPage.of("frame", words)
                .with("title", title)
                .with("kind", kind)
                .withPart("head", "")
                .withPart("main", main.html());
    }
}
