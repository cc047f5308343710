package org.ctoportal.compensation.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.NumberedList;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.document.Text;

/** What somebody pays back, in the policy's sentence and with every step; in US English as all papers. */
final class RepaymentLetter {

    private RepaymentLetter() {}

    static Document of(RepaymentDetails details, Editions editions, Masthead masthead) {
        var cited = cited(details, editions);
        var blocks = new ArrayList<Block>();
        blocks.add(new Fields(List.of(
                new Field("Employee", Text.of(details.name() + " (" + details.number() + ")")),
                new Field(
                        details.advance().isPresent() ? "Due from" : "Last day of employment",
                        Text.of(AwardLetter.DAY.format(details.leftOn()))),
                new Field(
                        "Policy",
                        Text.of(cited.stream().map(RepaymentLetter::name).collect(Collectors.joining("; ")))),
                new Field("To be repaid", Text.strong(details.total().exact())),
                new Field(
                        "Recorded",
                        Text.of(details.recordedBy() + ", " + AwardLetter.DAY.format(details.recordedOn()))))));
        var clause = details.advance().isPresent() ? ClaimKind.ADVANCE.clause() : RepaidCost.LEAVING;
        cited.forEach(policy -> AwardLetter.sentence(policy, clause).ifPresent(blocks::add));
        if (details.costs().isEmpty()) {
            blocks.add(new Paragraph(Text.of("No costs were reimbursed, so nothing is repaid.")));
        }
        details.costs().forEach(cost -> cost(blocks, cost));
        blocks.add(new SignatureLines(List.of("For human resources")));
        return new Document("Repayment: " + details.name(), Locale.US, masthead, blocks);
    }

    /** Those that counted when the costs were reimbursed. */
    private static List<PolicyInForce> cited(RepaymentDetails details, Editions editions) {
        return details.costs().isEmpty()
                ? List.of(editions.all().getLast())
                : details.costs().stream()
                        .map(RepaidCost::paidOn)
                        .sorted()
                        .map(editions::on)
                        .distinct()
                        .toList();
    }

    private static String name(PolicyInForce policy) {
        return policy.number() + " " + policy.title() + ", version " + policy.version();
    }

    private static void cost(List<Block> blocks, RepaidCost cost) {
        blocks.add(new Heading(
                Heading.HIGHEST,
                cost.certification() + ", claim " + cost.claim().value() + ": "
                        + cost.amount().exact()));
        var isLeaving = cost.clause().equals(RepaidCost.LEAVING);
        blocks.add(new Paragraph(Text.of(cost.reimbursed().exact()
                + (isLeaving ? " was reimbursed on " : " was advanced on ")
                + AwardLetter.DAY.format(cost.paidOn())
                + (isLeaving ? ". Whole months since then count as served." : "."))));
        blocks.add(
                cost.steps().isEmpty()
                        ? new Paragraph(Text.of("Every month was served, so nothing of it is repaid."))
                        : new NumberedList(cost.steps().stream()
                                .map(step -> new ListItem(Text.of(AwardWords.of(step))))
                                .toList()));
    }
}
