package org.ctoportal.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;

/** A certificate of destruction on paper. Its language is that of all documents, US English. */
record CertificatePaper(CertificateDetails certificate, DistrictProfile district) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    String title() {
        return (certificate.className().equals(ErasureService.CLASS)
                        ? "Certificate of erasure "
                        : "Certificate of destruction ")
                + certificate.number();
    }

    Document document() {
        var day = DATE.format(LocalDate.ofInstant(certificate.doneAt(), district.timeZone()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Fields(List.of(
                new Field("Records", Text.of(className() + ", " + certificate.recordCount())),
                new Field("Destroyed on", Text.of(day)),
                new Field("Destroyed by", Text.of(certificate.doneBy())),
                new Field("Approved by", Text.of(certificate.approvedBy())),
                new Field("SHA-256 of the records, taken before", Text.of(certificate.digest())))));
        blocks.add(new Heading(2, "Rules that allowed it"));
        blocks.add(bullets(certificate.rules()));
        blocks.add(new Heading(2, "What was destroyed"));
        blocks.add(new Table(
                "By number, without its content",
                List.of(Column.rowHeading("Number"), Column.text("Kept from"), Column.text("To be kept until")),
                certificate.records().stream().map(CertificatePaper::row).toList()));
        blocks.add(new Table(
                "Rows of the database, by table",
                List.of(Column.rowHeading("Table"), Column.number("Rows")),
                certificate.parts().entrySet().stream()
                        .map(part -> Row.of(part.getKey(), String.valueOf(part.getValue())))
                        .toList()));
        blocks.add(new Heading(2, "What remains"));
        blocks.add(bullets(List.of(
                "Backups made before " + day + " hold these records until their own rotation ends. Whoever keeps them"
                        + " destroys them then, and destroys the records again after a restore.",
                "The audit names who did what, by number and without words.",
                "This certificate.")));
        return new Document(title(), Locale.US, new Masthead(district.name(), day, ""), blocks);
    }

    private static BulletList bullets(List<String> lines) {
        return new BulletList(
                lines.stream().map(line -> new ListItem(Text.of(line))).toList());
    }

    private static Row row(String line) {
        var cells = Stream.of(line.split("\t", -1)).toList();
        return Row.of(cells.get(0), day(cells.get(1)), day(cells.get(2)));
    }

    private static String day(String iso) {
        return iso.isEmpty() ? "" : DATE.format(LocalDate.parse(iso));
    }

    /** The name of the class in words: {@code growth-plan} is "Growth plan". */
    private String className() {
        var words = certificate.className().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
