package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Remembers for the page after signing out through whose identity provider somebody had come, where they are still signed in. */
@Component
public class LeftProvider implements LogoutHandler {

    private static final String PURPOSE = "left";
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final PortalCookies cookies;

    LeftProvider(PortalCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                && person.isByProvider()) {
            response.addCookie(
                    cookies.cookie(PURPOSE, Long.toString(person.districtId().value()), KEPT));
        }
    }

    public Optional<DistrictId> find(HttpServletRequest request) {
        return cookies.find(request, PURPOSE)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(value -> new DistrictId(Long.parseLong(value)));
    }
}
