package org.ctoportal.credential.badge;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ctoportal.shared.outside.HttpAnswer;
import org.ctoportal.shared.outside.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fetches pages that a badge names. A stranger chooses their addresses, so only public hosts are reached, by https alone, and at the very
 * address that was judged: a name that is looked up twice can answer differently. Off unless {@code portal.badges.fetch} says so.
 */
@Component
public class BadgeFetcher implements BadgeSource {

    static final int LARGEST = 512 * 1024;
    private static final int MOST_REDIRECTS = 3;

    private static final Pattern TARGET = Pattern.compile("[\\x21-\\x7e]*");
    private static final Pattern TYPE = Pattern.compile(
            "(application/([a-z0-9.-]+\\+)?(json|jwt)|application/(vc|jose)|text/plain|image/(png|svg\\+xml))");

    private final boolean on;
    private final Wire wire;

    @Autowired
    BadgeFetcher(@Value("${portal.badges.fetch:false}") boolean on) {
        this(on, Wire.toThePublic());
    }

    BadgeFetcher(boolean on, Wire wire) {
        this.on = on;
        this.wire = wire;
    }

    Wire wire() {
        return wire;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    /** Refused, unknown, slow and broken look alike, so that nobody can feel their way through a network by a badge. */
    @Override
    public Page fetch(URI address) {
        if (!on) {
            return Page.NOT_REACHED;
        }
        try {
            return follow(address, wire.deadline());
        } catch (IOException | IllegalArgumentException e) {
            return Page.NOT_REACHED;
        }
    }

    private Page follow(URI first, long deadline) throws IOException {
        var address = first;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            var answer = ask(address, deadline);
            switch (answer.status()) {
                case 200 -> {
                    return page(answer);
                }
                case 410 -> {
                    return Page.GONE;
                }
                case 301, 302, 303, 307, 308 ->
                    address = address.resolve(answer.fields().getOrDefault("location", ""));
                default -> throw new IOException("Status " + answer.status());
            }
        }
        throw new IOException("Too many redirects");
    }

    private static Page page(HttpAnswer answer) throws IOException {
        var type = answer.fields().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        if (!TYPE.matcher(type.replaceFirst("\\s*;.*", "")).matches()) {
            throw new IOException("Not a badge");
        }
        return Page.of(answer.body());
    }

    private HttpAnswer ask(URI address, long deadline) throws IOException {
        var host = host(address);
        return wire.ask(host, request(address, host).getBytes(StandardCharsets.US_ASCII), LARGEST, deadline);
    }

    private static String host(URI address) throws IOException {
        var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!"https".equalsIgnoreCase(address.getScheme())
                || address.getRawUserInfo() != null
                || address.getPort() != -1 && address.getPort() != Wire.HTTPS
                || !Wire.isName(host)) {
            throw new IOException("Refused");
        }
        return host;
    }

    private static String request(URI address, String host) throws IOException {
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var target = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        if (!TARGET.matcher(target).matches() || target.length() > 2_000) {
            throw new IOException("Refused");
        }
        return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n"
                + "Accept: application/ld+json, application/json, text/plain, image/png, image/svg+xml\r\n"
                + "Accept-Encoding: identity\r\nUser-Agent: District-CTO-Portal\r\nConnection: close\r\n\r\n";
    }
}
