package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.compensation.award.NewReceipt;
import org.ctoportal.compensation.award.ReceiptLine;
import org.ctoportal.compensation.award.UnfitReceiptException;
import org.ctoportal.compensation.award.UnfitReceiptException.Why;

/** Receipts of a claim that is not submitted yet; they are kept with it. */
class PendingReceipts extends Composite<Div> {

    private final List<NewReceipt> receipts = new ArrayList<>();

    PendingReceipts() {
        getContent()
                .add(new ReceiptFields(
                        List.of(), this::lines, this::add, line -> receipts.remove((int) line.id()), false));
    }

    List<NewReceipt> receipts() {
        return List.copyOf(receipts);
    }

    private void add(NewReceipt arrived) {
        if (receipts.size() >= NewReceipt.MOST) {
            throw new UnfitReceiptException(Why.NUMBER);
        }
        if (receipts.stream().anyMatch(one -> Arrays.equals(one.content(), arrived.content()))) {
            throw new UnfitReceiptException(Why.SAME);
        }
        receipts.add(arrived);
    }

    private List<ReceiptLine> lines() {
        return IntStream.range(0, receipts.size())
                .mapToObj(at -> new ReceiptLine(
                        at, 0, receipts.get(at).name(), receipts.get(at).content().length, Instant.EPOCH))
                .toList();
    }
}
