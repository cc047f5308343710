package org.ctoportal.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.factor.SecondFactorDoor;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.ctoportal.shell.security.ReturnCookie;
import org.ctoportal.shell.security.SessionSeat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers at {@code /login/code}: asks who gave the right password for a code, and lets them in then. */
@Controller
class CodeController {

    private static final int LONGEST = 64;

    private final HalfWay halfWay;
    private final SecondFactorDoor door;
    private final SessionSeat seat;
    private final ReturnCookie askedFor;

    CodeController(HalfWay halfWay, SecondFactorDoor door, SessionSeat seat, ReturnCookie askedFor) {
        this.halfWay = halfWay;
        this.door = door;
        this.seat = seat;
        this.askedFor = askedFor;
    }

    @GetMapping(HalfWay.ADDRESS)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (halfWay.find(request).isEmpty()) {
            response.sendRedirect("/login");
            return;
        }
        page(PageWords.of(request), false).write(response);
    }

    @PostMapping(HalfWay.ADDRESS)
    void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var held = halfWay.find(request);
        if (held.isEmpty()) {
            response.sendRedirect("/login?expired");
            return;
        }
        var typed = Objects.requireNonNullElse(request.getParameter("code"), "");
        var person = typed.length() > LONGEST
                ? Optional.<SignedInPerson>empty()
                : door.enter(held.get().half(), typed, request.getRemoteAddr());
        if (person.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            page(PageWords.of(request), true).write(response);
            return;
        }
        seat.take(person.get(), held.get().keep(), request, response);
        var asked = askedFor.getRequest(request, response);
        askedFor.removeRequest(request, response);
        response.sendRedirect(asked == null ? "/" : asked.getRedirectUrl());
    }

    private static PlainPage page(PageWords words, boolean refused) {
        var title = words.translate("shell.code.title");
        var main = PlainPage.of("code", words)
                .withPart(
                        "message", refused ? PlainPage.of("code-refused", words).html() : "")
                .withPart("state", refused ? " aria-invalid=\"true\" aria-describedby=\"message\"" : "");
        return PlainPage.of("frame", words)
                .with("title", refused ? words.translate("shell.code.titleAfterError", title) : title)
                .with("kind", "alone")
                .withPart("head", "")
                .withPart("main", main.html());
    }
}
