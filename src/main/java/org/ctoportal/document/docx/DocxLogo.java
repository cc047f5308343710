package org.ctoportal.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ctoportal.document.Letterhead.Logo;
import org.ctoportal.document.render.LogoSize;

/** Puts the picture at the head of a Word file, with words for who does not see it. */
final class DocxLogo {

    private static final String FILE = "logo.png";

    private DocxLogo() {}

    static void add(Logo logo, String alternative, XWPFParagraph line) {
        var size = LogoSize.of(logo);
        line.setSpacingAfter(60);
        line.setKeepNext(true);
        try (var png = new ByteArrayInputStream(logo.png())) {
            var picture = line.createRun()
                    .addPicture(
                            png,
                            PictureType.PNG,
                            FILE,
                            Units.toEMU(size.widthInPoints().doubleValue()),
                            Units.toEMU(size.heightInPoints().doubleValue()));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
            line.getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(alternative);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("Not a picture", e);
        }
    }
}
