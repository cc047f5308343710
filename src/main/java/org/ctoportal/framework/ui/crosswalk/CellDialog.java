package org.ctoportal.framework.ui.crosswalk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.ctoportal.framework.crosswalk.CrosswalkDetails;
import org.ctoportal.framework.exchange.crosswalk.Association;
import org.ctoportal.framework.exchange.crosswalk.AssociationType;

/** What connects two skills, item by item, and a way to connect more. */
class CellDialog extends Dialog {

    private final ComboBox<String> from = new ComboBox<>(getTranslation("crosswalk.from"));
    private final Select<AssociationType> type = new Select<>();
    private final ComboBox<String> to = new ComboBox<>(getTranslation("crosswalk.to"));
    private final BigDecimalField strength = new BigDecimalField(getTranslation("crosswalk.strength"));

    CellDialog(
            CrosswalkDetails details,
            String row,
            String column,
            boolean mayKeep,
            SerializableConsumer<Association> connect,
            SerializableConsumer<Association> disconnect) {
        setHeaderTitle(row + " – " + column);
        setWidth("44rem");
        setMaxWidth("96vw");
        addClassName("crosswalk-dialog");
        var list = new UnorderedList();
        list.addClassName("choices");
        var found = details.matrix().cell(row, column);
        found.forEach(association -> list.add(line(details, association, mayKeep, disconnect)));
        add(found.isEmpty() ? new Paragraph(getTranslation("crosswalk.cell.empty")) : list);
        if (mayKeep) {
            addForm(details, row, column, connect);
        }
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private ListItem line(
            CrosswalkDetails details,
            Association association,
            boolean mayKeep,
            SerializableConsumer<Association> disconnect) {
        var words = getTranslation(
                "crosswalk.line",
                text(details.fromTexts(), association.from()),
                getTranslation("crosswalk.type." + association.type()),
                text(details.toTexts(), association.to()));
        var line = new ListItem(new Span(words));
        if (mayKeep) {
            var remove = new Button(getTranslation("crosswalk.disconnect"), click -> {
                disconnect.accept(association);
                close();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            line.add(remove);
        }
        return line;
    }

    private void addForm(
            CrosswalkDetails details, String row, String column, SerializableConsumer<Association> connect) {
        choose(from, details.fromTexts(), row);
        choose(to, details.toTexts(), column);
        type.setLabel(getTranslation("crosswalk.type"));
        type.setItems(AssociationType.values());
        type.setItemLabelGenerator(one -> getTranslation("crosswalk.type." + one));
        type.setValue(AssociationType.IS_RELATED_TO);
        strength.setValue(type.getValue().strength());
        strength.setHelperText(getTranslation("crosswalk.strength.hint"));
        type.addValueChangeListener(event -> strength.setValue(event.getValue().strength()));
        var add = new Button(getTranslation("crosswalk.connect"), click -> connect(connect));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(from, type, to, strength);
        getFooter().add(add);
    }

    private void connect(SerializableConsumer<Association> connect) {
        var value = strength.getValue();
        var carries = type.getValue().carriesScores();
        var wrong = carries
                && (value == null || value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > 4);
        strength.setInvalid(wrong);
        strength.setErrorMessage(getTranslation("crosswalk.strength.wrong"));
        from.setInvalid(from.isEmpty());
        to.setInvalid(to.isEmpty());
        if (!wrong && !from.isEmpty() && !to.isEmpty()) {
            connect.accept(new Association(
                    from.getValue(), type.getValue(), to.getValue(), carries ? value : BigDecimal.ZERO));
            close();
        }
    }

    /** The skill itself, and its items, whose codes begin with its own. */
    private static void choose(ComboBox<String> box, Map<String, String> texts, String skill) {
        box.setItems(texts.keySet().stream()
                .filter(code -> code.equals(skill) || code.startsWith(skill + "-"))
                .sorted(Comparator.comparing(String::length).thenComparing(code -> code))
                .toList());
        box.setItemLabelGenerator(code -> text(texts, code));
        box.setValue(skill);
        box.setWidthFull();
    }

    private static String text(Map<String, String> texts, String code) {
        return code + " " + texts.getOrDefault(code, "");
    }
}
