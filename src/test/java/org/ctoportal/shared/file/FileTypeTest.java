package org.ctoportal.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a document of a candidate, by its bytes, and under which name. */
class FileTypeTest {

    @Asvs(39)
    @Test
    void documents_are_told_by_their_bytes() throws IOException {
        assertThat(FileType.of(bytes("%PDF-1.7\n"))).contains(FileType.PDF);
        assertThat(FileType.of(bytes("Curriculum vitae, José\n"))).contains(FileType.TEXT);
        assertThat(FileType.of(packed("[Content_Types].xml", "word/document.xml")))
                .contains(FileType.DOCX);
        assertThat(FileType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(FileType.JPEG);
        assertThat(FileType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .contains(FileType.PNG);
    }

    @Asvs(39)
    @Corpus("E10")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "  \n<svg onload=alert(1)>",
                "\uFEFF<svg onload=alert(1)>",
                "\u00A0\uFEFF <html>",
                "MZ\u0000\u0003",
                "PK\u0003\u0004 broken",
                "GIF89a\u0001\u0000",
                "\u0000"
            })
    void what_could_do_harm_is_of_no_type(String content) {
        assertThat(FileType.of(bytes(content))).isEmpty();
    }

    @Asvs(39)
    @Corpus("E10")
    @Test
    void a_document_with_macros_is_refused() throws IOException {
        assertThat(FileType.of(packed("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileType.of(packed("xl/workbook.xml"))).isEmpty();
    }

    /** 60 MB of nothing in a few kilobytes. */
    @Asvs(40)
    @Corpus("E8")
    @Test
    void a_bomb_is_refused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1024 * 1024];
            for (var part = 0; part < 60; part++) {
                zip.write(nothing);
            }
        }

        assertThat(out.size()).isLessThan(200_000);
        assertThat(FileType.of(out.toByteArray())).isEmpty();
    }

    @Asvs(42)
    @Corpus("E7")
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "'..\\..\\evil.exe', evil.pdf",
        "C:\\fakepath\\Resume.PDF, Resume.pdf",
        "cv.pdf.exe, cv.pdf",
        "'cv\u202Efdp.exe', cvfdp.pdf",
        "'a\u0000b\r\nc.pdf', abc.pdf",
        "'\"x\"; filename=y.html', x; filename=y.pdf",
        "CON, document.pdf",
        "nul.txt, document.pdf",
        "'. . .', document.pdf",
        "-rf.pdf, rf.pdf",
        "'', document.pdf",
        "'José Peña 履歴書.docx', José Peña 履歴書.pdf"
    })
    void names_are_made_harmless(String name, String kept) {
        assertThat(FileName.of(name, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void a_long_name_is_cut_between_letters() {
        assertThat(FileName.of("😀".repeat(5000), FileType.TEXT)).isEqualTo("😀".repeat(100) + ".txt");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }
}
