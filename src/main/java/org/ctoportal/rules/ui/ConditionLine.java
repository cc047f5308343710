package org.ctoportal.rules.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import org.ctoportal.rules.NewComparison;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.FactType;
import org.ctoportal.rules.book.Operator;
import org.jspecify.annotations.Nullable;

/** One line of a condition: a fact, how it is compared, and with what. */
class ConditionLine extends Composite<Div> {

    private final ComboBox<Fact> fact = new ComboBox<>(getTranslation("rules.line.fact"));
    private final Select<Operator> operator = new Select<>();
    private final TextArea value = new TextArea(getTranslation("rules.line.value"));
    private final Button without = new Button(VaadinIcon.CLOSE_SMALL.create());
    private final Checkbox orUnknown = new Checkbox(getTranslation("rules.line.unknown"));

    ConditionLine(
            java.util.List<Fact> facts, SerializableRunnable changed, SerializableConsumer<ConditionLine> remove) {
        fact.setItems(facts);
        fact.setItemLabelGenerator(one -> one.name() + " · " + one.description());
        fact.addClassName("line-fact");
        fact.addValueChangeListener(event -> {
            offer(event.getValue());
            changed.run();
        });
        operator.setLabel(getTranslation("rules.line.operator"));
        operator.setItemLabelGenerator(one -> getTranslation("rules.operator." + one));
        operator.addValueChangeListener(event -> showValue());
        without.addClickListener(click -> remove.accept(this));
        without.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        without.setAriaLabel(getTranslation("rules.condition.remove"));
        getContent().addClassName("condition-line");
        getContent().add(fact, without, operator, value, orUnknown);
        offer(null);
    }

    /** The last line stays. */
    void offerRemoval(boolean offered) {
        without.setVisible(offered);
    }

    /** Only comparisons that can be made with such a fact. */
    private void offer(@Nullable Fact chosen) {
        operator.setItems(
                chosen == null
                        ? java.util.List.of()
                        : Arrays.stream(Operator.values())
                                .filter(one -> one.isFor(chosen.type()))
                                .filter(one -> chosen.type() != FactType.YES_NO || !one.needsValue())
                                .toList());
        operator.setEnabled(chosen != null);
        showValue();
    }

    private void showValue() {
        var used = operator.getValue();
        value.setVisible(used != null && used.needsValue());
        value.setHelperText(used == null ? "" : hint(used));
    }

    private String hint(Operator used) {
        return switch (used) {
            case IN, NOT_IN, CONTAINS_ANY, CONTAINS_ALL, CONTAINS_NONE, NOT_CONTAINS_ALL ->
                getTranslation("rules.line.value.many");
            case MATCHES, ANY_MATCHES -> getTranslation("rules.line.value.expression");
            default ->
                fact.getValue() != null && fact.getValue().type() == FactType.DAY
                        ? getTranslation("rules.line.value.day")
                        : "";
        };
    }

    /** Begins from a line of another rule. */
    void show(NewComparison line) {
        fact.setValue(line.fact());
        operator.setValue(line.operator());
        value.setValue(line.value());
        orUnknown.setValue(line.orUnknown());
    }

    NewComparison value() {
        return new NewComparison(fact.getValue(), operator.getValue(), value.getValue(), orUnknown.getValue());
    }
}
