package org.ctoportal.salary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.salary.calculation.Lane;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** One lane of a schedule: its name and what it pays. */
class LaneRow extends Div {

    private final TextField name = SalaryFields.text("salary.lane.name");
    private final Select<Lane.Kind> kind =
            SalaryFields.choice("salary.lane.kind", "salary.lane.kind.", Lane.Kind.values());
    private final TextField amount = SalaryFields.money("salary.first");
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());
    private List<BigDecimal> entered = List.of();

    LaneRow(SerializableRunnable changed, SerializableConsumer<LaneRow> removed) {
        addClassName("salary-lane");
        kind.setValue(Lane.Kind.FIRST_STEP);
        remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("salary.lane.remove"));
        remove.setTooltipText(getTranslation("salary.lane.remove"));
        remove.addClickListener(click -> removed.accept(this));
        name.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        amount.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        kind.addValueChangeListener(event -> {
            label();
            tell(event.isFromClient(), changed);
        });
        add(name, kind, amount, remove);
    }

    private static void tell(boolean byHand, SerializableRunnable changed) {
        if (byHand) {
            changed.run();
        }
    }

    void show(Lane lane, boolean first, boolean only, boolean amountsEntered, boolean readOnly) {
        put(name, lane.name());
        kind.setValue(lane.kind());
        var shown = lane.amount();
        if (Money.find(amount.getValue())
                .map(Money::amount)
                .filter(is -> shown != null && is.compareTo(shown) == 0)
                .isEmpty()) {
            put(amount, shown == null ? "" : new Money(shown).text().replace("$", ""));
        }
        entered = lane.entered();
        arrange(first, only, amountsEntered, readOnly);
    }

    private void arrange(boolean first, boolean only, boolean amountsEntered, boolean readOnly) {
        name.setRequiredIndicatorVisible(!only);
        name.setVisible(!only);
        kind.setVisible(!first && !amountsEntered);
        amount.setVisible(!amountsEntered);
        remove.setVisible(!only && !first && !amountsEntered && !readOnly);
        name.setReadOnly(readOnly);
        kind.setReadOnly(readOnly);
        amount.setReadOnly(readOnly);
        label();
    }

    private static void put(TextField field, String value) {
        if (!field.isInvalid() && !field.getValue().strip().equals(value)) {
            field.setValue(value);
        }
    }

    private void label() {
        amount.setLabel(
                getTranslation(kind.getValue() == Lane.Kind.ABOVE_FIRST_LANE ? "salary.lane.above" : "salary.first"));
    }

    Lane lane() {
        return new Lane(
                name.getValue().strip(),
                kind.getValue(),
                Money.find(amount.getValue()).map(Money::amount).orElse(null),
                entered);
    }

    void showName(@Nullable String reason) {
        SalaryFields.show(name, reason);
    }

    void showAmount(@Nullable String reason) {
        SalaryFields.show(amount, reason);
    }

    void focus() {
        name.focus();
    }
}
