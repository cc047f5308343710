package org.ctoportal.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each is refused with one line, soon; the time allowed here is for slow machines. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostileFileTest {

    private static final byte[] WORKBOOK = FrameworkSheet.xlsx(ShippedFramework.data());

    private static final String PACKAGE =
            "{\"CFDocument\":{\"identifier\":\"11111111-1111-1111-1111-111111111111\",\"uri\":\"u\",\"creator\":\"c\",\"title\":\"t\",\"lastChangeDateTime\":\"2026-01-01T00:00:00Z\"}";

    @Asvs(37)
    @Corpus("E4")
    @Test
    void thirty_megabytes() {
        assertRefused(new byte[30 * 1024 * 1024], ImportReason.TOO_LARGE, "5 MB");
        assertRefused(
                ("{" + " ".repeat(13 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8), ImportReason.TOO_LARGE, "12 MB");
    }

    @Test
    void yaml_of_more_than_four_megabytes() {
        assertRefused(
                ("a: x" + " ".repeat(4 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8),
                ImportReason.TOO_LARGE,
                "4 MB");
    }

    @Asvs(40)
    @Corpus("E8")
    @Test
    void a_small_archive_that_unpacks_to_a_huge_workbook() throws IOException {
        assertRefused(
                withPart("xl/worksheets/sheet1.xml", " ".repeat(1000), 200_000),
                ImportReason.HOSTILE_WORKBOOK,
                "zip bomb");
    }

    @Asvs(14)
    @Corpus("E9")
    @Test
    void a_workbook_whose_xml_asks_for_a_file_of_the_server() throws IOException {
        var sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        assertRefused(withPart("xl/worksheets/sheet1.xml", sheet, 1), ImportReason.HOSTILE_WORKBOOK, "DOCTYPE");
        assertRefused(withPart("[Content_Types].xml", sheet, 1), ImportReason.HOSTILE_WORKBOOK, "DOCTYPE");
        assertRefused(
                withPart("xl/workbook.xml", " ".repeat(65_530) + sheet, 1), ImportReason.HOSTILE_WORKBOOK, "DOCTYPE");
    }

    @Corpus("E8")
    @Test
    void an_archive_that_is_no_workbook() throws IOException {
        assertRefused(zip("readme.txt", "hello", 1), ImportReason.UNREADABLE_WORKBOOK, "file");
        assertRefused(
                "PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.UTF_8),
                ImportReason.HOSTILE_WORKBOOK,
                "zip");
    }

    @Test
    void an_old_workbook() {
        assertRefused(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, ImportReason.OLD_WORKBOOK, "file");
    }

    @Asvs(9)
    @Corpus("E6")
    @Test
    void formulas_in_a_workbook_are_named_and_not_calculated() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Framework");
            var header = sheet.createRow(0);
            header.createCell(0).setCellValue("kind");
            header.createCell(1).setCellValue("code");
            header.createCell(2).setCellValue("name");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("area");
            row.createCell(1).setCellValue("A");
            row.createCell(2).setCellFormula("HYPERLINK(\"http://x.example\")");
            workbook.write(bytes);
            var read = read(bytes.toByteArray());

            assertThat(read.problems())
                    .containsExactly(new ImportProblem(
                            "Framework", 2, "C", "", ImportReason.FORMULA, "=HYPERLINK(\"http://x.example\")"));
            assertThat(read.data().toString()).isEqualTo("{areas=[{code=A}]}");
        }
    }

    @Corpus("E11")
    @Test
    void json_too_deep() {
        var deep = "[".repeat(100_000);

        assertThat(assertRefused(PACKAGE + ",\"extensions\":" + deep, ImportReason.BEYOND_MEASURE)
                        .detail())
                .isEqualTo("50");
        assertRefused("{\"a\":".repeat(60) + "1" + "}".repeat(60), ImportReason.BEYOND_MEASURE);
    }

    @Corpus("E11")
    @Test
    void json_with_an_endless_text_or_number() {
        assertRefused(PACKAGE + ",\"extensions\":\"" + "x".repeat(100_000) + "\"}", ImportReason.BEYOND_MEASURE);
        assertRefused(PACKAGE + ",\"extensions\":" + "9".repeat(100_000) + "}", ImportReason.BEYOND_MEASURE);
        assertRefused(PACKAGE + ",\"extensions\":{\"a\":1e999999999}}", ImportReason.UNREADABLE_JSON);
    }

    @Corpus("E11")
    @Test
    void json_that_says_a_thing_twice_or_ends_halfway() {
        assertRefused("{\"CFDocument\":{},\"CFDocument\":{}}", ImportReason.UNREADABLE_JSON);
        assertRefused(PACKAGE, ImportReason.UNREADABLE_JSON);
    }

    @Test
    void json_that_is_no_package() {
        assertRefused("{\"hello\": \"world\"}", ImportReason.NO_CASE_PACKAGE);
        assertRefused("[1, 2]", ImportReason.NO_CASE_PACKAGE);
    }

    @Test
    void a_package_of_too_many_items() {
        assertRefused(PACKAGE + ",\"CFItems\":[" + "{},".repeat(20_000) + "{}]}", ImportReason.TOO_MANY_ITEMS);
    }

    @Test
    void yaml_too_deep() {
        assertRefused("framework: " + "[".repeat(100_000), ImportReason.UNREADABLE_YAML);
    }

    @Test
    void yaml_that_multiplies_itself() {
        var laughs = new StringBuilder("a: &a [x, x, x]\n");
        for (var letter = 'b'; letter < 'k'; letter++) {
            laughs.append("%c: &%c [*%c, *%c, *%c]\n".formatted(letter, letter, letter - 1, letter - 1, letter - 1));
        }

        assertRefused(laughs.toString(), ImportReason.UNREADABLE_YAML);
    }

    @Asvs(15)
    @Test
    void yaml_that_wants_an_object() {
        assertRefused("framework: !!javax.script.ScriptEngineManager [x]", ImportReason.UNREADABLE_YAML);
    }

    @Test
    void another_encoding() {
        assertRefused(
                "kind,code,name\narea,A,x".getBytes(StandardCharsets.UTF_16), ImportReason.OTHER_ENCODING, "UTF-16");
        assertRefused(
                "kind,code,name\narea,A,x".getBytes(StandardCharsets.UTF_16LE), ImportReason.OTHER_ENCODING, "UTF-16");
        assertRefused(
                "kind,code,name\narea,A,x\narea,B,caf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
                ImportReason.NOT_UTF_8,
                "3");
    }

    @Test
    void a_table_of_too_many_rows() {
        assertRefused("kind,code,name\n" + "area,A,x\n".repeat(20_000), ImportReason.TOO_MANY_ROWS);
    }

    @Test
    void a_quotation_mark_that_never_ends() {
        assertThat(read(("kind,code,name\narea,A,\"" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8))
                        .errors())
                .isNotEmpty();
    }

    @Test
    void a_table_that_is_no_framework() throws IOException {
        var read = IncomingFile.read("clauses.csv", "code,title\nC1,Duties\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.problems()).extracting(ImportProblem::reason).containsExactly(ImportReason.NO_FRAMEWORK_TABLE);
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("x").createRow(0).createCell(0).setCellValue("code");
            workbook.write(bytes);

            assertRefused(bytes.toByteArray(), ImportReason.NO_FRAMEWORK_TABLE, "file");
        }
    }

    @Test
    void anything_else() {
        assertRefused("", ImportReason.NOT_RECOGNISED);
        assertRefused("hello: world", ImportReason.NOT_RECOGNISED);
        assertRefused("Dear Sir or Madam", ImportReason.UNREADABLE_YAML);
        assertRefused("%PDF-1.7 \u00e4", ImportReason.UNREADABLE_YAML);
    }

    static byte[] withPart(String name, String text, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipArchiveInputStream(new ByteArrayInputStream(WORKBOOK));
                var to = new ZipOutputStream(bytes)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().equals(name)) {
                    repeat(to, text, times);
                } else {
                    from.transferTo(to);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String text, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            repeat(zip, text, times);
        }
        return bytes.toByteArray();
    }

    private static void repeat(ZipOutputStream zip, String text, int times) throws IOException {
        var part = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < times; i++) {
            zip.write(part);
        }
    }

    private static ImportProblem assertRefused(String text, ImportReason reason) {
        return assertRefused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void assertRefused(byte[] bytes, ImportReason reason, String detail) {
        assertThat(assertRefused(bytes, reason).detail()).isEqualTo(detail);
    }

    private static ImportProblem assertRefused(byte[] bytes, ImportReason reason) {
        var read = read(bytes);

        assertThat(read.isUnderstood()).isFalse();
        assertThat(read.data()).isEmpty();
        assertThat(read.problems()).extracting(ImportProblem::reason).containsExactly(reason);
        return read.problems().getFirst();
    }

    private static Incoming read(byte[] bytes) {
        return IncomingFile.read("file", bytes);
    }
}
