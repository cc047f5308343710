package org.ctoportal.shell.security;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationConfiguration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.ctoportal.people.PeopleRoutes;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run. Plain pages run nothing. Vaadin's pages run scripts with this answer's nonce and need
 * {@code unsafe-eval} for calls from the server, and inline styles
 * (https://github.com/vaadin/web-components/issues/8031). Only development tools get more.
 */
@Component
class ContentPolicy implements HeaderWriter {

    static final String NONCE = ContentPolicy.class.getName() + ".nonce";

    private static final int NONCE_BYTES = 16;
    private static final String HEADER = "Content-Security-Policy";
    private static final Set<String> PLAIN_PAGES = Set.of("/login", "/login/demo", "/login/code", "/welcome");
    private static final List<String> PLAIN_FOLDERS = List.of(
            "/join/",
            "/password",
            PeopleRoutes.DISTRICT_SIGN_IN,
            EntryWall.SET_UP,
            EntryWall.CONSENT,
            ProgramFilter.FOLDER);
    private static final String EVERYWHERE = "; object-src 'none'; base-uri 'self'; frame-ancestors 'none';"
            + " form-action 'self'; font-src 'self' data:; img-src 'self' data:";
    static final String PLAIN = "default-src 'self'; script-src 'self'; style-src 'self'" + EVERYWHERE;
    private static final String SCREENS =
            "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; style-src 'self' 'unsafe-inline'"
                    + EVERYWHERE;
    private static final String DEVELOPMENT =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " connect-src 'self' ws: wss:" + EVERYWHERE;

    private final ServletContext portal;
    private final SecureRandom random = new SecureRandom();

    /** The health answers have a servlet context of their own, in which Vaadin is not at home. */
    ContentPolicy(ServletContext portal) {
        this.portal = portal;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HEADER, policy(request));
    }

    private static boolean isPlain(String address) {
        return PLAIN_PAGES.contains(address) || PLAIN_FOLDERS.stream().anyMatch(address::startsWith);
    }

    private String policy(HttpServletRequest request) {
        if (isPlain(request.getRequestURI()) || OpenAddresses.isAsked(request)) {
            return PLAIN;
        }
        var vaadin = ApplicationConfiguration.get(new VaadinServletContext(portal));
        if (!vaadin.isProductionMode()) {
            return DEVELOPMENT;
        }
        var nonce = nonce();
        request.setAttribute(NONCE, nonce);
        return SCREENS.formatted(nonce);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
