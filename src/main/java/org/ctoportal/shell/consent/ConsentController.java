package org.ctoportal.shell.consent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SeatService;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.ctoportal.shell.security.SessionSeat;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers at {@code /consent}; who has nothing to accept is led on. */
@Controller
class ConsentController {

    private final SeatService seats;
    private final SessionSeat seat;
    private final CurrentUser currentUser;
    private final DistrictProfileService districts;

    ConsentController(SeatService seats, SessionSeat seat, CurrentUser currentUser, DistrictProfileService districts) {
        this.seats = seats;
        this.seat = seat;
        this.currentUser = currentUser;
        this.districts = districts;
    }

    @GetMapping(PeopleRoutes.CONSENT)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = currentUser.get();
        if (!person.awaitsConsent()) {
            response.sendRedirect("/");
            return;
        }
        var token = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf ? csrf.getToken() : "";
        page(PageWords.of(request), person, districts.profile().timeZone(), token)
                .write(response);
    }

    @PostMapping(PeopleRoutes.CONSENT)
    void accept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (currentUser.get().awaitsConsent()) {
            seat.renew(seats.accept(), request, response);
        }
        response.sendRedirect("/");
    }

    private static PlainPage page(PageWords words, SignedInPerson person, ZoneId zone, String token) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(zone);
        var end = person.seatEndsAt()
                .map(at -> words.translate("shell.consent.until", day.format(at.minusMillis(1))))
                .orElse("");
        var title = words.translate("shell.consent.title", person.districtName());
        var main = PlainPage.of("consent", words)
                .with("title", title)
                .with("until", end)
                .withPart(
                        "leave",
                        PlainPage.of("factor-leave", words).with("csrf", token).html());
        return PlainPage.of("frame", words)
                .with("title", title)
                .with("kind", "welcome")
                .withPart("head", "")
                .withPart("main", main.html());
    }
}
