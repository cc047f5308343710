package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/** Nothing that belongs to a person stays in a browser or between; styles, icons and fonts are asked for again by date. */
class CachePolicy implements HeaderWriter {

    static final String HEADER = "Cache-Control";

    /** Carries a hash in its name; Vaadin says itself how long it may be kept. */
    private static final String BUILT = "/VAADIN/build/";

    static boolean isPrivate(HttpServletRequest request) {
        return !OwnFiles.isInFolder(request) && !request.getRequestURI().startsWith(BUILT);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (OwnFiles.isInFolder(request)) {
            response.setHeader(HEADER, "no-cache");
        } else if (isPrivate(request)) {
            response.setHeader(HEADER, "no-store");
        }
    }
}
