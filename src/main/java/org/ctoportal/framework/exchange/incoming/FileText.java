package org.ctoportal.framework.exchange.incoming;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file in UTF-8, with or without its mark; any other encoding is named, not guessed. */
public final class FileText {

    private FileText() {}

    public static Optional<String> read(String place, byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || hasZero(bytes)) {
            findings.add(place, ImportReason.OTHER_ENCODING, "UTF-16");
            return Optional.empty();
        }
        var skipped = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
        try {
            return Optional.of(decoder.decode(input).toString());
        } catch (CharacterCodingException e) {
            findings.add(new ImportProblem(
                    place,
                    line(bytes, input.position()),
                    "",
                    "",
                    ImportReason.NOT_UTF_8,
                    String.valueOf(line(bytes, input.position()))));
            return Optional.empty();
        }
    }

    public static boolean startsWith(byte[] bytes, int... first) {
        for (var i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (var one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static int line(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
