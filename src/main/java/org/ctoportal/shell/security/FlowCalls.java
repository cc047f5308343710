package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/**
 * Calls of the open page to the server. Without a session they must not be redirected: the page then takes the sign-in
 * page for an answer, or never learns of it. These statuses make it say that the session is over and keep what was typed.
 */
final class FlowCalls {

    private static final String KIND = "v-r";

    private FlowCalls() {}

    static boolean isFlowCall(HttpServletRequest request) {
        return request.getParameter(KIND) != null;
    }

    /** The page itself asks whether the portal is there; nobody is at work by that. */
    static boolean isHeartbeat(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter(KIND));
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
        end(request, response);
    }

    static void expired(SessionInformationExpiredEvent event) throws IOException {
        if (isFlowCall(event.getRequest())) {
            end(event.getRequest(), event.getResponse());
        } else {
            event.getResponse().sendRedirect("/login?expired");
        }
    }

    static void end(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(isHeartbeat(request) ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
