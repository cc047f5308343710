package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.ClaimDetails;
import org.ctoportal.compensation.award.ClaimProof;
import org.ctoportal.compensation.award.ReceiptLine;

/** What is attached to a claim, to be opened; that nothing is, where the claim form asks for it. */
class ReceiptList extends Composite<Div> {

    private static final int KILOBYTE = 1024;

    /** To be read only. */
    ReceiptList(ClaimDetails claim, ClaimProof proof) {
        getContent().addClassName("claim-receipts");
        if (!proof.attached().isEmpty()) {
            getContent().add(new Span(getTranslation("award.receipt.attached")), list(proof, true, line -> new Span()));
        } else if (claim.claim().kind().asksProof()) {
            var none = new Paragraph(getTranslation("award.receipt.none"));
            none.addClassName("award-stop");
            var why = new Paragraph(getTranslation("award.receipt.asked"));
            why.addClassName("hint");
            getContent().add(none, why);
        } else {
            getContent().setVisible(proof.paperSeenBy() != null);
        }
        if (proof.paperSeenBy() != null) {
            getContent().add(new Paragraph(getTranslation("award.receipt.paper.by", proof.paperSeenBy())));
        }
    }

    ReceiptList(ClaimProof proof, boolean isKept, SerializableFunction<ReceiptLine, Component> act) {
        getContent().add(list(proof, isKept, act));
    }

    private UnorderedList list(ClaimProof proof, boolean isKept, SerializableFunction<ReceiptLine, Component> act) {
        var list = new UnorderedList();
        list.addClassName("award-receipts");
        for (var line : proof.attached()) {
            var size = new Span(getTranslation(
                    "award.receipt.size", Math.max(1, Math.round((float) line.size() / KILOBYTE))));
            size.addClassName("hint");
            list.add(new ListItem(isKept ? link(line) : new Span(line.name()), size, act.apply(line)));
        }
        return list;
    }

    private static Anchor link(ReceiptLine line) {
        var link = new Anchor("/" + AwardRoutes.receiptOf(line), line.name());
        link.setDownload(true);
        return link;
    }
}
