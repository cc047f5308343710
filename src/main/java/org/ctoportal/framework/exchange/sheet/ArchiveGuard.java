package org.ctoportal.framework.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Looks through a workbook's archive before anything else opens it: unpacked it must stay small, and none of its parts may
 * declare a document type, the door to foreign files and to texts that grow.
 */
final class ArchiveGuard {

    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final String DECLARATION = "<!DOCTYPE";

    private ArchiveGuard() {}

    /** What is hostile about it, in a word. */
    static Optional<String> danger(byte[] bytes) throws IOException {
        var buffer = new byte[64 * 1024];
        var unpacked = 0L;
        var parts = 0;
        try (var archive = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    return Optional.of("zip");
                }
                var tail = "";
                for (var count = archive.read(buffer); count >= 0; count = archive.read(buffer)) {
                    unpacked += count;
                    if (unpacked > MOST_BYTES) {
                        return Optional.of("zip bomb");
                    }
                    if (isXml(part.getName())) {
                        var text = tail + new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
                        if (text.contains(DECLARATION) || text.indexOf('\0') >= 0) {
                            return Optional.of("DOCTYPE");
                        }
                        tail = text.substring(Math.max(0, text.length() - DECLARATION.length()));
                    }
                }
            }
        }
        return parts == 0 ? Optional.of("zip") : Optional.empty();
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }
}
