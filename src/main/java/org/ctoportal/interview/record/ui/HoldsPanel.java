package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.interview.record.HoldLine;
import org.ctoportal.interview.record.SetHold;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** What keeps the records from being destroyed, by whom and until when. */
class HoldsPanel extends Composite<Div> {

    /** What can be done in it. */
    interface Holding extends Serializable {

        void hold(SetHold command);

        void release(HoldLine hold, String why);
    }

    private final UnorderedList list = new UnorderedList();
    private final DatePicker from = new DatePicker(getTranslation("interview.record.hold.from"));
    private final DatePicker review = new DatePicker(getTranslation("interview.record.hold.review"));
    private final TextArea reason = new TextArea(getTranslation("interview.record.hold.reason"));
    private final ZoneId zone;
    private final @Nullable Holding holding;

    /** {@code holding} is none for those who only read. */
    HoldsPanel(ZoneId zone, LocalDate today, @Nullable Holding holding) {
        this.zone = zone;
        this.holding = holding;
        var hint = new Paragraph(getTranslation("interview.record.hold.hint"));
        hint.addClassName("hint");
        list.addClassName("record-list");
        getContent().addClassNames("panel", "record-panel");
        getContent().add(new H2(getTranslation("interview.record.hold")), hint, list);
        if (holding != null) {
            from.setValue(today);
            review.setHelperText(getTranslation("interview.record.hold.review.hint"));
            review.setClearButtonVisible(true);
            reason.setWidthFull();
            var limit = TextLimit.of(reason, SetHold.LONGEST_REASON);
            var dates = new Div(from, review);
            dates.addClassName("record-fields");
            getContent()
                    .add(
                            reason,
                            dates,
                            new Button(getTranslation("interview.record.hold.set"), click -> set(limit, holding)));
        }
    }

    /** What is typed and not set yet stays. */
    void show(List<HoldLine> holds) {
        list.removeAll();
        holds.forEach(hold -> list.add(item(hold)));
    }

    private ListItem item(HoldLine hold) {
        var review = hold.reviewOn();
        var words = getTranslation(
                "interview.record.hold.one", RecordWords.day(hold.heldOn()), hold.reason(), hold.setBy());
        if (review != null) {
            words += " " + getTranslation("interview.record.hold.reviewed", RecordWords.day(review));
        }
        var item = new ListItem(new Span(words));
        var released = hold.releasedAt();
        var can = holding;
        if (released != null) {
            var over = new Span(getTranslation(
                    "interview.record.hold.released",
                    RecordWords.moment(released, zone),
                    hold.releasedBy(),
                    hold.releaseReason()));
            over.addClassName("hint");
            item.add(over);
        } else if (can != null) {
            item.add(new Button(
                    getTranslation("interview.record.hold.release"),
                    click -> new ReleaseDialog(why -> can.release(hold, why)).open()));
        }
        return item;
    }

    private void set(TextLimit limit, Holding can) {
        if (!limit.holds(reason.getValue())) {
            return;
        }
        var missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? getTranslation("interview.record.hold.reason.missing") : "");
        from.setInvalid(from.isEmpty());
        if (!missing && !from.isEmpty()) {
            can.hold(new SetHold(from.getValue(), reason.getValue(), review.getValue()));
            reason.clear();
            review.clear();
        }
    }
}
