package org.ctoportal.shared.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Types of documents that are taken, told by their content and never by their name. */
public enum FileType {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    TEXT("txt", "text/plain;charset=UTF-8");

    /** A mark of the encoding may stand before it, and blanks of any kind. */
    private static final Pattern MARKUP = Pattern.compile("[\\uFEFF\\s\\p{Z}]*+<");

    private final String extension;
    private final String mediaType;

    FileType(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Nothing for everything else: programs, web pages, drawings with scripts, archives, documents with macros. */
    public static Optional<FileType> of(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            return WordFile.isPlain(content) ? Optional.of(DOCX) : Optional.empty();
        }
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] content, int... bytes) {
        return content.length >= bytes.length
                && Arrays.mismatch(Arrays.copyOf(content, bytes.length), bytesOf(bytes)) < 0;
    }

    private static byte[] bytesOf(int... bytes) {
        var result = new byte[bytes.length];
        for (var at = 0; at < bytes.length; at++) {
            result[at] = (byte) bytes[at];
        }
        return result;
    }

    private static boolean isText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.chars().allMatch(one -> one >= ' ' || Character.isWhitespace(one))
                    && !MARKUP.matcher(text).lookingAt();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
