package org.ctoportal.credential.badge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Takes the text of a badge out of the picture it was baked into. The picture itself is never drawn. */
final class BadgePicture {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int MOST_CHUNKS = 5_000;
    private static final int DEEPEST = 100;
    private static final Set<String> KEYWORDS = Set.of("openbadges", "openbadgecredential");
    private static final Set<String> SPACES = Set.of("http://openbadges.org", "https://purl.imsglobal.org/ob/v3p0");
    private static final Set<String> ELEMENTS = Set.of("assertion", "credential");

    private BadgePicture() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length >= PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }

    /** Layout of chunks and of iTXt: W3C PNG Specification (Third Edition), 5.3 and 11.3.3.4. */
    static String textOfPng(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).position(PNG.length);
        String found = null;
        for (var chunks = 0; buffer.remaining() >= 12; chunks++) {
            var length = buffer.getInt();
            if (chunks > MOST_CHUNKS || length < 0 || length > buffer.remaining() - 8) {
                throw new BadgeException(BadgeReason.PICTURE_DAMAGED);
            }
            var start = buffer.position();
            var type = new String(bytes, start, 4, StandardCharsets.ISO_8859_1);
            buffer.position(start + 4 + length);
            var sum = buffer.getInt();
            if (type.equals("IEND")) {
                break;
            }
            var text = type.equals("iTXt") ? badgeText(Arrays.copyOfRange(bytes, start + 4, start + 4 + length)) : null;
            if (text != null) {
                requireSum(bytes, start, 4 + length, sum);
                found = theOnly(found, text);
            }
        }
        return found(found);
    }

    private static void requireSum(byte[] bytes, int start, int length, int expected) {
        var sum = new CRC32();
        sum.update(bytes, start, length);
        if ((int) sum.getValue() != expected) {
            throw new BadgeException(BadgeReason.PICTURE_DAMAGED);
        }
    }

    private static @Nullable String badgeText(byte[] chunk) {
        var keywordEnd = zero(chunk, 0);
        if (!KEYWORDS.contains(new String(chunk, 0, keywordEnd, StandardCharsets.ISO_8859_1))) {
            return null;
        }
        var languageEnd = zero(chunk, keywordEnd + 3);
        var textStart = zero(chunk, languageEnd + 1) + 1;
        var text = Arrays.copyOfRange(chunk, textStart, chunk.length);
        return Badges.utf8(chunk[keywordEnd + 1] == 0 ? text : inflated(text));
    }

    private static int zero(byte[] chunk, int from) {
        for (var i = from; i < chunk.length; i++) {
            if (chunk[i] == 0) {
                return i;
            }
        }
        throw new BadgeException(BadgeReason.PICTURE_DAMAGED);
    }

    private static byte[] inflated(byte[] packed) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            var text = in.readNBytes(BadgeJson.LONGEST + 1);
            if (text.length > BadgeJson.LONGEST) {
                throw new BadgeException(BadgeReason.TOO_LARGE);
            }
            return text;
        } catch (IOException e) {
            throw new BadgeException(BadgeReason.PICTURE_DAMAGED);
        }
    }

    static String textOfSvg(String svg) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("refused");
        });
        try {
            var reader = factory.createXMLStreamReader(new StringReader(svg));
            try {
                return found(badgeText(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new BadgeException(BadgeReason.PICTURE_DAMAGED);
        }
    }

    private static @Nullable String badgeText(XMLStreamReader reader) throws XMLStreamException {
        String found = null;
        var depth = 0;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || depth > DEEPEST) {
                throw new BadgeException(BadgeReason.PICTURE_DAMAGED);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (ELEMENTS.contains(reader.getLocalName()) && SPACES.contains(reader.getNamespaceURI())) {
                    found = theOnly(found, elementText(reader));
                    depth--;
                }
            }
        }
        return found;
    }

    /** Leaves the reader at the end of the element. */
    private static String elementText(XMLStreamReader reader) throws XMLStreamException {
        var verify = reader.getAttributeValue(null, "verify");
        var body = reader.getElementText();
        return body.isBlank() && verify != null ? verify : body;
    }

    private static String theOnly(@Nullable String found, String another) {
        if (found != null) {
            throw new BadgeException(BadgeReason.PICTURE_WITH_TWO_BADGES);
        }
        return another;
    }

    private static String found(@Nullable String text) {
        if (text == null) {
            throw new BadgeException(BadgeReason.PICTURE_WITHOUT_BADGE);
        }
        return text.strip();
    }
}
