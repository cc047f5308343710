package org.ctoportal.shared.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address the portal was told it has, with which every public address begins. */
@Component
public class PortalAddress {

    private final String url;

    PortalAddress(@Value("${portal.base-url}") String url) {
        this.url = url.strip().replaceAll("/+$", "");
    }

    /** Without a slash at the end. */
    public String url() {
        return url;
    }

    /** Without an address nothing can be given a lasting name. */
    public boolean isKnown() {
        return !url.isEmpty();
    }
}
