package org.ctoportal.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.DemoPeople;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shell.security.LeftProvider;
import org.ctoportal.shell.security.ReturnCookie;
import org.ctoportal.shell.security.SessionSeat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers at {@code /login}; what is posted there with a password goes to the security filters instead. */
@Controller
class SignInController {

    private final SignInPage page;
    private final CurrentUser currentUser;
    private final DemoPeople demoPeople;
    private final SessionSeat seat;
    private final ReturnCookie askedFor;
    private final LeftProvider left;
    private final ProviderLinks providers;

    SignInController(
            SignInPage page,
            CurrentUser currentUser,
            DemoPeople demoPeople,
            SessionSeat seat,
            ReturnCookie askedFor,
            LeftProvider left,
            ProviderLinks providers) {
        this.page = page;
        this.currentUser = currentUser;
        this.demoPeople = demoPeople;
        this.seat = seat;
        this.askedFor = askedFor;
        this.left = left;
        this.providers = providers;
    }

    @GetMapping("/login")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (currentUser.find().isPresent()) {
            response.sendRedirect("/");
            return;
        }
        var words = PageWords.of(request);
        var occasion = occasion(request);
        var stillThere = occasion == Occasion.SIGNED_OUT
                ? left.find(request).map(district -> providers.afterSignOut(words, district))
                : Optional.<String>empty();
        page.page(words, occasion, "", stillThere.orElse("")).write(response);
    }

    /** Enters as one of the demo people. A stale page or another portal's number just shows the page again. */
    @PostMapping("/login/demo")
    void enter(@RequestParam("person") long person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var demoPerson = demoPeople.enter(new PersonId(person));
        if (demoPerson.isEmpty()) {
            response.sendRedirect("/login");
            return;
        }
        seat.take(demoPerson.get(), request, response);
        var asked = askedFor.getRequest(request, response);
        askedFor.removeRequest(request, response);
        response.sendRedirect(asked == null ? "/" : asked.getRedirectUrl());
    }

    private static Occasion occasion(HttpServletRequest request) {
        if (request.getParameter("out") != null) {
            return Occasion.SIGNED_OUT;
        }
        if (request.getParameter("changed") != null) {
            return Occasion.PASSWORD_CHANGED;
        }
        return request.getParameter("expired") != null ? Occasion.EXPIRED : Occasion.ARRIVED;
    }
}
