package org.ctoportal.shared.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.ctoportal.shared.Sha256;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The same for everybody who asks: caches between may keep it for a while and then ask whether it changed.
 *
 * @param tag changes with every byte
 */
public record OpenAnswer(byte[] body, String type, String tag) {

    public static final String HTML = "text/html;charset=UTF-8";
    private static final int TAG_LENGTH = 20;

    public static OpenAnswer of(String text, String type) {
        return of(text.getBytes(StandardCharsets.UTF_8), type);
    }

    public static OpenAnswer of(byte[] body, String type) {
        var digest = HexFormat.of().formatHex(Sha256.of(body)).substring(0, TAG_LENGTH);
        return new OpenAnswer(body, type, "W/\"" + digest + "\"");
    }

    /** {@code fresh} is how long nobody needs to ask again; {@code changed} when it last became something else. */
    public void send(HttpServletRequest request, HttpServletResponse response, Duration fresh, Instant changed)
            throws IOException {
        response.setHeader("Cache-Control", "public, max-age=" + Math.max(0, fresh.toSeconds()));
        if (!new ServletWebRequest(request, response).checkNotModified(tag, changed.toEpochMilli())) {
            write(response);
        }
    }

    /** The same for what is put together of several things that come and go: only the tag tells whether it changed. */
    public void send(HttpServletRequest request, HttpServletResponse response, Duration fresh) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=" + fresh.toSeconds());
        if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
            write(response);
        }
    }

    /** With whatever status was set. */
    public void write(HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
