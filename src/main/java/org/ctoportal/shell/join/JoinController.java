package org.ctoportal.shell.join;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.InvitationDetails;
import org.ctoportal.people.InvitationDoor;
import org.ctoportal.people.InvitationOverException;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shared.page.PlainPage;
import org.ctoportal.shell.security.SessionSeat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Answers at the links of invitations. Looking changes nothing, because mail programs look too; a link that opens nothing
 * looks the same whatever the reason. {@code /seat} asks for the sign-in, and comes back from there.
 */
@Controller
class JoinController {

    private final InvitationDoor door;
    private final CurrentUser currentUser;
    private final SessionSeat seat;

    JoinController(InvitationDoor door, CurrentUser currentUser, SessionSeat seat) {
        this.door = door;
        this.currentUser = currentUser;
        this.seat = seat;
    }

    @GetMapping("/join/{link}")
    void show(@PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new JoinPage(PageWords.of(request));
        var found = door.find(link);
        if (found.isEmpty()) {
            over(page, response);
        } else {
            page(page, link, found.get()).write(response);
        }
    }

    private PlainPage page(JoinPage page, String link, InvitationDetails invitation) {
        var address = PeopleRoutes.JOIN + link;
        if (!invitation.hasAccount()) {
            return page.newcomer(address, invitation, invitation.name(), Map.of());
        }
        var person = currentUser.find();
        if (person.isEmpty()) {
            return page.signIn(address, invitation);
        }
        return person.filter(one -> one.getUsername().equals(invitation.email()) && !one.isByProvider())
                .map(one -> page.confirm(address, invitation))
                .orElseGet(() -> page.other(
                        address, invitation, person.map(SignedInPerson::name).orElse("")));
    }

    @GetMapping("/join/{link}/seat")
    void signedIn(@PathVariable("link") String link, HttpServletResponse response) throws IOException {
        response.sendRedirect(PeopleRoutes.JOIN + link);
    }

    @PostMapping("/join/{link}")
    void open(@PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new JoinPage(PageWords.of(request));
        var found = door.find(link).filter(one -> !one.hasAccount());
        if (found.isEmpty()) {
            over(page, response);
            return;
        }
        var form = JoinForm.of(request);
        var mistakes = form.mistakes(found.get());
        if (!mistakes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.newcomer(PeopleRoutes.JOIN + link, found.get(), form.name(), mistakes)
                    .write(response);
            return;
        }
        try {
            seat.take(door.open(link, form.name(), form.password()), request, response);
            response.sendRedirect("/");
        } catch (InvitationOverException e) {
            over(page, response);
        }
    }

    @PostMapping("/join/{link}/seat")
    void join(@PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            seat.renew(door.join(link, currentUser.get()), request, response);
            response.sendRedirect("/");
        } catch (InvitationOverException e) {
            over(new JoinPage(PageWords.of(request)), response);
        }
    }

    private static void over(JoinPage page, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        page.over().write(response);
    }
}
