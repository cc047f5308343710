package org.ctoportal.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.ctoportal.branding.RefusedLogoException.Reason;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Asvs(39)
@Corpus("E10")
class LogoFileTest {

    @ParameterizedTest
    @CsvSource({"300, 100, 300, 100", "3000, 1000, 640, 213", "1000, 3000, 80, 240", "1, 1, 1, 1", "6000, 2, 640, 1"})
    void it_is_made_to_fit_and_never_larger(int width, int height, int fittedWidth, int fittedHeight)
            throws IOException {
        var logo = LogoFile.read(picture(width, height, "png"));

        assertThat(logo.width()).isEqualTo(fittedWidth);
        assertThat(logo.height()).isEqualTo(fittedHeight);
        var read = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(read.getWidth()).isEqualTo(fittedWidth);
        assertThat(new Color(read.getRGB(0, 0))).isEqualTo(new Color(23, 67, 95));
    }

    @Test
    void a_photograph_becomes_a_picture_of_the_same_kind_as_all_others() throws IOException {
        assertThat(LogoFile.read(picture(40, 20, "jpg")).png()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void nothing_but_the_picture_is_left_of_a_file() throws IOException {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var file = picture(40, 20, "png");
        var both = Arrays.copyOf(file, file.length + script.length);
        System.arraycopy(script, 0, both, file.length, script.length);

        assertThat(new String(LogoFile.read(both).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "GIF89a", ""})
    void what_is_no_picture_of_these_kinds_is_refused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), Reason.NO_PICTURE);
    }

    @Test
    void a_damaged_file_is_refused() throws IOException {
        assertRefused(Arrays.copyOf(picture(200, 100, "png"), 60), Reason.DAMAGED);
    }

    @Test
    void a_small_file_that_would_unfold_into_gigabytes_is_refused_unread() throws IOException {
        assertRefused(claiming(picture(1, 1, "png"), 50_000, 50_000), Reason.TOO_LARGE);
    }

    @Test
    void a_picture_of_many_points_is_never_in_memory_as_a_whole() throws IOException {
        var file = picture(6000, 6000, "png");
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadAllocatedBytes();

        var logo = LogoFile.read(file);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
        assertThat(logo.width()).isEqualTo(240);
        assertThat(logo.height()).isEqualTo(240);
    }

    @Test
    void a_file_that_is_too_long_is_refused_unread() {
        assertRefused(new byte[LogoFile.LONGEST + 1], Reason.TOO_LONG);
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> LogoFile.read(file))
                .isInstanceOfSatisfying(
                        RefusedLogoException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(23, 67, 95));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    /** With another size in its first part, whose sum is right: https://www.w3.org/TR/png-3/#11IHDR */
    private static byte[] claiming(byte[] png, int width, int height) {
        var file = ByteBuffer.wrap(png.clone());
        file.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(file.array(), 12, 17);
        file.putInt(29, (int) sum.getValue());
        return file.array();
    }
}
