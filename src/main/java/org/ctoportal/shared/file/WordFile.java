package org.ctoportal.shared.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/** Looks into a packed document: whether it is a text document without programs, and no bomb. */
final class WordFile {

    private static final int MOST_PARTS = 2000;
    private static final long MOST_UNPACKED = 50L * 1024 * 1024;
    private static final int BUFFER = 8192;

    private WordFile() {}

    static boolean isPlain(byte[] packed) {
        var hasText = false;
        var parts = 0;
        var unpacked = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName().toLowerCase(Locale.ROOT);
                unpacked += size(zip, MOST_UNPACKED - unpacked);
                if (++parts > MOST_PARTS || unpacked >= MOST_UNPACKED || isProgram(name)) {
                    return false;
                }
                hasText |= name.equals("word/document.xml");
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return hasText;
    }

    private static boolean isProgram(String name) {
        return name.contains("vbaproject") || name.contains("activex") || name.endsWith(".exe");
    }

    /** Reads on without keeping anything, and no further than {@code most}. */
    private static long size(ZipInputStream zip, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        for (var read = zip.read(buffer); read >= 0 && size < most; read = zip.read(buffer)) {
            size += read;
        }
        return size;
    }
}
