package org.ctoportal.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files and what characters each of them can draw. Read at first need, then kept. */
final class FontShelf {

    private final Map<FontFace, byte[]> files = new ConcurrentHashMap<>();
    private final Map<FontFace, BitSet> characters = new ConcurrentHashMap<>();

    byte[] file(FontFace face) {
        return files.computeIfAbsent(face, FontShelf::read);
    }

    boolean canDraw(FontFace face, int character) {
        return characters.computeIfAbsent(face, this::charactersOf).get(character);
    }

    private BitSet charactersOf(FontFace face) {
        try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(file(face)))) {
            var mapping = font.getUnicodeCmapLookup();
            var drawn = new BitSet();
            for (var character = 0; character <= Character.MAX_CODE_POINT; character++) {
                if (mapping.getGlyphId(character) != 0) {
                    drawn.set(character);
                }
            }
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(FontFace face) {
        try (var in = FontShelf.class.getResourceAsStream("/fonts/" + face.file())) {
            if (in == null) {
                throw new IllegalStateException("No font file " + face.file());
            }
            return StrippedFont.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
