package org.ctoportal.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.ctoportal.identity.CodeNeededException;
import org.ctoportal.identity.ProviderNeededException;
import org.ctoportal.shared.page.PageWords;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Shows the sign-in page again with the address as typed. The same words for every reason, and no session. After the right
 * password of somebody with a second factor, the page that asks for a code; of somebody whose districts take no passwords, it says so.
 */
@Component
class RefusedSignIn implements AuthenticationFailureHandler {

    private static final int LONGEST_ADDRESS = 254;

    private final SignInPage page;
    private final HalfWay half;

    RefusedSignIn(SignInPage page, HalfWay half) {
        this.page = page;
        this.half = half;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof CodeNeededException needed) {
            half.begin(needed.half(), request);
            response.sendRedirect(HalfWay.ADDRESS);
            return;
        }
        if (exception instanceof ProviderNeededException) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            page.page(PageWords.of(request), Occasion.PROVIDER_NEEDED, "").write(response);
            return;
        }
        var email = Objects.requireNonNullElse(request.getParameter("username"), "");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        page.page(PageWords.of(request), Occasion.REFUSED, email.length() > LONGEST_ADDRESS ? "" : email)
                .write(response);
    }
}
