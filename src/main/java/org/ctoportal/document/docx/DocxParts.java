package org.ctoportal.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts all Word files share: styles, lists and settings. Each file gets copies of its own. */
final class DocxParts {

    private final CTStyles styles;
    private final CTNumbering numbering;
    private final CTSettings settings;

    DocxParts() {
        styles = read("styles.xml", in -> StylesDocument.Factory.parse(in).getStyles());
        numbering =
                read("numbering.xml", in -> NumberingDocument.Factory.parse(in).getNumbering());
        settings = read("settings.xml", in -> SettingsDocument.Factory.parse(in).getSettings());
    }

    CTStyles styles() {
        return (CTStyles) styles.copy();
    }

    /** In half points and twentieths of a point, as in the file. */
    CTStyles compactStyles() {
        var smaller = styles();
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
