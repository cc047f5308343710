package org.ctoportal.salary.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.IntStream;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The fields that salaries are entered in. */
final class SalaryFields {

    private static final int MILLISECONDS_UNTIL_KEPT = 500;
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 5;

    private SalaryFields() {}

    static TextField text(String label) {
        var field = new TextField(translate(label));
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        return late(field);
    }

    /** A text, so that an amount may be pasted with its dollar sign and commas. */
    static TextField money(String label) {
        var field = text(label);
        field.setPrefixComponent(new Span("$"));
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    static TextField percent(String label) {
        var field = text(label);
        field.setSuffixComponent(new Span("%"));
        field.getElement().setAttribute("inputmode", "decimal");
        return field;
    }

    static IntegerField whole(String label, int least, int most) {
        var field = new IntegerField(translate(label));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(true);
        return late(field);
    }

    /** Years around one, and the one that is chosen, however far away. */
    static Select<FiscalYear> year(FiscalYear around) {
        var select = new Select<FiscalYear>();
        select.setLabel(translate("salary.year"));
        select.setItems(IntStream.rangeClosed(around.start() - YEARS_BACK, around.start() + YEARS_AHEAD)
                .filter(start -> start >= FiscalYear.FIRST && start <= FiscalYear.LAST)
                .mapToObj(FiscalYear::new)
                .toList());
        select.setItemLabelGenerator(FiscalYear::text);
        select.setValue(around);
        return select;
    }

    static <E extends Enum<E>> Select<E> choice(String label, String words, E[] values) {
        var select = new Select<E>();
        select.setLabel(translate(label));
        select.setItems(values);
        select.setItemLabelGenerator(value -> translate(words + value.name()));
        return select;
    }

    static void show(HasValidation field, @Nullable String reason) {
        field.setInvalid(reason != null);
        field.setErrorMessage(reason == null ? "" : SalaryWords.problem(reason));
    }

    private static <F extends HasValueChangeMode> F late(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_UNTIL_KEPT);
        return field;
    }
}
