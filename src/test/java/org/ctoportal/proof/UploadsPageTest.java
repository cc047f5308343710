package org.ctoportal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.shared.ui.SmallUpload;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/uploads.md} promises of files that are handed in is what the code does. */
class UploadsPageTest {

    private static final Path PAGE = Path.of("docs/uploads.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern USE = Pattern.compile("new SmallUpload\\(\\s*([\\w.]+),");
    private static final Pattern OTHER_WAY = Pattern.compile(
            "implements UploadHandler|UploadHandler\\.|MultipartFile|getParts?\\(|new (Memory|MultiFileMemory|File)Buffer");

    /** A row of the page: where, and the limit by its name and in bytes. */
    record Promise(String where, String limit, int bytes) {}

    static List<Promise> promises() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(line -> line.split(" *\\| *"))
                .filter(cells -> cells.length == 7 && cells[3].startsWith("`"))
                .map(cells -> new Promise(cells[1], cells[3].replace("`", ""), Integer.parseInt(cells[4])))
                .toList();
    }

    @Asvs(37)
    @Test
    void every_place_that_takes_a_file_is_on_the_page() throws IOException {
        var uses = BannedCodeTest.files(SOURCES, ".java")
                .flatMap(file ->
                        USE.matcher(BannedCodeTest.content(file)).results().map(use -> use.group(1)))
                .toList();

        assertThat(uses).isNotEmpty();
        assertThat(promises().stream().map(Promise::limit)).containsExactlyInAnyOrderElementsOf(uses);
    }

    @Asvs(38)
    @Test
    void there_is_no_other_way_in() {
        assertThat(BannedCodeTest.files(SOURCES, ".java")
                        .filter(file ->
                                OTHER_WAY.matcher(BannedCodeTest.content(file)).find())
                        .map(file -> file.getFileName().toString()))
                .containsExactly("SmallUpload.java");
    }

    @Asvs({37, 38})
    @Corpus("E4")
    @ParameterizedTest
    @MethodSource("promises")
    void a_file_of_the_limit_is_taken_and_of_a_larger_one_no_more_than_one_byte_is_read(Promise promise)
            throws IOException, ReflectiveOperationException {
        assertThat(constant(promise.limit())).isEqualTo(promise.bytes());
        for (var size : List.of(0, promise.bytes() - 1, promise.bytes(), promise.bytes() + 1, Integer.MAX_VALUE)) {
            var sent = new Sent("x.pdf", size);
            var taken = new AtomicReference<byte[]>();

            new SmallUpload(promise.bytes(), (name, bytes) -> taken.set(bytes)).handleUploadRequest(sent);

            assertThat(taken.get()).hasSize(Math.min(size, promise.bytes() + 1));
            assertThat(sent.read).isLessThanOrEqualTo(promise.bytes() + 1);
        }
    }

    @Asvs(42)
    @Corpus("E7")
    @Test
    void a_name_comes_without_its_path_and_its_control_characters() throws IOException {
        for (var name : Stream.concat(Corpora.paths().stream(), Corpora.headers().stream())
                .toList()) {
            var taken = new AtomicReference<String>();

            new SmallUpload(9, (given, bytes) -> taken.set(given)).handleUploadRequest(new Sent(name, 1));

            assertThat(taken.get()).doesNotContainPattern("[/\\\\\\p{Cntrl}]").hasSizeLessThanOrEqualTo(200);
        }
    }

    /** By the name of its class alone, whatever room that is in. */
    private static int constant(String limit) throws ReflectiveOperationException {
        var parts = limit.split("\\.");
        for (var file : BannedCodeTest.files(SOURCES, "/" + parts[0] + ".java").toList()) {
            if (BannedCodeTest.content(file).contains("int " + parts[1] + " =")) {
                var name =
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
                var field = Class.forName(name).getDeclaredField(parts[1]);
                field.setAccessible(true);
                return field.getInt(null);
            }
        }
        throw new NoSuchFieldException(limit);
    }

    /** An upload as Vaadin passes it on, of a size that was never made. */
    private static final class Sent extends UploadEvent {

        private final int size;
        private long read;

        Sent(String name, int size) {
            super(null, null, null, name, size, "application/pdf", new Element("vaadin-upload"), null);
            this.size = size;
        }

        @Override
        public InputStream getInputStream() {
            return new InputStream() {
                @Override
                public int read() {
                    return read < size ? (int) (read++ & 1) : -1;
                }

                @Override
                public int read(byte[] into, int from, int most) {
                    var count = (int) Math.min(most, size - read);
                    if (count <= 0) {
                        return most == 0 ? 0 : -1;
                    }
                    Arrays.fill(into, from, from + count, (byte) 'x');
                    read += count;
                    return count;
                }
            };
        }

        @Override
        public UI getUI() {
            return new UI() {
                @Override
                public Future<Void> access(Command command) {
                    command.execute();
                    return null;
                }
            };
        }
    }
}
