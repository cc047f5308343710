package org.ctoportal.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The address the portal is known under. Links in mails and answers never follow what a request claims instead. */
@Component
class BaseUrl {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final URI url;
    private final boolean onThisMachine;

    BaseUrl(@Value("${portal.base-url}") String url, Environment environment) {
        this.url = URI.create(url);
        this.onThisMachine = environment.acceptsProfiles(Profiles.of("embedded"))
                || THIS_MACHINE.contains(String.valueOf(this.url.getHost()));
    }

    /** Whether the request asks for this portal, as far as it was told its address. */
    boolean isAskedBy(HttpServletRequest request) {
        return url.getHost() == null || isOwn(request.getServerName());
    }

    /** Whether a page of this origin, such as {@code https://portal.example.org}, may post to us. */
    boolean isOwnOrigin(String origin, HttpServletRequest request) {
        return origin.equals(origin(url.getScheme(), url.getHost(), url.getPort()))
                || isAskedBy(request)
                        && origin.equals(origin(request.getScheme(), request.getServerName(), request.getServerPort()));
    }

    private boolean isOwn(String host) {
        return host.equalsIgnoreCase(url.getHost()) || onThisMachine && THIS_MACHINE.contains(host);
    }

    private static String origin(String scheme, String host, int port) {
        var standard = port < 0 || "http".equals(scheme) && port == 80 || "https".equals(scheme) && port == 443;
        return scheme + "://" + host + (standard ? "" : ":" + port);
    }
}
