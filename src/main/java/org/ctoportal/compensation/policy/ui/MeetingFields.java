package org.ctoportal.compensation.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.compensation.adoption.Vote;
import org.ctoportal.shared.ui.DayField;
import org.ctoportal.shared.ui.TextLimit;

/** A motion at a meeting of the board, as the minutes tell it: day, item, who moved it, and the vote. */
class MeetingFields extends Composite<Div> {

    private static final int LARGEST_BOARD = 50;

    private final DatePicker day = new DayField(getTranslation("policy.minutes.day"));
    private final TextField item = new TextField(getTranslation("policy.minutes.item"));
    private final TextField mover = new TextField(getTranslation("policy.minutes.mover"));
    private final TextField seconder = new TextField(getTranslation("policy.minutes.seconder"));
    private final IntegerField inFavor = votes("policy.minutes.for");
    private final IntegerField against = votes("policy.minutes.against");
    private final IntegerField abstained = votes("policy.minutes.abstained");
    private final IntegerField absent = votes("policy.minutes.absent");

    MeetingFields(LocalDate today) {
        TextLimit.of(item, RecordReading.LONGEST_ITEM);
        TextLimit.of(mover, RecordReading.LONGEST_NAME);
        TextLimit.of(seconder, RecordReading.LONGEST_NAME);
        day.setValue(today);
        var vote = new Div(inFavor, against, abstained, absent);
        vote.addClassName("policy-votes");
        var motion = new Div(day, item, mover, seconder);
        motion.addClassName("policy-blanks");
        getContent().addClassName("policy-meeting");
        getContent().add(motion, vote);
    }

    private IntegerField votes(String label) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(0);
        field.setMax(LARGEST_BOARD);
        field.setValue(0);
        field.setManualValidation(true);
        return field;
    }

    /** None while the day or a number is missing or cannot be. */
    Optional<RecordReading> reading() {
        return day.isEmpty()
                ? Optional.empty()
                : vote().map(vote -> new RecordReading(
                        day.getValue(), item.getValue(), mover.getValue(), seconder.getValue(), vote));
    }

    private Optional<Vote> vote() {
        var fields = Stream.of(inFavor, against, abstained, absent).toList();
        if (fields.stream()
                .map(IntegerField::getValue)
                .anyMatch(value -> value == null || value < 0 || value > LARGEST_BOARD)) {
            return Optional.empty();
        }
        var members = fields.stream().mapToInt(IntegerField::getValue).sum();
        return members > LARGEST_BOARD
                ? Optional.empty()
                : Optional.of(
                        new Vote(inFavor.getValue(), against.getValue(), abstained.getValue(), absent.getValue()));
    }
}
