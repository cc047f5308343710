package org.ctoportal.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.xmlbeans.XmlException;
import org.ctoportal.document.Letterhead;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts all Word files share: styles, lists and settings. Each file gets copies of its own. */
final class DocxParts {

    private final String styleText;
    private final CTStyles styles;
    private final CTNumbering numbering;
    private final CTSettings settings;

    DocxParts() {
        styleText = read("styles.xml", in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
        styles = parsed(styleText);
        numbering =
                read("numbering.xml", in -> NumberingDocument.Factory.parse(in).getNumbering());
        settings = read("settings.xml", in -> SettingsDocument.Factory.parse(in).getSettings());
    }

    /** With headings in that color. */
    CTStyles styles(String color) {
        if (color.equals(Letterhead.PLAIN_COLOR)) {
            return (CTStyles) styles.copy();
        }
        return parsed(styleText.replace(inWord(Letterhead.PLAIN_COLOR), inWord(color)));
    }

    private static CTStyles parsed(String text) {
        try {
            return StylesDocument.Factory.parse(text).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("Not styles of a Word file", e);
        }
    }

    private static String inWord(String color) {
        return color.substring(1).toUpperCase(Locale.ROOT);
    }

    /** In half points and twentieths of a point, as in the file. */
    CTStyles compactStyles(String color) {
        var smaller = styles(color);
        var defaults = smaller.getDocDefaults();
        defaults.getRPrDefault().getRPr().getSzArray(0).setVal(BigInteger.valueOf(19));
        var spacing = defaults.getPPrDefault().getPPr().getSpacing();
        spacing.setAfter(BigInteger.valueOf(80));
        spacing.setLine(BigInteger.valueOf(240));
        return smaller;
    }

    CTNumbering numbering() {
        return (CTNumbering) numbering.copy();
    }

    CTSettings settings() {
        return (CTSettings) settings.copy();
    }

    private static <T> T read(String name, PartReader<T> reader) {
        try (var in = DocxParts.class.getResourceAsStream("/document/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No part " + name);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("Not a part of a Word file: " + name, e);
        }
    }

    private interface PartReader<T> {

        T read(InputStream in) throws IOException, XmlException;
    }
}
