package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;

/** Nothing that belongs to a person stays in a browser or between; styles, icons and fonts are asked for again by date. */
class CachePolicy implements HeaderWriter {

    static final String HEADER = "Cache-Control";

    private static final List<String> SHARED = List.of("/styles/", "/icons/", "/fonts/", "/js/");
    /** Carries a hash in its name; Vaadin says itself how long it may be kept. */
    private static final String BUILT = "/VAADIN/build/";

    static boolean isPrivate(HttpServletRequest request) {
        return !isShared(request) && !request.getRequestURI().startsWith(BUILT);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (isShared(request)) {
            response.setHeader(HEADER, "no-cache");
        } else if (isPrivate(request)) {
            response.setHeader(HEADER, "no-store");
        }
    }

    private static boolean isShared(HttpServletRequest request) {
        return SHARED.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
