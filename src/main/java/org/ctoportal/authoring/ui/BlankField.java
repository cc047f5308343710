package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.authoring.compose.Blank;
import org.ctoportal.authoring.compose.VariableFormat;
import org.ctoportal.framework.VariableType;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** A field for one variable: its label, an example, its limit, and the message when a value cannot be. */
public class BlankField extends Composite<Div> {

    private static final int MILLISECONDS_UNTIL_KEPT = 500;

    private final Blank blank;
    private final Keeper keeper;
    private String seen;
    private SerializableSupplier<String> typed = () -> "";
    private SerializableConsumer<String> filling = stored -> {};

    /** Stores a value for the person who saw another one; says in words what is wrong, or nothing when it is stored. */
    @FunctionalInterface
    public interface Keeper extends Serializable {
        Optional<String> keep(String seen, String value);
    }

    public BlankField(Blank blank, Keeper keeper) {
        this.blank = blank;
        this.keeper = keeper;
        this.seen = blank.value();
        getContent().addClassName("blank-field");
        getContent()
                .add(
                        switch (blank.type()) {
                            case LONGTEXT, LIST, ADDRESS -> area();
                            case DATE -> date();
                            default -> line();
                        });
    }

    /** Takes over what is stored now, except while something else is being typed: then the next save shows both. */
    public void show(String stored) {
        if (!stored.equals(seen) && typed.get().strip().equals(seen)) {
            seen = stored;
            filling.accept(stored);
        }
    }

    private Component line() {
        var field = new TextField();
        field.setValue(blank.value());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_UNTIL_KEPT);
        return described(field);
    }

    private Component area() {
        var field = new TextArea();
        field.setValue(blank.value());
        field.setMinRows(1);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_UNTIL_KEPT);
        return described(field);
    }

    private Component date() {
        var field = new DatePicker();
        typed = () -> field.isEmpty() ? "" : field.getValue().toString();
        filling = stored -> field.setValue(date(stored));
        filling.accept(blank.value());
        field.setLabel(blank.label());
        field.setRequiredIndicatorVisible(blank.required());
        field.setManualValidation(true);
        // Typing and the tab key lead on; an open calendar would hold the tab key.
        field.setAutoOpen(false);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                store(event.getValue() == null ? "" : event.getValue().toString(), field);
            }
        });
        return field;
    }

    private static @Nullable LocalDate date(String stored) {
        return stored.isBlank()
                        || VariableFormat.problem(VariableType.DATE, stored).isPresent()
                ? null
                : LocalDate.parse(stored.strip());
    }

    private <C extends AbstractSinglePropertyField<C, String> & HasLabel & HasHelper & HasValidation> C described(
            C field) {
        field.setLabel(blank.label());
        field.setHelperText(getTranslation("authoring.blank.example", blank.example()));
        field.setRequiredIndicatorVisible(blank.required());
        var limit = TextLimit.of(field, VariableFormat.longest(blank.type()));
        typed = field::getValue;
        filling = field::setValue;
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                take(event.getValue(), field, limit);
            }
        });
        return field;
    }

    private void take(String value, HasValidation field, TextLimit limit) {
        if (!limit.holds(value)) {
            return;
        }
        var problem = VariableFormat.problem(blank.type(), value);
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.map(found -> getTranslation("authoring.problem." + found))
                .orElse(""));
        if (problem.isEmpty()) {
            store(value.strip(), field);
        }
    }

    private void store(String value, HasValidation field) {
        var problem = keeper.keep(seen, value);
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.orElse(""));
        if (problem.isEmpty()) {
            seen = value;
        }
    }
}
