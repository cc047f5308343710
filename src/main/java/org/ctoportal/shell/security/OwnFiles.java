package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Styles, icons, fonts and scripts that everybody may fetch. Only those that are there: for anything else Vaadin would
 * make a page, and a session with it, for anybody who asks.
 */
final class OwnFiles {

    private static final List<String> FOLDERS = List.of("/styles/", "/icons/", "/fonts/", "/js/");

    private OwnFiles() {}

    static boolean isInFolder(HttpServletRequest request) {
        return FOLDERS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    static boolean isThere(HttpServletRequest request) {
        return isInFolder(request)
                && OwnFiles.class.getResource("/META-INF/resources" + request.getRequestURI()) != null;
    }
}
