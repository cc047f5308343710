package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.jobdescription.posting.PaySource;
import org.ctoportal.jobdescription.posting.PayTerms;
import org.ctoportal.jobdescription.posting.PostingDetails;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.jspecify.annotations.Nullable;

/** Where the pay range comes from, and how candidates read it. */
class PayPanel extends Composite<TermsSection> {

    private final RadioButtonGroup<PaySource> source = new RadioButtonGroup<>(getTranslation("posting.term.pay"));
    private final Select<SalaryScheduleDetails> schedule = new Select<>();
    private final Select<Integer> first = new Select<>();
    private final Select<Integer> last = new Select<>();
    private final Select<Integer> lane = new Select<>();
    private final Paragraph shown = new Paragraph();
    private boolean filling;

    @Override
    protected TermsSection initContent() {
        return new TermsSection("PAY");
    }

    PayPanel(PostingDetails posting, List<SalaryScheduleDetails> schedules, SerializableRunnable changed) {
        source.setItems(PaySource.values());
        source.setItemLabelGenerator(one -> getTranslation("posting.pay." + one));
        source.setItemEnabledProvider(one -> one != PaySource.SCHEDULE || !schedules.isEmpty());
        schedule.setLabel(getTranslation("posting.term.schedule"));
        schedule.setItems(schedules);
        schedule.setItemLabelGenerator(one -> one.name() + ", " + one.year().text());
        first.setLabel(getTranslation("posting.term.firstStep"));
        last.setLabel(getTranslation("posting.term.lastStep"));
        lane.setLabel(getTranslation("posting.term.lane"));
        shown.addClassName("posting-pay");
        shown.getElement().setAttribute("role", "status");
        getContent().addFields(source, schedule, first, last, lane, shown);
        fill(posting.terms().pay(), schedules);
        showPay(posting);
        source.addValueChangeListener(event -> {
            chooseFirstSchedule(schedules);
            tell(event.isFromClient(), changed);
        });
        schedule.addValueChangeListener(event -> {
            if (!filling) {
                offerAll(event.getValue());
                tell(event.isFromClient(), changed);
            }
        });
        List.of(first, last, lane)
                .forEach(field -> field.addValueChangeListener(event -> tell(event.isFromClient(), changed)));
    }

    void showPay(PostingDetails posting) {
        shown.setText(
                posting.pay().isEmpty()
                        ? getTranslation("posting.pay.none")
                        : getTranslation("posting.pay.shown", posting.pay()));
    }

    private void fill(PayTerms pay, List<SalaryScheduleDetails> schedules) {
        filling = true;
        source.setValue(pay.source());
        var number = pay.schedule();
        schedules.stream()
                .filter(one -> number != null && one.id().value() == number)
                .findFirst()
                .ifPresent(found -> {
                    schedule.setValue(found);
                    offerAll(found);
                    first.setValue(pay.firstStep());
                    last.setValue(pay.lastStep());
                    lane.setValue(pay.lane());
                });
        showFields();
        filling = false;
    }

    private void chooseFirstSchedule(List<SalaryScheduleDetails> schedules) {
        if (source.getValue() == PaySource.SCHEDULE && schedule.isEmpty() && !schedules.isEmpty()) {
            schedule.setValue(schedules.getFirst());
            offerAll(schedules.getFirst());
        }
    }

    private void offerAll(@Nullable SalaryScheduleDetails chosen) {
        if (chosen == null) {
            return;
        }
        var terms = chosen.terms();
        var steps = IntStream.rangeClosed(1, terms.steps()).boxed().toList();
        first.setItems(steps);
        last.setItems(steps);
        first.setValue(1);
        last.setValue(terms.steps());
        lane.setItems(IntStream.rangeClosed(0, terms.lanes().size()).boxed().toList());
        lane.setItemLabelGenerator(number -> number == PayChoice.ALL_LANES
                ? getTranslation("posting.term.lane.all")
                : terms.lanes().get(number - 1).name());
        lane.setValue(PayChoice.ALL_LANES);
        lane.setVisible(terms.lanes().size() > 1);
    }

    private void tell(boolean isTheirs, SerializableRunnable changed) {
        showFields();
        if (isTheirs) {
            changed.run();
        }
    }

    private void showFields() {
        var ofSchedule = source.getValue() == PaySource.SCHEDULE;
        List.of(schedule, first, last).forEach(field -> field.setVisible(ofSchedule));
        var chosen = schedule.getValue();
        lane.setVisible(ofSchedule && chosen != null && chosen.terms().lanes().size() > 1);
    }

    void setReadOnly(boolean readOnly) {
        source.setReadOnly(readOnly);
        List.of(schedule, first, last, lane).forEach(field -> field.setReadOnly(readOnly));
    }

    PayTerms terms() {
        var chosen = schedule.getValue();
        return source.getValue() == PaySource.SCHEDULE && chosen != null
                ? new PayTerms(PaySource.SCHEDULE, chosen.id().value(), number(first), number(last), number(lane))
                : new PayTerms(source.getValue(), null, 0, 0, 0);
    }

    private static int number(Select<Integer> field) {
        return field.getValue() == null ? 0 : field.getValue();
    }
}
