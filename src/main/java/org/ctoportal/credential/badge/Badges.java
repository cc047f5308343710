package org.ctoportal.credential.badge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Reads badges: JSON, signed text, and both baked into PNG or SVG pictures. */
public final class Badges {

    /** Largest file in bytes. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");

    private Badges() {}

    /** @throws BadgeException with the reason for whoever chose the file */
    public static ReadBadge read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new BadgeException(BadgeReason.EMPTY);
        }
        if (bytes.length > LARGEST) {
            throw new BadgeException(BadgeReason.TOO_LARGE);
        }
        if (BadgePicture.isPng(bytes)) {
            return ofText(BadgePicture.textOfPng(bytes));
        }
        var text = utf8(bytes).strip();
        return ofText(text.startsWith("<") ? BadgePicture.textOfSvg(text) : text);
    }

    static String utf8(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadgeException(BadgeReason.NOT_A_BADGE);
        }
    }

    static ReadBadge ofText(String text) {
        if (text.length() > BadgeJson.LONGEST) {
            throw new BadgeException(BadgeReason.TOO_LARGE);
        }
        if (text.startsWith("{")) {
            return BadgeDocument.read(BadgeJson.object(text), null);
        }
        if (COMPACT.matcher(text).matches()) {
            return BadgeDocument.read(payload(text), text);
        }
        if (ADDRESS.matcher(text).matches()) {
            throw new BadgeException(BadgeReason.ADDRESS_ONLY, text);
        }
        throw new BadgeException(BadgeReason.NOT_A_BADGE);
    }

    static ObjectNode payload(String jws) {
        var parts = jws.split("\\.");
        for (var part : parts) {
            decoded(part);
        }
        return BadgeJson.object(utf8(decoded(parts[1])));
    }

    /** Only the one spelling of the bytes: a signed text must not have a second form that passes too. */
    private static byte[] decoded(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new BadgeException(BadgeReason.TEXT_DAMAGED);
        }
        throw new BadgeException(BadgeReason.TEXT_DAMAGED);
    }
}
