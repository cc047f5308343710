package org.ctoportal.branding;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.ctoportal.branding.RefusedLogoException.Reason;
import org.ctoportal.document.Letterhead.Logo;
import org.ctoportal.shared.file.FileType;

/** Makes a logo of whatever file somebody sends: drawn anew, so that nothing but the picture is left of it. */
final class LogoFile {

    /** A picture of a phone, and no more. */
    static final int LONGEST = 5_000_000;

    private static final int MOST_PIXELS_A_SIDE = 6_000;

    /** Sharp on paper at the size of {@link org.ctoportal.document.render.LogoSize}. */
    private static final int WIDEST = 640;

    private static final int HIGHEST = 240;

    private LogoFile() {}

    /** Fails with {@link RefusedLogoException}. */
    static Logo read(byte[] file) {
        if (file.length > LONGEST) {
            throw new RefusedLogoException(Reason.TOO_LONG);
        }
        var type = FileType.of(file)
                .filter(one -> one == FileType.PNG || one == FileType.JPEG)
                .orElseThrow(() -> new RefusedLogoException(Reason.NO_PICTURE));
        var picture = fitted(decoded(file, type));
        return new Logo(png(picture), picture.getWidth(), picture.getHeight());
    }

    /** Its size is read first: a small file can unfold into a picture of gigabytes. */
    private static BufferedImage decoded(byte[] file, FileType type) {
        var reader = ImageIO.getImageReadersBySuffix(type.extension()).next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return decoded(reader);
        } catch (IOException | RuntimeException e) {
            if (e instanceof RefusedLogoException refused) {
                throw refused;
            }
            throw new RefusedLogoException(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /** Of a large picture only as many points as the logo needs, twice: a small file may hold hundreds of megabytes of them. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE) {
            throw new RefusedLogoException(Reason.TOO_LARGE);
        }
        var step = Math.max(1, Math.max(width / WIDEST, height / HIGHEST) / 2);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage fitted(BufferedImage picture) {
        var scale =
                Math.min(1.0, Math.min((double) WIDEST / picture.getWidth(), (double) HIGHEST / picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = fitted.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.drawImage(smaller(picture, width, height), 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return fitted;
    }

    /** Halved until the last step is less than a half: what is left out at once would leave jagged edges. */
    private static BufferedImage smaller(BufferedImage picture, int width, int height) {
        var smaller = picture;
        while (smaller.getWidth() > 2 * width && smaller.getHeight() > 2 * height) {
            var half = new BufferedImage(smaller.getWidth() / 2, smaller.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            var pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(smaller, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            smaller = half;
        }
        return smaller;
    }

    private static byte[] png(BufferedImage picture) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
