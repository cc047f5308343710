package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** Remembers in the browser which page was asked for before sign-in; a session for that would be anybody's to make. */
@Component
public class ReturnCookie implements RequestCache {

    private static final String PURPOSE = "return";
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int LONGEST = 1000;
    /** A path of this portal: never another host, which {@code //} or a backslash would begin. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private final PortalCookies cookies;

    ReturnCookie(PortalCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if ("GET".equals(request.getMethod()) && path.length() <= LONGEST && isOwnPage(path)) {
            var value = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
            response.addCookie(cookies.cookie(PURPOSE, value, KEPT));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return path(request).map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookies.cookie(PURPOSE, "", Duration.ZERO));
    }

    private Optional<String> path(HttpServletRequest request) {
        try {
            return cookies.find(request, PURPOSE)
                    .map(value -> new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))
                    .filter(ReturnCookie::isOwnPage);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOwnPage(String path) {
        return OWN_PATH.matcher(path).matches() && !path.equals("/");
    }
}
