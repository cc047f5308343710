package org.ctoportal.jobdescription;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
import org.ctoportal.shared.page.PageWords;

/**
 * What a paper says of approval: whether it is a draft, and which revisions were approved before it.
 *
 * @param approved the approved revisions of the document up to this one
 * @param words in the language of the document
 */
record ApprovalPrint(int revision, List<ApprovedRevision> approved, ZoneId zone, PageWords words) {

    ApprovalPrint {
        approved = approved.stream().filter(one -> one.number() <= revision).toList();
    }

    Optional<ApprovedRevision> itself() {
        return approved.stream().filter(one -> one.number() == revision).findFirst();
    }

    /** When it was approved; before that the date given. */
    String dateText(LocalDate otherwise) {
        return itself().map(this::date).map(words::date).orElseGet(() -> words.date(otherwise));
    }

    String revisionText() {
        return words.translate(
                itself().isPresent() ? "jobDescription.print.approved" : "jobDescription.print.draft",
                String.valueOf(revision));
    }

    /** Who approved it and when, for the lines where a draft has to be signed. */
    Signed signed() {
        return itself().map(one -> new Signed(
                        VariableFormat.phrase(one.approvedBy(), words.translate("jobDescription.print.and")),
                        date(one).toString()))
                .orElse(Signed.NOT_YET);
    }

    /** The approved revisions, with the versions of the templates this one rests on; nothing before the first. */
    List<Block> history(String frameworkVersion, String clauseVersion) {
        if (approved.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(Heading.HIGHEST, words.translate("jobDescription.print.history")));
        blocks.add(new Table(
                words.translate("jobDescription.print.history.table"),
                List.of(
                        Column.rowHeading(words.translate("jobDescription.print.history.revision")),
                        Column.text(words.translate("jobDescription.print.history.on")),
                        Column.text(words.translate("jobDescription.print.history.by"))),
                approved.stream()
                        .map(one -> Row.of(
                                String.valueOf(one.number()),
                                words.date(date(one)),
                                String.join("; ", one.approvedBy())))
                        .toList()));
        blocks.add(new Paragraph(
                Text.of(words.translate(
                        "jobDescription.print.history.rests",
                        String.valueOf(revision),
                        frameworkVersion,
                        clauseVersion)),
                null));
        return blocks;
    }

    private LocalDate date(ApprovedRevision one) {
        return LocalDate.ofInstant(one.approvedAt(), zone);
    }
}
