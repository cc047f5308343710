package org.ctoportal.shell.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ctoportal.factor.FactorSecret;
import org.ctoportal.factor.Proof;
import org.ctoportal.factor.RefusedFactorException;
import org.ctoportal.factor.SecondFactorService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.OwnSessionService;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.ctoportal.shell.security.SessionSeat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers at {@code /second-factor} for whoever is signed in; plain pages, because no screen may open before it is done. */
@Controller
class FactorController {

    private static final String PROPOSED = FactorController.class.getName();
    private static final String ACCOUNT = "/" + PeopleRoutes.ACCOUNT;

    private final SecondFactorService factors;
    private final OwnSessionService sessions;
    private final SessionSeat seat;
    private final CurrentUser currentUser;

    FactorController(
            SecondFactorService factors, OwnSessionService sessions, SessionSeat seat, CurrentUser currentUser) {
        this.factors = factors;
        this.sessions = sessions;
        this.seat = seat;
        this.currentUser = currentUser;
    }

    @GetMapping(PeopleRoutes.SECOND_FACTOR)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (factors.state().isOn()) {
            response.sendRedirect(ACCOUNT);
            return;
        }
        page(request).setUp(currentUser.get(), proposed(request), "").write(response);
    }

    @PostMapping(PeopleRoutes.SECOND_FACTOR)
    void setUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = currentUser.get();
        var secret = proposed(request);
        answer(
                request,
                response,
                proof -> {
                    var codes = factors.turnOn(secret, proof, seat.number(person, request));
                    seat.renew(sessions.again(), request, response);
                    return codes;
                },
                (page, mistake) -> page.setUp(person, secret, mistake));
    }

    @GetMapping(PeopleRoutes.SECOND_FACTOR + "/codes")
    void askForCodes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ask(request, response, "codes");
    }

    @PostMapping(PeopleRoutes.SECOND_FACTOR + "/codes")
    void renewCodes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, factors::renewRecovery, (page, mistake) -> page.prove("codes", mistake));
    }

    @GetMapping(PeopleRoutes.SECOND_FACTOR + "/off")
    void askForOff(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ask(request, response, "off");
    }

    @PostMapping(PeopleRoutes.SECOND_FACTOR + "/off")
    void turnOff(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                request,
                response,
                proof -> {
                    factors.turnOff(proof);
                    return List.of();
                },
                (page, mistake) -> page.prove("off", mistake));
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, String kind) throws IOException {
        if (factors.state().isOn()) {
            page(request).prove(kind, "").write(response);
        } else {
            response.sendRedirect(ACCOUNT);
        }
    }

    private interface Again {

        PlainPage page(FactorPage page, String mistake);
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Function<Proof, List<String>> work, Again again)
            throws IOException {
        try {
            var codes = work.apply(proof(request));
            if (codes.isEmpty()) {
                response.sendRedirect(ACCOUNT);
            } else {
                page(request).codes(codes).write(response);
            }
        } catch (RefusedFactorException e) {
            if (RefusedFactorException.THERE.equals(e.field())) {
                response.sendRedirect(ACCOUNT);
                return;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            again.page(page(request), e.field()).write(response);
        }
    }

    private static Proof proof(HttpServletRequest request) {
        return new Proof(
                Objects.requireNonNullElse(request.getParameter(Proof.PASSWORD), ""),
                Objects.requireNonNullElse(request.getParameter(Proof.CODE), ""));
    }

    /** The same while the session lasts: the picture may be in an app already when the page is loaded again. */
    private FactorSecret proposed(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(PROPOSED) instanceof FactorSecret known) {
            return known;
        }
        var secret = factors.propose();
        session.setAttribute(PROPOSED, secret);
        return secret;
    }

    private static FactorPage page(HttpServletRequest request) {
        return new FactorPage(PageWords.of(request), request);
    }
}
