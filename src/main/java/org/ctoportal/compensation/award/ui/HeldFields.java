package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.Holder;
import org.jspecify.annotations.Nullable;

/** One certification of an employee. Without a day it is none. */
class HeldFields extends Composite<Div> {

    private final Select<String> code = new Select<>();
    private final DatePicker issued = new DatePicker(getTranslation("award.held.issued"));
    private final DatePicker verified = new DatePicker(getTranslation("award.held.verified"));
    private final DatePicker expires = new DatePicker(getTranslation("award.held.expires"));
    private final Checkbox required = new Checkbox(getTranslation("award.held.required"));
    private final Checkbox earnedHere = new Checkbox(getTranslation("award.held.earnedHere"));

    HeldFields(List<String> approved, Holder.@Nullable Held held) {
        code.setLabel(getTranslation("award.held.code"));
        var kept = held == null ? Stream.<String>empty() : Stream.of(held.code());
        code.setItems(Stream.concat(approved.stream(), kept).distinct().toList());
        verified.setHelperText(getTranslation("award.held.verified.hint"));
        if (held == null) {
            approved.stream().findFirst().ifPresent(code::setValue);
            earnedHere.setValue(true);
        } else {
            code.setValue(held.code());
            issued.setValue(held.issued());
            verified.setValue(held.verified());
            expires.setValue(held.expires());
            required.setValue(held.required());
            earnedHere.setValue(held.earnedHere());
        }
        getContent().addClassName("policy-blanks");
        getContent().add(code, issued, verified, expires, required, earnedHere);
    }

    boolean isNone() {
        return Stream.of(issued, verified, expires).allMatch(DatePicker::isEmpty);
    }

    /** Nothing while a day is missing or out of order, which its field then says. */
    Optional<Holder.Held> read() {
        var from = issued.getValue();
        show(issued, from != null, "award.held.issued.wrong");
        show(verified, isFrom(from, verified.getValue()), "award.held.order");
        show(expires, isFrom(from, expires.getValue()), "award.held.order");
        var chosen = code.getValue();
        return from == null || chosen == null || verified.isInvalid() || expires.isInvalid()
                ? Optional.empty()
                : Optional.of(new Holder.Held(
                        chosen,
                        from,
                        verified.getValue(),
                        expires.getValue(),
                        required.getValue(),
                        earnedHere.getValue()));
    }

    private static boolean isFrom(@Nullable LocalDate from, @Nullable LocalDate day) {
        return from == null || day == null || !day.isBefore(from);
    }

    private void show(DatePicker field, boolean isRight, String key) {
        field.setInvalid(!isRight);
        field.setErrorMessage(isRight ? "" : getTranslation(key));
    }
}
