package org.ctoportal.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A TrueType font without its glyph substitutions. PDFBox applies them at great cost and then writes ligatures into the
 * text layer, where a search for "staff" no longer finds the word. Stripped in memory: the licence of the main font
 * does not let a changed file keep its name.
 */
final class StrippedFont {

    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private StrippedFont() {}

    /** The font file without the table of substitutions. */
    static byte[] of(byte[] font) {
        var in = ByteBuffer.wrap(font);
        int tables = in.getShort(4);
        var kept = 0;
        for (var i = 0; i < tables; i++) {
            kept += in.getInt(HEADER + i * RECORD) == SUBSTITUTIONS ? 0 : 1;
        }
        var directory = ByteBuffer.allocate(HEADER + kept * RECORD);
        directory.put(font, 0, HEADER).putShort(4, (short) kept);
        var data = new ByteArrayOutputStream(font.length);
        for (var i = 0; i < tables; i++) {
            var record = HEADER + i * RECORD;
            if (in.getInt(record) != SUBSTITUTIONS) {
                directory.putInt(in.getInt(record)).putInt(in.getInt(record + 4));
                directory.putInt(directory.capacity() + data.size()).putInt(in.getInt(record + 12));
                data.write(font, in.getInt(record + 8), in.getInt(record + 12));
                data.write(new byte[3], 0, -data.size() & 3);
            }
        }
        return ByteBuffer.allocate(directory.capacity() + data.size())
                .put(directory.array())
                .put(data.toByteArray())
                .array();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
