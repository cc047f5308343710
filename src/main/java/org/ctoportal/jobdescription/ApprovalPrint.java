package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctoportal.authoring.approval.ApprovedRevision;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;

/**
 * What a paper says of approval: whether it is a draft, and which revisions were approved before it.
 *
 * @param approved the approved revisions of the document up to this one
 */
record ApprovalPrint(int revision, List<ApprovedRevision> approved, ZoneId zone) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    ApprovalPrint {
        approved = approved.stream().filter(one -> one.number() <= revision).toList();
    }

    Optional<ApprovedRevision> itself() {
        return approved.stream().filter(one -> one.number() == revision).findFirst();
    }

    /** When it was approved; before that the date given. */
    String dateText(LocalDate otherwise) {
        return itself().map(this::date).orElse(otherwise).format(DATE);
    }

    String revisionText() {
        return (itself().isPresent() ? "Approved, revision " : "Draft, revision ") + revision;
    }

    /** Who approved it and when, for the lines where a draft has to be signed. */
    Signed signed() {
        return itself().map(one -> new Signed(
                        VariableFormat.phrase(one.approvedBy(), "and"),
                        date(one).toString()))
                .orElse(Signed.NOT_YET);
    }

    /** The approved revisions, with the versions of the templates this one rests on; nothing before the first. */
    List<Block> history(String frameworkVersion, String clauseVersion) {
        if (approved.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(Heading.HIGHEST, "Revision history"));
        blocks.add(new Table(
                "Approved revisions",
                List.of(Column.rowHeading("Revision"), Column.text("Approved on"), Column.text("Approved by")),
                approved.stream()
                        .map(one -> Row.of(
                                String.valueOf(one.number()),
                                date(one).format(DATE),
                                String.join("; ", one.approvedBy())))
                        .toList()));
        blocks.add(new Paragraph(
                Text.of("Revision %d rests on version %s of the skills framework and version %s of the clause library."
                        .formatted(revision, frameworkVersion, clauseVersion)),
                null));
        return blocks;
    }

    private LocalDate date(ApprovedRevision one) {
        return LocalDate.ofInstant(one.approvedAt(), zone);
    }
}
