package org.ctoportal.signon;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.ctoportal.shared.outside.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks identity providers. An administrator of a district chooses their addresses, so only public hosts are reached and by https alone,
 * unless whoever runs the portal says that providers stand inside the network: {@code portal.sign-on.inside}.
 */
@Component
class ProviderWeb {

    private static final int LARGEST = 512 * 1024;
    private static final int LONGEST_TARGET = 2_000;
    private static final Pattern TARGET = Pattern.compile("/[\\x21-\\x7e]*");
    private static final Pattern FIELD = Pattern.compile("[\\x20-\\x7e]{0,8192}");
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127\\.0\\.0\\.1");

    /** A provider that does not answer must not keep every thread of the server waiting. */
    private static final int MOST_AT_ONCE = 32;

    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);
    private final boolean inside;
    private final Wire outside;

    @Autowired
    ProviderWeb(@Value("${portal.sign-on.inside}") boolean inside) {
        this(inside, Wire.toThePublic());
    }

    ProviderWeb(boolean inside, Wire outside) {
        this.inside = inside;
        this.outside = outside;
    }

    /** Whether the address may be asked, and people sent there. */
    boolean allows(URI address) {
        var host = host(address);
        if (address.getRawUserInfo() != null || address.getRawFragment() != null || host.isEmpty()) {
            return false;
        }
        if ("https".equalsIgnoreCase(address.getScheme())) {
            return inside || Wire.isName(host) && (address.getPort() == -1 || address.getPort() == Wire.HTTPS);
        }
        return inside
                && "http".equalsIgnoreCase(address.getScheme())
                && THIS_MACHINE.matcher(host).matches();
    }

    Map<String, Object> get(URI address, @Nullable String authorization) throws IOException {
        return ask(address, "GET", authorization, "");
    }

    Map<String, Object> post(URI address, @Nullable String authorization, String form) throws IOException {
        return ask(address, "POST", authorization, form);
    }

    /** What the log may tell: of answers nothing. */
    static String reason(Exception e) {
        return e instanceof IOException && e.getMessage() != null
                ? e.getMessage()
                : e.getClass().getSimpleName();
    }

    private Map<String, Object> ask(URI address, String method, @Nullable String authorization, String form)
            throws IOException {
        if (!allows(address)) {
            throw new IOException("Not an address that may be asked");
        }
        if (!atOnce.tryAcquire()) {
            throw new IOException("Too many at once");
        }
        try {
            return answer(address, method, authorization, form);
        } finally {
            atOnce.release();
        }
    }

    private Map<String, Object> answer(URI address, String method, @Nullable String authorization, String form)
            throws IOException {
        var host = host(address);
        var wire = inside ? Wire.toAnywhere(port(address), isSecure(address)) : outside;
        var request = request(address, method, authorization, form).getBytes(StandardCharsets.US_ASCII);
        var answer = wire.ask(host, request, LARGEST, wire.deadline());
        if (answer.status() != 200) {
            throw new IOException("Status " + answer.status());
        }
        try {
            return JSONObjectUtils.parse(new String(answer.body(), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IOException("Not JSON", e);
        }
    }

    private static String request(URI address, String method, @Nullable String authorization, String form)
            throws IOException {
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var target = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        if (!TARGET.matcher(target).matches()
                || target.length() > LONGEST_TARGET
                || authorization != null && !FIELD.matcher(authorization).matches()) {
            throw new IOException("Refused");
        }
        var at = address.getPort() == -1 ? host(address) : host(address) + ":" + address.getPort();
        return method + " " + target + " HTTP/1.1\r\nHost: " + at + "\r\n"
                + (authorization == null ? "" : "Authorization: " + authorization + "\r\n")
                + (form.isEmpty()
                        ? ""
                        : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                                + "\r\n")
                + "Accept: application/json\r\nAccept-Encoding: identity\r\nUser-Agent: District-CTO-Portal\r\n"
                + "Connection: close\r\n\r\n" + form;
    }

    private static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }

    private static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static int port(URI address) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return isSecure(address) ? Wire.HTTPS : 80;
    }
}
