package org.ctoportal.shared.outside;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An answer of HTTP/1.1 (RFC 9112), read with bounds on every part. */
public record HttpAnswer(int status, Map<String, String> fields, byte[] body) {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_FIELDS = 100;

    static HttpAnswer read(InputStream stream, int largestBody) throws IOException {
        var in = new BufferedInputStream(stream);
        var start = line(in);
        if (!start.matches("HTTP/1\\.[01] \\d{3}( .*)?")) {
            throw new IOException("No HTTP");
        }
        var status = Integer.parseInt(start.substring(9, 12));
        var fields = fields(in);
        return new HttpAnswer(status, fields, status == 200 ? body(in, fields, largestBody) : new byte[0]);
    }

    private static Map<String, String> fields(InputStream in) throws IOException {
        var fields = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            var name = colon < 1 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (name.isEmpty() || fields.size() >= MOST_FIELDS) {
                throw new IOException("Bad field");
            }
            fields.put(name, line.substring(colon + 1).strip());
        }
        return fields;
    }

    private static byte[] body(InputStream in, Map<String, String> fields, int largest) throws IOException {
        if (!fields.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity")) {
            throw new IOException("Packed without being asked");
        }
        if (fields.containsKey("transfer-encoding")) {
            if (!fields.get("transfer-encoding").equalsIgnoreCase("chunked")) {
                throw new IOException("Unknown transfer");
            }
            return chunks(in, largest);
        }
        var length = fields.get("content-length");
        if (length == null) {
            return bounded(in.readNBytes(largest + 1), largest);
        }
        if (!length.matches("\\d{1,9}") || Integer.parseInt(length) > largest) {
            throw new IOException("Too large");
        }
        return exactly(in, Integer.parseInt(length));
    }

    private static byte[] chunks(InputStream in, int largest) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = line(in).replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,6}")) {
                throw new IOException("Bad chunk");
            }
            var length = Integer.parseInt(size, 16);
            if (length == 0) {
                return body.toByteArray();
            }
            if (body.size() + length > largest) {
                throw new IOException("Too large");
            }
            body.write(exactly(in, length));
            line(in);
        }
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("Cut off");
        }
        return bytes;
    }

    private static byte[] bounded(byte[] bytes, int largest) throws IOException {
        if (bytes.length > largest) {
            throw new IOException("Too large");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new IOException("Bad line");
            }
            line.write(next);
        }
        var text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
