package org.ctoportal.shell.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names and guards of the portal's own cookies. */
@Component
class PortalCookies {

    private final boolean secure;

    PortalCookies(@Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.secure = secure;
    }

    /** With TLS the name binds the cookie to this host: no neighbor under the same domain can set it. */
    String name(String purpose) {
        return (secure ? "__Host-" : "") + "portal-" + purpose;
    }

    boolean areSecure() {
        return secure;
    }

    Cookie cookie(String purpose, String value, Duration age) {
        var cookie = new Cookie(name(purpose), value);
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        protect(cookie);
        return cookie;
    }

    void protect(Cookie cookie) {
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
    }

    Optional<String> find(HttpServletRequest request, String purpose) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name(purpose)))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
