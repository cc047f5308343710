package org.ctoportal.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes joined Arabic letters readable: what was drawn in the form of its place is searched and read as the letter. */
final class ReadableArabic {

    private static final Pattern RANGE = Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>");
    private static final Pattern SECTIONS = Pattern.compile("(?s)\\d+ beginbfrange.*endbfrange");

    /** The format does not allow more in one section. */
    private static final int LONGEST_SECTION = 100;

    private ReadableArabic() {}

    static byte[] of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var mapping : mappings(document)) {
                var text = new String(mapping.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                try (var out = mapping.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(readable(text).getBytes(StandardCharsets.US_ASCII));
                }
            }
            var out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The tables that say which letters the glyphs of the Arabic font stand for. */
    private static Iterable<COSStream> mappings(PDDocument document) throws IOException {
        var mappings = new IdentityHashMap<COSStream, Boolean>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                if (font.getName().contains("Arabic")) {
                    mappings.put(font.getCOSObject().getCOSStream(COSName.TO_UNICODE), true);
                }
            }
        }
        return mappings.keySet();
    }

    private static String readable(String mapping) {
        var letters = new TreeMap<Integer, String>();
        RANGE.matcher(mapping).results().forEach(range -> {
            var first = Integer.parseInt(range.group(1), 16);
            var last = Integer.parseInt(range.group(2), 16);
            var forms = new String(HexFormat.of().parseHex(range.group(3)), StandardCharsets.UTF_16BE);
            for (var glyph = first; glyph <= last; glyph++) {
                var end = forms.length() - 1;
                var form = forms.substring(0, end) + (char) (forms.charAt(end) + glyph - first);
                letters.put(glyph, ArabicShaping.unshape(form));
            }
        });
        return SECTIONS.matcher(mapping).replaceFirst(sections(letters));
    }

    private static String sections(Map<Integer, String> letters) {
        var text = new StringBuilder();
        var left = letters.size();
        var inSection = 0;
        for (var letter : letters.entrySet()) {
            if (inSection == 0) {
                text.append(Math.min(left, LONGEST_SECTION)).append(" beginbfchar\n");
            }
            var code =
                    HexFormat.of().withUpperCase().formatHex(letter.getValue().getBytes(StandardCharsets.UTF_16BE));
            text.append("<%04X> <%s>\n".formatted(letter.getKey(), code));
            left--;
            inSection = (inSection + 1) % LONGEST_SECTION;
            if (inSection == 0 || left == 0) {
                text.append("endbfchar\n");
            }
        }
        return text.toString();
    }
}
