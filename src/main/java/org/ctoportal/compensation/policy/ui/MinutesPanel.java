package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.Adopt;
import org.ctoportal.compensation.adoption.RecordAdoption;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.compensation.adoption.Vote;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** What the board did at a meeting, as the minutes tell it: read the policy, or adopt it. */
class MinutesPanel extends AdoptionPart {

    private static final int LARGEST_BOARD = 50;

    private final AdoptionActs acts;
    private final DatePicker day = new DatePicker(getTranslation("policy.minutes.day"));
    private final TextField item = new TextField(getTranslation("policy.minutes.item"));
    private final TextField mover = new TextField(getTranslation("policy.minutes.mover"));
    private final TextField seconder = new TextField(getTranslation("policy.minutes.seconder"));
    private final IntegerField inFavor = votes("policy.minutes.for");
    private final IntegerField against = votes("policy.minutes.against");
    private final IntegerField abstained = votes("policy.minutes.abstained");
    private final IntegerField absent = votes("policy.minutes.absent");
    private final Checkbox adopted = new Checkbox(getTranslation("policy.minutes.adopted"));
    private final DatePicker effective = new DatePicker(getTranslation("policy.minutes.effective"));
    private final TextArea waiver = new TextArea(getTranslation("policy.minutes.waiver"));
    private final TextArea motion = new TextArea(getTranslation("policy.minutes.motion"));

    MinutesPanel(AdoptionActs acts) {
        super("policy.minutes");
        this.acts = acts;
        TextLimit.of(item, RecordReading.LONGEST_ITEM);
        TextLimit.of(mover, RecordReading.LONGEST_NAME);
        TextLimit.of(seconder, RecordReading.LONGEST_NAME);
        waiver.setHelperText(getTranslation("policy.minutes.waiver.hint"));
        motion.setHelperText(getTranslation("policy.minutes.motion.hint"));
        TextLimit.of(waiver, RecordAdoption.LONGEST_REASON);
        TextLimit.of(motion, RecordAdoption.LONGEST_REASON);
        day.setValue(acts.details().today());
        var meeting = new Div(day, item, mover, seconder, inFavor, against, abstained, absent);
        var adoption = new Div(effective, waiver, motion);
        meeting.addClassName("policy-blanks");
        adoption.addClassName("policy-blanks");
        adoption.setVisible(false);
        adopted.addValueChangeListener(event -> adoption.setVisible(event.getValue()));
        getContent().add(hint(getTranslation("policy.minutes.hint")), meeting, adopted, adoption);
        act("policy.minutes.keep", this::keep);
    }

    private IntegerField votes(String label) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(LARGEST_BOARD);
        field.setValue(0);
        field.setManualValidation(true);
        return field;
    }

    private Optional<String> keep() {
        var vote = vote();
        if (day.isEmpty() || vote == null) {
            return Optional.of(getTranslation("policy.minutes.numbers"));
        }
        var policy = acts.details().policy();
        var meeting = day.getValue();
        if (!adopted.getValue()) {
            var reading = new RecordReading(meeting, item.getValue(), mover.getValue(), seconder.getValue(), vote);
            return acts.take(board -> board.read(policy, reading));
        }
        if (effective.isEmpty()) {
            return Optional.of(getTranslation("policy.minutes.effective.missing"));
        }
        var command =
                new RecordAdoption(decision(meeting, vote), item.getValue(), mover.getValue(), seconder.getValue());
        return acts.take(board -> board.adopt(policy, command));
    }

    private Adopt decision(LocalDate meeting, Vote vote) {
        return new Adopt(meeting, vote, effective.getValue(), orNone(waiver.getValue()), orNone(motion.getValue()));
    }

    private static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private @Nullable Vote vote() {
        var fields = Stream.of(inFavor, against, abstained, absent).toList();
        if (fields.stream()
                .map(IntegerField::getValue)
                .anyMatch(value -> value == null || value < 0 || value > LARGEST_BOARD)) {
            return null;
        }
        var members = fields.stream().mapToInt(IntegerField::getValue).sum();
        return members > LARGEST_BOARD
                ? null
                : new Vote(inFavor.getValue(), against.getValue(), abstained.getValue(), absent.getValue());
    }
}
