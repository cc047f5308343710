package org.ctoportal.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.ctoportal.identity.Guest;
import org.ctoportal.people.PeopleRoutes;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps guests within their folder: every other address is refused before anything behind it is asked. What Vaadin needs for
 * the screens in the folder is served; {@link GuestScreens} watches where those screens go.
 */
class GuestWall extends OncePerRequestFilter {

    /** Where members of panels come in. */
    static final String PANEL = "/panel";

    /** Where those come in who are asked for feedback. */
    static final String FEEDBACK = "/feedback";

    private static final List<String> FOR_EVERYBODY = List.of(PANEL, FEEDBACK, "/logout", "/login", "/error");
    /** Scripts and styles of Vaadin, and its connection for what changes by itself. */
    private static final List<String> OF_VAADIN = List.of("/VAADIN/", "/lumo/");
    /** Whoever opens a link of a letter, or goes to a provider, is about to be somebody else. */
    private static final List<String> LINKS = List.of("/join/", "/password", PeopleRoutes.DISTRICT_SIGN_IN);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Guest guest)) {
            chain.doFilter(request, response);
        } else if (isOpen(guest, request)) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().equals("/")
                || request.getRequestURI().isEmpty()) {
            response.sendRedirect(guest.folder());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOpen(Guest guest, HttpServletRequest request) {
        var address = request.getRequestURI();
        return guest.holds(address)
                || FOR_EVERYBODY.contains(address)
                || LINKS.stream().anyMatch(address::startsWith)
                || OF_VAADIN.stream().anyMatch(address::startsWith)
                || OwnFiles.isThere(request)
                || address.equals("/") && FlowCalls.isFlowCall(request);
    }
}
