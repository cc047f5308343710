package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.AssociationType;
import org.ctoportal.framework.exchange.crosswalk.CrosswalkMatrix.Skill;

/** Asks what of two skills belongs together, and how. Shows how two that are connected already are. */
class ConnectForm extends Composite<Div> {

    private final ComboBox<String> from = new ComboBox<>(getTranslation("crosswalk.from"));
    private final Select<AssociationType> type = new Select<>();
    private final ComboBox<String> to = new ComboBox<>(getTranslation("crosswalk.to"));
    private final BigDecimalField strength = new BigDecimalField(getTranslation("crosswalk.strength"));
    private final transient List<Association> present;

    ConnectForm(CrosswalkDetails details, AssociationWords words, Skill row, Skill column) {
        present = details.matrix().cell(row.code(), column.code());
        choose(from, row, details.fromTexts(), words::from);
        choose(to, column, details.toTexts(), words::to);
        type.setLabel(getTranslation("crosswalk.type"));
        type.setItems(AssociationType.values());
        type.setItemLabelGenerator(one -> getTranslation("crosswalk.type." + one));
        type.addValueChangeListener(event -> showStrength(event.getValue().strength()));
        strength.setHelperText(getTranslation("crosswalk.strength.hint"));
        type.setValue(AssociationType.IS_RELATED_TO);
        showPresent();
        getContent().addClassName("crosswalk-connect");
        getContent().add(from, type, to, strength);
    }

    /** What was asked for, when all of it is there and right; else the fields say what is wrong. */
    Optional<Association> association() {
        var value = strength.getValue();
        var carries = type.getValue().carriesScores();
        var wrong = carries && !isStrength(value);
        strength.setInvalid(wrong);
        strength.setErrorMessage(wrong ? getTranslation("crosswalk.strength.wrong") : "");
        if (wrong || from.isEmpty() || to.isEmpty()) {
            from.setInvalid(from.isEmpty());
            to.setInvalid(to.isEmpty());
            return Optional.empty();
        }
        return Optional.of(
                new Association(from.getValue(), type.getValue(), to.getValue(), carries ? value : BigDecimal.ZERO));
    }

    private static boolean isStrength(BigDecimal value) {
        return value != null
                && value.signum() > 0
                && value.compareTo(BigDecimal.ONE) <= 0
                && value.stripTrailingZeros().scale() <= Association.DECIMALS;
    }

    private void choose(
            ComboBox<String> box, Skill skill, Map<String, String> texts, SerializableFunction<String, String> label) {
        box.setItems(skill.codes().stream().filter(texts::containsKey).toList());
        box.setItemLabelGenerator(label::apply);
        box.setRequired(true);
        box.setErrorMessage(getTranslation("crosswalk.end.missing"));
        box.setValue(skill.code());
        box.addValueChangeListener(event -> showPresent());
    }

    private void showPresent() {
        present.stream()
                .filter(one -> one.from().equals(from.getValue()) && one.to().equals(to.getValue()))
                .findFirst()
                .ifPresent(one -> {
                    type.setValue(one.type());
                    showStrength(one.strength());
                });
    }

    /** What carries no score needs no strength. */
    private void showStrength(BigDecimal value) {
        strength.setValue(value.stripTrailingZeros());
        strength.setVisible(type.getValue().carriesScores());
        strength.setInvalid(false);
    }
}
