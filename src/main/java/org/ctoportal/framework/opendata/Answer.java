package org.ctoportal.framework.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.ctoportal.framework.exchange.caseformat.CaseJson;
import org.ctoportal.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * What everybody is told, whoever asks: caches between may keep it for a few minutes and then ask whether it changed.
 *
 * @param tag says what it was made of, by the seal of the version, and what was made of that
 * @param changed when the version last changed; none where that does not decide about the answer
 */
record Answer(
        byte[] body, String type, String tag, @Nullable Instant changed) {

    static final String JSON = "application/json;charset=UTF-8";
    static final String HTML = "text/html;charset=UTF-8";

    /** A version that became private is gone for everybody after this. */
    private static final String KEPT = "public, max-age=300";

    private static final int TAG_LENGTH = 16;

    static Answer json(Map<String, Object> object, Listing listing) {
        return of(CaseJson.write(object), JSON, listing.pack().seal(), listing.changed());
    }

    static Answer list(Map<String, Object> object) {
        return of(CaseJson.write(object), JSON, "list", null);
    }

    static Answer html(byte[] page, Listing listing) {
        return of(page, HTML, listing.pack().seal(), null);
    }

    private static Answer of(byte[] body, String type, String seal, @Nullable Instant changed) {
        return new Answer(body, type, "W/\"" + shortened(seal) + "-" + digest(body) + "\"", changed);
    }

    private static String digest(byte[] body) {
        return shortened(HexFormat.of().formatHex(Sha256.of(body)));
    }

    private static String shortened(String digits) {
        return digits.substring(0, Math.min(TAG_LENGTH, digits.length()));
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", KEPT);
        var exchange = new ServletWebRequest(request, response);
        var same = changed == null
                ? exchange.checkNotModified(tag)
                : exchange.checkNotModified(tag, changed.toEpochMilli());
        if (!same) {
            response.setContentType(type);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
