package org.ctoportal.shell.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.PasswordDoor;
import org.ctoportal.people.PasswordRequests;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.page.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Answers at {@code /password}, the same for every address, and at the links of letters: whose password it is follows from the
 * link alone. Afterwards one signs in, with everything else that is asked there.
 */
@Controller
class PasswordController {

    private final PasswordRequests requests;
    private final PasswordDoor door;

    PasswordController(PasswordRequests requests, PasswordDoor door) {
        this.requests = requests;
        this.door = door;
    }

    @GetMapping("/password")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = new PasswordPage(PageWords.of(request));
        (requests.isCarried() ? page.ask("", null) : page.noLetters()).write(response);
    }

    @PostMapping("/password")
    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = new PasswordPage(PageWords.of(request));
        var typed = Objects.requireNonNullElse(request.getParameter("email"), "");
        if (!requests.isCarried()) {
            page.noLetters().write(response);
            return;
        }
        try {
            requests.ask(new EmailAddress(typed), request.getRemoteAddr());
            page.asked().write(response);
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.ask(typed.length() > EmailAddress.LONGEST ? "" : typed, "shell.welcome.email.wrong")
                    .write(response);
        }
    }

    @GetMapping("/password/{link}")
    void choose(@PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new PasswordPage(PageWords.of(request));
        var person = door.find(link);
        if (person.isEmpty()) {
            over(page, response);
        } else {
            page.choose(address(link), person.get().getUsername(), null).write(response);
        }
    }

    @PostMapping("/password/{link}")
    void change(@PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new PasswordPage(PageWords.of(request));
        var password = Objects.requireNonNullElse(request.getParameter("password"), "");
        var person = door.find(link);
        var weakness = person.flatMap(one -> PasswordDoor.weakness(one, password));
        if (weakness.isPresent()) {
            var email = person.map(SignedInPerson::getUsername).orElse("");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.choose(address(link), email, "shell.welcome.password." + weakness.get())
                    .write(response);
        } else if (door.change(link, password)) {
            response.sendRedirect("/login?changed");
        } else {
            over(page, response);
        }
    }

    private static String address(String link) {
        return PeopleRoutes.PASSWORD + "/" + link;
    }

    private static void over(PasswordPage page, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        page.over().write(response);
    }
}
