package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.assessment.feedback.RaterId;
import org.ctoportal.assessment.feedback.RaterLine;
import org.ctoportal.assessment.feedback.RoundDetails;
import org.ctoportal.assessment.feedback.RoundStatus;
import org.ctoportal.shared.ui.PlainTable;

/** How far the groups are; nothing of what anybody said, and not who said anything. */
class StandingPanel extends Composite<Section> {

    private final RoundDetails details;
    private final transient Acts acts;

    /** What can be done from here. */
    record Acts(
            SerializableRunnable remind,
            SerializableRunnable close,
            SerializableConsumer<LocalDate> extend,
            SerializableConsumer<RaterId> ask,
            SerializableBiConsumer<RaterId, String> readdress)
            implements Serializable {}

    StandingPanel(RoundDetails details, boolean carried, Acts acts) {
        this.details = details;
        this.acts = acts;
        getContent().addClassNames("panel", "seat-form");
        var purpose = new Paragraph(getTranslation(
                details.round().inEvaluation()
                        ? "assessment.feedback.purpose.evaluation"
                        : "assessment.feedback.purpose.development"));
        var hint = new Paragraph(getTranslation("assessment.feedback.standing.hint"));
        hint.addClassName("hint");
        getContent().add(new H2(getTranslation("assessment.feedback.standing")), purpose, table(), hint);
        if (details.round().status() == RoundStatus.RUNNING) {
            getContent().add(buttons(carried), new MoreTimePanel(details.round().lastDay(), carried, acts.extend()));
        }
        getContent().add(people());
    }

    private PlainTable table() {
        var table = new PlainTable(
                getTranslation("assessment.feedback.standing"),
                List.of(
                        getTranslation("assessment.feedback.column.group"),
                        getTranslation("assessment.feedback.column.asked"),
                        getTranslation("assessment.feedback.column.answered")));
        details.standings()
                .forEach(one -> table.addRow(List.of(
                        new Span(FeedbackWords.group(one.group())),
                        new Span(String.valueOf(one.asked())),
                        new Span(
                                one.answered() == null
                                        ? getTranslation("assessment.feedback.fewer")
                                        : String.valueOf(one.answered())))));
        return table;
    }

    private Div buttons(boolean carried) {
        var close = new Button(getTranslation("assessment.feedback.close"), click -> confirmClosing());
        var buttons = new Div();
        buttons.addClassName("feedback-buttons");
        if (carried) {
            buttons.add(new Button(
                    getTranslation("assessment.feedback.remind"),
                    click -> acts.remind().run()));
            var remindedAt = details.remindedAt();
            if (remindedAt != null) {
                var told = new Span(getTranslation(
                        "assessment.feedback.remindedAt", FeedbackWords.moment(remindedAt, details.zone())));
                told.addClassName("hint");
                buttons.add(told);
            }
        }
        buttons.add(close);
        return buttons;
    }

    private NativeDetails people() {
        var list = new UnorderedList();
        list.addClassName("feedback-people");
        details.raters().forEach(rater -> {
            var group = new Span(FeedbackWords.group(rater.group()));
            group.addClassName("hint");
            var again = FeedbackRoundView.quiet(
                    getTranslation("assessment.feedback.link.again"),
                    () -> acts.ask().accept(rater.id()));
            again.setAriaLabel(getTranslation("assessment.feedback.link.again.who", rater.name()));
            list.add(new ListItem(new Span(rater.name()), group, again));
            if (rater.undelivered()) {
                list.add(new UndeliveredItem(
                        rater, details.keeps(), address -> acts.readdress().accept(rater.id(), address)));
            }
        });
        var people = new NativeDetails(getTranslation("assessment.feedback.standing.people"), list);
        people.setOpen(details.raters().stream().anyMatch(RaterLine::undelivered));
        return people;
    }

    private void confirmClosing() {
        var dialog = new ConfirmDialog(
                getTranslation("assessment.feedback.close"),
                getTranslation("assessment.feedback.close.hint"),
                getTranslation("assessment.feedback.close"),
                confirmed -> acts.close().run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
