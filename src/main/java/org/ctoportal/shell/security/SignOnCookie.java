package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What a browser keeps while it is at an identity provider; the portal makes no session for that. */
@Component
public class SignOnCookie {

    private static final String PURPOSE = "sign-on";
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final PortalCookies cookies;

    SignOnCookie(PortalCookies cookies) {
        this.cookies = cookies;
    }

    public void keep(String ticket, HttpServletResponse response) {
        response.addCookie(cookies.cookie(PURPOSE, ticket, KEPT));
    }

    /** It is given up with that: whoever comes back comes back once. Empty when there is none. */
    public String take(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookies.cookie(PURPOSE, "", Duration.ZERO));
        return cookies.find(request, PURPOSE).orElse("");
    }
}
