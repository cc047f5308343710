package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Addresses that no honest page makes. They are refused before any filter, so the headers are written here. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final ContentPolicy contentPolicy;

    RejectedRequests(ContentPolicy contentPolicy) {
        this.contentPolicy = contentPolicy;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException {
        contentPolicy.writeHeaders(request, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cache-Control", "no-store");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
