package org.ctoportal.salary.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.ctoportal.salary.PayChoice;
import org.ctoportal.salary.PayRange;
import org.ctoportal.salary.SalaryScheduleDetails;
import org.ctoportal.salary.SinglePayException;
import org.jspecify.annotations.Nullable;

/** Chooses the part of a salary schedule that a position is paid by; no choice means the pay is typed. */
public class PayChoiceField extends CustomField<@Nullable PayChoice> {

    private final List<SalaryScheduleDetails> choosable;
    private final Select<@Nullable SalaryScheduleDetails> schedule = new Select<>();
    private final StepsField steps = new StepsField(this::updateValue);
    private final Span basis = new Span();
    private @Nullable PayChoice lastRight;

    public PayChoiceField(List<SalaryScheduleDetails> choosable) {
        this.choosable = List.copyOf(choosable);
        setManualValidation(true);
        setWidthFull();
        schedule.setLabel(getTranslation("salary.choice"));
        schedule.setEmptySelectionAllowed(true);
        schedule.setEmptySelectionCaption(getTranslation("salary.choice.none"));
        schedule.setPlaceholder(getTranslation("salary.choice.none"));
        schedule.setItems(this.choosable);
        schedule.setItemLabelGenerator(PayChoiceField::nameOf);
        schedule.setWidthFull();
        schedule.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                showSteps(event.getValue());
                updateValue();
            }
        });
        basis.addClassName("hint");
        var parts = new Div(schedule, steps, basis);
        parts.addClassName("salary-choice");
        add(parts);
        showSteps(null);
        setVisible(!this.choosable.isEmpty());
    }

    private static String nameOf(@Nullable SalaryScheduleDetails schedule) {
        return schedule == null ? "" : schedule.name() + ", " + schedule.year().text();
    }

    private void showSteps(@Nullable SalaryScheduleDetails chosen) {
        lastRight = null;
        steps.setVisible(chosen != null);
        if (chosen != null) {
            steps.show(chosen);
        }
        showBasis();
    }

    @Override
    protected @Nullable PayChoice generateModelValue() {
        if (schedule.getValue() == null) {
            return null;
        }
        steps.choice().filter(this::isRange).ifPresent(choice -> lastRight = choice);
        showBasis();
        return lastRight;
    }

    private boolean isRange(PayChoice choice) {
        var range = rangeOf(choice);
        steps.showProblem(range.isPresent() ? null : "single");
        return range.isPresent();
    }

    private void showBasis() {
        var range = Optional.ofNullable(lastRight).flatMap(this::rangeOf);
        basis.setText(range.map(found -> found.text() + " · " + found.basis()).orElse(""));
        basis.setVisible(range.isPresent());
    }

    @Override
    protected void setPresentationValue(@Nullable PayChoice choice) {
        var found = choice == null ? null : scheduleOf(choice).orElse(null);
        schedule.setValue(found);
        showSteps(found);
        if (found != null && choice != null) {
            steps.select(choice);
            lastRight = choice;
            showBasis();
        }
    }

    /** The choice where it is one of those offered; otherwise none. */
    public @Nullable PayChoice offered(@Nullable PayChoice choice) {
        return choice != null && rangeOf(choice).isPresent() ? choice : null;
    }

    /** What the choice pays. */
    public Optional<PayRange> range() {
        return Optional.ofNullable(getValue()).flatMap(this::rangeOf);
    }

    private Optional<PayRange> rangeOf(PayChoice choice) {
        try {
            return scheduleOf(choice).map(found -> found.range(choice));
        } catch (SinglePayException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<SalaryScheduleDetails> scheduleOf(PayChoice choice) {
        return choosable.stream()
                .filter(found -> found.id().equals(choice.schedule()))
                .findFirst();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        schedule.setReadOnly(readOnly);
        steps.setReadOnly(readOnly);
    }
}
