package org.ctoportal.credential.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.credential.rule.ContinuingEducation.Standing;
import org.ctoportal.document.Block;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.framework.Clause;
import org.jspecify.annotations.Nullable;

/** A credential as a page to print. */
final class CredentialPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final HoldingDetails details;
    private final String name;

    CredentialPage(HoldingDetails details, String name) {
        this.details = details;
        this.name = name;
    }

    /** {@code clauses} are those about what the credential is not. */
    Document document(Masthead masthead, List<Clause> clauses, String library) {
        var blocks = new ArrayList<Block>();
        blocks.add(facts());
        var plan = details.renewal();
        if (plan != null) {
            blocks.add(new Heading(Heading.HIGHEST, "Continuing education of this cycle"));
            blocks.add(new Paragraph(Text.of(
                    plain(plan.counted()) + " of " + plain(plan.required()) + " hours count; " + plain(plan.left())
                            + " to go. An entry outside the cycle or without a skill counts for nothing.")));
            if (!details.learning().isEmpty()) {
                blocks.add(log());
            }
        }
        clauses.forEach(clause ->
                blocks.add(new Callout(clause.title(), Text.of(clause.text()), new Note(clause.code(), library))));
        return new Document("Credential record", Locale.US, masthead, blocks);
    }

    private Fields facts() {
        var summary = details.summary();
        var fields = new ArrayList<Field>();
        fields.add(new Field("Name", Text.of(name)));
        fields.add(new Field("Credential", Text.of(summary.title())));
        add(fields, "Number", summary.number());
        add(fields, "Issued", day(summary.issuedOn()));
        add(fields, "Expires", day(summary.expiresOn()));
        add(fields, "Take the examination by", summary.issuedOn() == null ? day(summary.testBy()) : "");
        fields.add(new Field("Status", Text.of(words(summary.status().name()))));
        var verification = details.verification();
        fields.add(new Field(
                "Verification",
                Text.of(
                        verification.on() == null
                                ? "Declared by the holder"
                                : words(verification.level().name()) + ", " + day(verification.on()) + ", "
                                        + verification.by() + ": " + verification.how())));
        fields.add(new Field("Recorded with", Text.of(details.catalogue())));
        return new Fields(fields);
    }

    private Table log() {
        return new Table(
                "What was learned",
                List.of(
                        new Column("Day", Column.Content.ROW_HEADING),
                        new Column("Activity", Column.Content.TEXT),
                        new Column("Skills", Column.Content.TEXT),
                        new Column("Hours", Column.Content.NUMBER),
                        new Column("Counts", Column.Content.TEXT)),
                details.learning().stream().map(CredentialPage::row).toList());
    }

    private static Row row(LearningLine line) {
        var learned = line.education();
        return new Row(
                List.of(
                        Text.of(day(learned.doneOn())),
                        Text.of(line.title()),
                        Text.of(
                                learned.skills().isEmpty()
                                        ? "none"
                                        : String.join(
                                                ", ",
                                                learned.skills().stream()
                                                        .sorted()
                                                        .toList())),
                        Text.of(plain(learned.hours())),
                        Text.of(
                                line.standing() == Standing.COUNTS
                                        ? "yes"
                                        : "no: " + words(line.standing().name()))),
                null);
    }

    private static void add(List<Field> fields, String label, String value) {
        if (!value.isEmpty()) {
            fields.add(new Field(label, Text.of(value)));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
