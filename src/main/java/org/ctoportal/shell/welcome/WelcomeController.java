package org.ctoportal.shell.welcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ctoportal.district.DistrictRoutes;
import org.ctoportal.identity.AddressTakenException;
import org.ctoportal.identity.FirstAdministratorService;
import org.ctoportal.identity.WrongTokenException;
import org.ctoportal.shared.page.PageWords;
import org.ctoportal.shell.security.SessionSeat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers at {@code /welcome} until there is an administrator; afterwards the page only says so. */
@Controller
class WelcomeController {

    private final FirstAdministratorService administrators;
    private final SessionSeat seat;

    WelcomeController(FirstAdministratorService administrators, SessionSeat seat) {
        this.administrators = administrators;
        this.seat = seat;
    }

    @GetMapping("/welcome")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = new WelcomePage(PageWords.of(request));
        if (administrators.isAwaited()) {
            page.form(WelcomeForm.with(request.getParameter(WelcomeForm.TOKEN)), Map.of())
                    .write(response);
        } else {
            page.done().write(response);
        }
    }

    @PostMapping("/welcome")
    void setUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = new WelcomePage(PageWords.of(request));
        if (!administrators.isAwaited()) {
            page.done().write(response);
            return;
        }
        var form = WelcomeForm.of(request);
        var mistakes = form.mistakes();
        if (mistakes.isEmpty()) {
            try {
                seat.take(administrators.setUp(form.command()), request, response);
                response.sendRedirect("/" + DistrictRoutes.SET_UP);
                return;
            } catch (AddressTakenException e) {
                mistakes = Map.of(WelcomeForm.EMAIL, "shell.welcome.email.taken");
            } catch (WrongTokenException e) {
                mistakes = Map.of(WelcomeForm.TOKEN, "shell.welcome.token.wrong");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.form(form, mistakes).write(response);
    }
}
