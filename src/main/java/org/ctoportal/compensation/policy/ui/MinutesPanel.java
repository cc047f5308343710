package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.ctoportal.compensation.adoption.Adopt;
import org.ctoportal.compensation.adoption.RecordAdoption;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** What the board did at a meeting, as the minutes tell it: read the policy, or adopt it. */
class MinutesPanel extends AdoptionPart {

    private final AdoptionActs acts;
    private final MeetingFields meeting;
    private final Checkbox adopted = new Checkbox(getTranslation("policy.minutes.adopted"));
    private final DatePicker effective = new DayField(getTranslation("policy.minutes.effective"));
    private final TextArea waiver = new TextArea(getTranslation("policy.minutes.waiver"));
    private final TextArea motion = new TextArea(getTranslation("policy.minutes.motion"));

    MinutesPanel(AdoptionActs acts) {
        super("policy.minutes");
        this.acts = acts;
        this.meeting = new MeetingFields(acts.details().today());
        waiver.setHelperText(getTranslation("policy.minutes.waiver.hint"));
        motion.setHelperText(getTranslation("policy.minutes.motion.hint"));
        TextLimit.of(waiver, RecordAdoption.LONGEST_REASON);
        TextLimit.of(motion, RecordAdoption.LONGEST_REASON);
        var adoption = new Div(effective, waiver, motion);
        adoption.addClassName("policy-blanks");
        adoption.setVisible(false);
        adopted.addValueChangeListener(event -> adoption.setVisible(event.getValue()));
        getContent().add(hint(getTranslation("policy.minutes.hint")), meeting, adopted, adoption);
        act("policy.minutes.keep", this::keep);
    }

    private Optional<String> keep() {
        var reading = meeting.reading().orElse(null);
        if (reading == null) {
            return Optional.of(getTranslation("policy.minutes.numbers"));
        }
        var policy = acts.details().policy();
        if (!adopted.getValue()) {
            return acts.take(board -> board.read(policy, reading));
        }
        if (effective.isEmpty()) {
            return Optional.of(getTranslation("policy.minutes.effective.missing"));
        }
        var command = new RecordAdoption(decision(reading), reading.agendaItem(), reading.mover(), reading.seconder());
        return acts.take(board -> board.adopt(policy, command));
    }

    private Adopt decision(RecordReading reading) {
        return new Adopt(
                reading.day(),
                reading.vote(),
                effective.getValue(),
                orNone(waiver.getValue()),
                orNone(motion.getValue()));
    }

    private static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
