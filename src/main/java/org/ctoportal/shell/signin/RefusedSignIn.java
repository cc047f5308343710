package org.ctoportal.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.ctoportal.shared.page.PageWords;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows the sign-in page again with the address as typed. The same words for every reason, and no session. */
@Component
class RefusedSignIn implements AuthenticationFailureHandler {

    private static final int LONGEST_ADDRESS = 254;

    private final SignInPage page;

    RefusedSignIn(SignInPage page) {
        this.page = page;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var email = Objects.requireNonNullElse(request.getParameter("username"), "");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        page.page(PageWords.of(request), Occasion.REFUSED, email.length() > LONGEST_ADDRESS ? "" : email)
                .write(response);
    }
}
