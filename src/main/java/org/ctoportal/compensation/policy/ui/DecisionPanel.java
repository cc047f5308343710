package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.compensation.adoption.DecideOnPolicy;
import org.ctoportal.compensation.adoption.DecisionKind;
import org.ctoportal.compensation.adoption.RecordAdoption;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;

/** What the board decided of the policy it adopted: that it stays as it is, or that it ends. */
class DecisionPanel extends AdoptionPart {

    private final AdoptionActs acts;
    private final RadioButtonGroup<DecisionKind> kind = new RadioButtonGroup<>(getTranslation("policy.decision.kind"));
    private final MeetingFields meeting;
    private final DatePicker takesEffect = new DayField(getTranslation("policy.decision.from.RENEWED"));
    private final TextArea reason = new TextArea(getTranslation("policy.decision.reason"));

    DecisionPanel(AdoptionActs acts) {
        super("policy.decision");
        this.acts = acts;
        this.meeting = new MeetingFields(acts.details().today());
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("policy.decision.kind." + one));
        kind.addClassName("stacked");
        kind.addValueChangeListener(event -> propose(event.getValue()));
        reason.setWidthFull();
        TextLimit.of(reason, RecordAdoption.LONGEST_REASON);
        kind.setValue(DecisionKind.RENEWED);
        getContent().add(hint(getTranslation("policy.decision.hint")), kind, meeting, takesEffect, reason);
        act("policy.decision.keep", this::keep);
    }

    private void propose(DecisionKind chosen) {
        takesEffect.setLabel(getTranslation("policy.decision.from." + chosen));
        var today = acts.details().today();
        var years = acts.details().state().rules().reviewYears();
        takesEffect.setValue(chosen == DecisionKind.RENEWED ? today.plusYears(years) : null);
    }

    private Optional<String> keep() {
        var motion = meeting.reading().orElse(null);
        if (motion == null) {
            return Optional.of(getTranslation("policy.minutes.numbers"));
        }
        if (takesEffect.isEmpty()) {
            return Optional.of(getTranslation("policy.decision.day.missing"));
        }
        LocalDate from = takesEffect.getValue();
        var command = new DecideOnPolicy(
                kind.getValue(),
                motion.day(),
                from,
                reason.getValue(),
                motion.agendaItem(),
                motion.mover(),
                motion.seconder(),
                motion.vote());
        var policy = acts.details().policy();
        return acts.follow(courses -> courses.decide(policy, command));
    }
}
