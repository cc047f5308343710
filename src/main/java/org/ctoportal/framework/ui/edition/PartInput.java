package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ctoportal.framework.pack.PartField;
import org.ctoportal.shared.ui.TextLimit;
import org.jspecify.annotations.Nullable;

/** Makes the field on the screen for a field of a part; it gives and takes values as packs have them. */
class PartInput implements Serializable {

    private static final int LONGEST_IN_ONE_LINE = 200;

    private final PartWords words = new PartWords();
    private final SerializableFunction<String, Set<String>> names;

    /** {@code names} gives what may be referred to. */
    PartInput(SerializableFunction<String, Set<String>> names) {
        this.names = names;
    }

    /** A field on the screen, with the value as packs have it. */
    interface Input extends Serializable {

        Component component();

        /** What stands in it, or nothing where it is empty. */
        @Nullable
        Object value();

        /** Whether what stands in it can be kept; when not, the field says why. */
        default boolean isValid() {
            return true;
        }

        /** Calls back when the person has changed it. */
        void onChange(Runnable change);

        void setReadOnly(boolean readOnly);
    }

    Input of(PartField field, @Nullable Object value) {
        var label = words.field(field.name());
        return switch (field.type()) {
            case LINE -> text(line(label, field), value, field);
            case TEXT ->
                field.longest() <= LONGEST_IN_ONE_LINE
                        ? text(line(label, field), value, field)
                        : area(label, value, field);
            case WHOLE, DECIMAL -> number(label, value, field);
            case YES_NO -> simple(new Checkbox(label), Boolean.TRUE.equals(value), box -> box);
            case DAY -> simple(new DatePicker(label), day(value), day -> day == null ? null : day.toString());
            case CHOICE -> choice(label, field, value);
            case CHOICES -> several(label, field.choices(), value);
            case REFERENCE -> reference(label, field, value);
            case REFERENCES -> several(label, names.apply(field.refersTo()), value);
            case VALUE -> simple(new TextField(label), PartValues.words(value), PartValues::value);
            case LINES -> lines(label, value);
            case ENTRIES -> new EntriesInput(label, field, this, value);
            case GROUP -> new GroupInput(label, field, this, value);
        };
    }

    private static TextField line(String label, PartField field) {
        var line = new TextField(label);
        line.setRequiredIndicatorVisible(field.required());
        return line;
    }

    private static Input text(TextField field, @Nullable Object value, PartField of) {
        return limited(field, TextLimit.of(field, of.longest()), value);
    }

    private static Input area(String label, @Nullable Object value, PartField of) {
        var area = new TextArea(label);
        area.setRequiredIndicatorVisible(of.required());
        return limited(area, TextLimit.of(area, of.longest()), value);
    }

    private static <C extends AbstractField<C, String>> Input limited(
            C field, TextLimit limit, @Nullable Object value) {
        return new SimpleInput<C, String>(
                field, value == null ? "" : String.valueOf(value), text -> text.isEmpty() ? null : text) {
            @Override
            public boolean isValid() {
                return limit.holds(field.getValue());
            }
        };
    }

    private static Input number(String label, @Nullable Object value, PartField field) {
        var number = new BigDecimalField(label);
        number.setRequiredIndicatorVisible(field.required());
        var most = BigDecimal.valueOf(field.longest());
        var whole = field.type() == PartField.Type.WHOLE;
        return new SimpleInput<BigDecimalField, BigDecimal>(
                number, value instanceof BigDecimal decimal ? decimal : null, decimal -> decimal) {
            @Override
            public boolean isValid() {
                var decimal = number.getValue();
                var fits = decimal == null
                        || decimal.signum() >= 0
                                && (most.signum() == 0 || decimal.compareTo(most) <= 0)
                                && decimal.stripTrailingZeros().scale() <= (whole ? 0 : 2);
                number.setInvalid(!fits);
                number.setErrorMessage(number.getTranslation(
                        whole ? "edition.problem.whole" : "edition.problem.decimal", field.longest()));
                return fits;
            }
        };
    }

    private Input choice(String label, PartField field, @Nullable Object value) {
        var select = new Select<String>();
        select.setLabel(label);
        select.setItems(field.choices());
        select.setItemLabelGenerator(words::choice);
        select.setEmptySelectionAllowed(!field.required());
        return simple(select, value instanceof String text ? text : null, text -> text);
    }

    private Input reference(String label, PartField field, @Nullable Object value) {
        var box = new ComboBox<String>(label);
        var offered = new TreeSet<>(names.apply(field.refersTo()));
        if (value instanceof String text && !text.isEmpty()) {
            offered.add(text);
        }
        box.setItems(offered);
        box.setClearButtonVisible(!field.required());
        return simple(box, value instanceof String text && !text.isEmpty() ? text : null, text -> text);
    }

    private Input several(String label, Collection<String> offered, @Nullable Object value) {
        var box = new MultiSelectComboBox<String>(label);
        var chosen = new TreeSet<>(PartValues.texts(value));
        var all = new TreeSet<>(offered);
        all.addAll(chosen);
        box.setItems(all);
        box.setItemLabelGenerator(words::choice);
        return simple(box, chosen, texts -> List.copyOf(new TreeSet<>(texts)));
    }

    private static Input lines(String label, @Nullable Object value) {
        var area = new TextArea(label);
        area.setHelperText(area.getTranslation("edition.lines"));
        return simple(
                area,
                String.join("\n", PartValues.texts(value)),
                text -> Arrays.stream(text.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        try {
            return value instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static <C extends Component & HasValue<?, V>, V> Input simple(
            C field, @Nullable V value, SerializableFunction<V, @Nullable Object> give) {
        return new SimpleInput<>(field, value, give);
    }
}
