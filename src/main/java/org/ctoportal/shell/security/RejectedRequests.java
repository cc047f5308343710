package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.stereotype.Component;

/** Addresses that no honest page makes. They are refused before any filter, so the headers are written here. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final List<HeaderWriter> headers = List.of(
            new XContentTypeOptionsHeaderWriter(),
            new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
            new ReferrerPolicyHeaderWriter(HeaderPolicy.REFERRER),
            new PermissionsPolicyHeaderWriter(HeaderPolicy.NOTHING_OF_THE_DEVICE),
            new ContentSecurityPolicyHeaderWriter(ContentPolicy.PLAIN),
            HeaderPolicy.TRANSPORT,
            new CachePolicy());

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException {
        headers.forEach(writer -> writer.writeHeaders(request, response));
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
