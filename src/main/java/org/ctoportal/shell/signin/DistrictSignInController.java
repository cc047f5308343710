package org.ctoportal.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shell.security.ReturnCookie;
import org.ctoportal.shell.security.SessionSeat;
import org.ctoportal.shell.security.SignOnCookie;
import org.ctoportal.signon.Arrival;
import org.ctoportal.signon.RefusedSignOnException;
import org.ctoportal.signon.SignOnDoor;
import org.ctoportal.signon.SignOnRefusal;
import org.ctoportal.signon.SignOnService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers at {@code /login/district}: the way to the identity provider of a district and back. */
@Controller
@RequestMapping(PeopleRoutes.DISTRICT_SIGN_IN)
class DistrictSignInController {

    private static final int LONGEST = 4096;

    private final SignOnDoor door;
    private final SignOnService settings;
    private final SignOnCookie cookie;
    private final HalfWay halfWay;
    private final SessionSeat seat;
    private final ReturnCookie askedFor;
    private final CurrentUser currentUser;

    DistrictSignInController(
            SignOnDoor door,
            SignOnService settings,
            SignOnCookie cookie,
            HalfWay halfWay,
            SessionSeat seat,
            ReturnCookie askedFor,
            CurrentUser currentUser) {
        this.door = door;
        this.settings = settings;
        this.cookie = cookie;
        this.halfWay = halfWay;
        this.seat = seat;
        this.askedFor = askedFor;
        this.currentUser = currentUser;
    }

    @GetMapping
    void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request).choice(door.districts()).write(response);
    }

    /** The districts that have to do with the address that was typed; what is typed leads nowhere by itself. */
    @PostMapping
    void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = text(request, "address");
        page(request)
                .found(door.districtsOf(typed), typed.length() > 254 ? "" : typed)
                .write(response);
    }

    /** From a page of somebody else's nobody is sent on: they see where it leads, and go themselves. */
    @GetMapping("/{district}")
    void go(@PathVariable("district") long district, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isFromElsewhere(request)) {
            var meant = door.districts().stream()
                    .filter(one -> one.id().value() == district)
                    .toList();
            page(request).found(meant, "").write(response);
            return;
        }
        try {
            go(door.depart(new DistrictId(district)), response);
        } catch (RefusedSignOnException e) {
            refuse(e.reason(), district, request, response);
        }
    }

    private static boolean isFromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** The same with settings that are not turned on yet, by whoever keeps them. */
    @GetMapping("/{district}/try")
    void tryIt(@PathVariable("district") long district, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            go(settings.tryIt(), response);
        } catch (RefusedSignOnException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page(request).tried(new Arrival.Tried("", "", e.reason())).write(response);
        }
    }

    private void go(SignOnDoor.Departure departure, HttpServletResponse response) throws IOException {
        cookie.keep(departure.ticket(), response);
        response.sendRedirect(departure.address().toString());
    }

    @GetMapping("/{district}/back")
    void back(@PathVariable("district") long district, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = new SignOnDoor.Answer(
                text(request, "state"), text(request, "code"), text(request, "iss"), text(request, "error"));
        var ticket = cookie.take(request, response);
        try {
            var arrival = door.arrive(
                    new DistrictId(district), answer, ticket, currentUser.find().orElse(null));
            switch (arrival) {
                case Arrival.Entered entered -> enter(entered, request, response);
                case Arrival.CodeAsked asked -> {
                    halfWay.begin(asked.half(), request);
                    response.sendRedirect(HalfWay.ADDRESS);
                }
                case Arrival.Tried tried -> page(request).tried(tried).write(response);
            }
        } catch (RefusedSignOnException e) {
            refuse(e.reason(), district, request, response);
        }
    }

    private void enter(Arrival.Entered entered, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        seat.take(entered.person(), request, response);
        var asked = askedFor.getRequest(request, response);
        askedFor.removeRequest(request, response);
        response.sendRedirect(asked == null ? "/" : asked.getRedirectUrl());
    }

    /** To the provider's own page for signing out. */
    @GetMapping("/{district}/out")
    void leave(@PathVariable("district") long district, HttpServletResponse response) throws IOException {
        var address = door.leave(new DistrictId(district));
        response.sendRedirect(address.isEmpty() ? "/login" : address.get().toString());
    }

    private void refuse(SignOnRefusal reason, long district, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(
                reason == SignOnRefusal.NOT_OFFERED
                        ? HttpServletResponse.SC_NOT_FOUND
                        : HttpServletResponse.SC_FORBIDDEN);
        page(request).refused(reason, new DistrictId(district)).write(response);
    }

    /** Longer ones are no answers of a provider. */
    private static String text(HttpServletRequest request, String name) {
        var text = Objects.requireNonNullElse(request.getParameter(name), "");
        return text.length() > LONGEST ? "" : text;
    }

    private static DistrictSignInPage page(HttpServletRequest request) {
        return new DistrictSignInPage(PageWords.of(request));
    }
}
