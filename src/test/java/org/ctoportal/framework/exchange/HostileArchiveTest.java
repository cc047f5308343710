package org.ctoportal.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ctoportal.credential.badge.BadgeException;
import org.ctoportal.credential.badge.Badges;
import org.ctoportal.shared.file.FileType;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Archives and XML that mean harm, at every place that looks into one. The time allowed is for slow machines. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostileArchiveTest {

    private static final String MAIN = "word/document.xml";

    @Asvs(40)
    @Corpus("E8")
    @Test
    void archives_that_are_not_what_they_say_are_refused() throws IOException {
        var before = temporaryFiles();
        var hostile = new LinkedHashMap<String, byte[]>();
        hostile.put("of a hundred thousand parts", many(100_000));
        hostile.put("eight deep", nested(8));
        hostile.put("encrypted", marked(zip(Map.of(MAIN, "x")), 6, 1));
        hostile.put("cut off", Arrays.copyOf(many(1000), 20_000));
        hostile.put("packed in an unknown way", marked(zip(Map.of(MAIN, "x")), 8, 99));
        hostile.put("that grows beyond measure", large());
        hostile.put("of nothing", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});

        hostile.forEach((what, bytes) -> {
            assertThat(FileType.of(bytes)).as(what).isEmpty();
            assertThat(IncomingFile.read("file.xlsx", bytes).isUnderstood())
                    .as(what)
                    .isFalse();
        });
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    /** Nothing is unpacked, so a name leads nowhere; the archive is kept or refused as it is. */
    @Asvs(42)
    @Corpus({"E7", "E8"})
    @Test
    void a_part_that_names_a_place_outside_is_written_nowhere() throws IOException {
        var before = temporaryFiles();
        for (var name : Corpora.paths()) {
            var bytes = zip(Map.of(MAIN, "<x/>", "x/" + name.replace("\0", ""), "out"));

            assertThat(FileType.of(bytes))
                    .satisfiesAnyOf(
                            type -> assertThat(type).isEmpty(),
                            type -> assertThat(type).contains(FileType.DOCX));
            assertThat(IncomingFile.read("file.xlsx", bytes).isUnderstood()).isFalse();
        }
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Asvs(39)
    @Corpus("E10")
    @Test
    void a_file_is_what_its_bytes_say_or_nothing() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

        assertThat(FileType.of(bytes("<html><script>alert(1)</script>"))).isEmpty();
        assertThat(FileType.of(bytes("\ufeff<svg onload=alert(1)>"))).isEmpty();
        // Letters alone are a text, whatever else would read them.
        assertThat(FileType.of(bytes("GIF89a/*<script>*/=1"))).contains(FileType.TEXT);
        assertThat(FileType.of(bytes("{\\rtf1 \\object}\0"))).isEmpty();
        assertThat(FileType.of(bytes("\u007fELF\u0002\u0001"))).isEmpty();
        assertThat(FileType.of(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .isEmpty();
        assertThat(FileType.of(bytes("%PDF-1.7 <script>alert(1)</script>"))).contains(FileType.PDF);
        assertThat(FileType.of(png)).contains(FileType.PNG);
        assertThatExceptionOfType(BadgeException.class).isThrownBy(() -> Badges.read(png));
    }

    /** Whoever asked for a file, a server or all of the memory gets nothing, and nobody was asked. */
    @Asvs(14)
    @Corpus("E9")
    @Test
    void xml_reaches_for_nothing_outside_itself() throws IOException {
        try (var trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            for (var line : Corpora.xml()) {
                var declared = line.replace("TRAP", "127.0.0.1:" + trap.getLocalPort());
                var including =
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>";
                var drawing = declared + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:b=\"http://openbadges.org\">"
                        + including + "<b:assertion>&x;</b:assertion></svg>";
                var sheet = declared
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData>" + including
                        + "</worksheet>";

                assertThatExceptionOfType(BadgeException.class)
                        .as(line)
                        .isThrownBy(() -> Badges.read(bytes(drawing)))
                        .matches(
                                refused -> !String.valueOf(refused.getMessage()).contains("root:"));
                var read =
                        IncomingFile.read("file.xlsx", HostileFileTest.withPart("xl/worksheets/sheet1.xml", sheet, 1));
                assertThat(read.isUnderstood()).as(line).isFalse();
                assertThat(read.toString()).doesNotContain("root:", "lollol");
                assertThat(FileType.of(zip(Map.of(MAIN, sheet)))).contains(FileType.DOCX);
            }
            trap.setSoTimeout(50);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(trap::accept);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Set<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> !file.getFileName()
                            .toString()
                            .matches("(?i).*(hsperf|tomcat|jna|surefire|junit|playwright|bash|mariadb|sock).*"))
                    .collect(Collectors.toSet());
        }
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] many(int parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (var part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("word/" + part + ".xml"));
            }
            zip.putNextEntry(new ZipEntry(MAIN));
        }
        return out.toByteArray();
    }

    private static byte[] nested(int depth) throws IOException {
        var inner = bytes("x".repeat(100_000));
        for (var level = 0; level < depth; level++) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(level + ".zip"));
                zip.write(inner);
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    private static byte[] large() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(MAIN));
            var nothing = new byte[1024 * 1024];
            for (var part = 0; part < 64; part++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    /** Puts a number into the head of the first part. */
    private static byte[] marked(byte[] archive, int at, int number) {
        archive[at] = (byte) number;
        archive[at + 1] = 0;
        return archive;
    }
}
