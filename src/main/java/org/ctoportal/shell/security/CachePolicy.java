package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;

/** Nothing that belongs to a person stays in a browser or between; styles, icons and fonts are asked for again by date. */
class CachePolicy implements HeaderWriter {

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final List<String> SHARED = List.of("/styles/", "/icons/", "/fonts/", "/js/");
    /** Carries a hash in its name; Vaadin says itself how long it may be kept. */
    private static final String BUILT = "/VAADIN/build/";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (path.startsWith(BUILT)) {
            return;
        }
        response.setHeader(CACHE_CONTROL, SHARED.stream().anyMatch(path::startsWith) ? "no-cache" : "no-store");
    }
}
