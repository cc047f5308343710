package org.ctoportal.interview.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.PageBreak;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.interview.search.SearchDetails;

/** The tables of a bundle on paper, after a page that says what is in it and what is not. */
final class BundlePaper {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final SearchDetails search;
    private final DistrictProfile district;
    private final PackedRecords records;

    BundlePaper(SearchDetails search, DistrictProfile district, PackedRecords records) {
        this.search = search;
        this.district = district;
        this.records = records;
    }

    Document document(LocalDate day) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Fields(facts(day)));
        blocks.add(new Heading(2, "What is in this bundle"));
        blocks.add(index());
        blocks.add(new Paragraph(Text.of("Every file has its SHA-256 digest in " + RecordBundle.MANIFEST + ".")));
        blocks.add(new Heading(2, "What was withheld"));
        blocks.add(withheld());
        blocks.add(new PageBreak());
        records.parts().forEach((part, content) -> blocks.addAll(part(part, content)));
        return new Document(
                "Records of the search: " + search.title(),
                Locale.US,
                new Masthead(district.name(), day.format(DATE), audience()),
                blocks);
    }

    private List<Field> facts(LocalDate day) {
        var fields = new ArrayList<Field>();
        fields.add(new Field("Position", Text.of(search.title())));
        if (!search.postingNumber().isEmpty()) {
            fields.add(new Field("Posting", Text.of(search.postingNumber())));
        }
        fields.add(new Field("Bundle", Text.of(audience())));
        fields.add(new Field("Put together on", Text.of(day.format(DATE))));
        return fields;
    }

    private String audience() {
        return switch (records.level()) {
            case PUBLIC -> "For the public";
            case INTERNAL -> "For the district";
            case LEGAL -> "For counsel";
        };
    }

    private Block index() {
        var rows = new ArrayList<Row>();
        records.parts()
                .forEach((part, content) -> content.files()
                        .forEach(file -> rows.add(Row.of(
                                name(part, file),
                                file.table() == null
                                        ? ""
                                        : String.valueOf(file.table().size()),
                                part + "/" + file.name()))));
        return rows.isEmpty()
                ? new Paragraph(Text.of("No records."))
                : new Table(
                        "Files by part",
                        List.of(Column.rowHeading("Record"), Column.number("Rows"), Column.text("File")),
                        rows);
    }

    private static String name(String part, RecordFile file) {
        var heading = RecordTitles.title(part);
        return heading.equals(title(file)) ? heading : heading + ": " + title(file);
    }

    /** Documents of candidates keep the names they came with. */
    private static String title(RecordFile file) {
        return file.table() == null ? file.name() : RecordTitles.title(file.name());
    }

    private static String count(int records) {
        return records == 1 ? "1 record" : records + " records";
    }

    private Block withheld() {
        var rows = records.withheld().stream()
                .map(one -> Row.of(one.what(), one.why()))
                .toList();
        return rows.isEmpty()
                ? new Paragraph(Text.of("Nothing."))
                : new Table("With the reason for each", List.of(Column.rowHeading("What"), Column.text("Why")), rows);
    }

    private List<Block> part(String part, RecordContent content) {
        var blocks = new ArrayList<Block>();
        for (var file : content.files()) {
            var table = file.table();
            if (table != null) {
                if (blocks.isEmpty()) {
                    blocks.add(new Heading(2, RecordTitles.title(part)));
                }
                blocks.add(new Heading(3, title(file)));
                blocks.add(
                        table.size() == 0
                                ? new Paragraph(Text.of("No records."))
                                : table.paper(count(table.size()), district.timeZone()));
            }
        }
        return blocks;
    }
}
