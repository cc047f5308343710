package org.ctoportal.interview.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.interview.kit.InterviewKitSummary;
import org.ctoportal.interview.kit.KitTime;
import org.ctoportal.interview.schedule.PlanDay;
import org.ctoportal.interview.schedule.PlanDay.Field;
import org.jspecify.annotations.Nullable;

/** How a day runs: its hours and the minutes of an interview. */
class DayForm extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final DatePicker day = new DatePicker(getTranslation("interview.schedule.day"));
    private final TimePicker start = time("START");
    private final TimePicker latest = time("LATEST");
    private final TimePicker pauseFrom = time("PAUSE_FROM");
    private final TimePicker pauseTo = time("PAUSE_TO");
    private final Select<InterviewKitSummary> kit = new Select<>();
    private final IntegerField opening = minutes("OPENING");
    private final IntegerField asking = minutes("ASKING");
    private final IntegerField closing = minutes("CLOSING");
    private final IntegerField gap = minutes("GAP");
    private final TextField place = new TextField(getTranslation("interview.schedule.field.PLACE"));

    DayForm(List<InterviewKitSummary> kits, SerializableFunction<InterviewKitSummary, KitTime> timeOf) {
        getContent().addClassName("schedule-form");
        day.setWidthFull();
        place.setHelperText(getTranslation("interview.schedule.field.PLACE.hint"));
        kit.setLabel(getTranslation("interview.schedule.kit"));
        kit.setHelperText(getTranslation("interview.schedule.kit.hint"));
        kit.setItems(kits);
        kit.setEmptySelectionAllowed(true);
        kit.setItemLabelGenerator(one -> one == null
                ? getTranslation("interview.schedule.kit.none")
                : getTranslation("interview.schedule.kit.one", one.title(), one.minutes()));
        kit.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                take(timeOf.apply(event.getValue()));
            }
        });
        pauseTo.setHelperText(getTranslation("interview.schedule.pause.hint"));
        gap.setHelperText(getTranslation("interview.schedule.gap.hint"));
        getContent().add(row(day, place), row(start, latest, pauseFrom, pauseTo));
        if (!kits.isEmpty()) {
            getContent().add(row(kit));
        }
        getContent().add(row(opening, asking, closing, gap));
    }

    private void take(KitTime time) {
        opening.setValue(time.opening());
        asking.setValue(time.asking());
        closing.setValue(time.closing());
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("schedule-fields");
        return row;
    }

    private TimePicker time(String field) {
        var picker = new TimePicker(getTranslation("interview.schedule.field." + field));
        picker.setStep(STEP);
        picker.setLocale(getLocale());
        picker.setManualValidation(true);
        return picker;
    }

    private IntegerField minutes(String field) {
        var minutes = new IntegerField(getTranslation("interview.schedule.field." + field));
        minutes.setManualValidation(true);
        return minutes;
    }

    void show(PlanDay plan) {
        day.setValue(plan.day());
        start.setValue(plan.start());
        latest.setValue(plan.latest());
        pauseFrom.setValue(plan.pauseFrom());
        pauseTo.setValue(plan.pauseTo());
        opening.setValue(plan.opening());
        asking.setValue(plan.asking());
        closing.setValue(plan.closing());
        gap.setValue(plan.gap());
        place.setValue(plan.place());
    }

    /** Somebody changed the plan: what is typed and not saved stays, everything else is as it is now. */
    void follow(PlanDay before, PlanDay now) {
        follow(day, before.day(), now.day());
        follow(start, before.start(), now.start());
        follow(latest, before.latest(), now.latest());
        follow(pauseFrom, before.pauseFrom(), now.pauseFrom());
        follow(pauseTo, before.pauseTo(), now.pauseTo());
        follow(opening, before.opening(), now.opening());
        follow(asking, before.asking(), now.asking());
        follow(closing, before.closing(), now.closing());
        follow(gap, before.gap(), now.gap());
        follow(place, before.place(), now.place());
    }

    private static <V> void follow(HasValue<?, V> field, V before, V now) {
        if (before.equals(field.getValue())) {
            field.setValue(now);
        }
    }

    /** What was typed; nothing where it cannot be, and that is said at its place. */
    Optional<PlanDay> read() {
        say(place, null);
        say(pauseTo, null);
        var needed = Stream.of(
                        missing(day),
                        missing(start),
                        missing(latest),
                        missing(pauseFrom),
                        missing(opening),
                        missing(asking),
                        missing(closing),
                        missing(gap))
                .toList();
        if (needed.contains(true)) {
            return Optional.empty();
        }
        var plan = new PlanDay(
                day.getValue(),
                start.getValue(),
                latest.getValue(),
                pauseFrom.getValue(),
                pauseTo.getValue() == null ? pauseFrom.getValue() : pauseTo.getValue(),
                opening.getValue(),
                asking.getValue(),
                closing.getValue(),
                gap.getValue(),
                place.getValue().strip());
        var problems = plan.problems();
        problems.forEach((field, problem) -> say(fields().get(field), problem));
        return problems.isEmpty() ? Optional.of(plan) : Optional.empty();
    }

    /** The search has that day already. */
    void sayTaken() {
        say(day, "taken");
    }

    private <F extends HasValue<?, ?> & HasValidation> boolean missing(F field) {
        var missing = field.isEmpty();
        say(field, missing ? "missing" : null);
        return missing;
    }

    private void say(@Nullable HasValidation field, @Nullable String problem) {
        if (field != null) {
            field.setInvalid(problem != null);
            field.setErrorMessage(problem == null ? "" : getTranslation("interview.schedule.problem." + problem));
        }
    }

    private Map<Field, HasValidation> fields() {
        return Map.of(
                Field.LATEST,
                latest,
                Field.PAUSE_TO,
                pauseTo,
                Field.OPENING,
                opening,
                Field.ASKING,
                asking,
                Field.CLOSING,
                closing,
                Field.GAP,
                gap,
                Field.PLACE,
                place);
    }
}
