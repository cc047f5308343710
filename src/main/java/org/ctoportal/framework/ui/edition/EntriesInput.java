package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.framework.pack.PartField;
import org.jspecify.annotations.Nullable;

/** Several entries with fields of their own, such as the levels of a scale: each can be changed or removed. */
class EntriesInput implements PartInput.Input {

    private final PartField field;
    private final PartInput make;
    private final Div list = new Div();
    private final Div rows = new Div();
    private final Button add;
    private final List<GroupInput> entries = new ArrayList<>();
    private @Nullable Runnable change;
    private boolean readOnly;

    EntriesInput(String label, PartField field, PartInput make, @Nullable Object value) {
        this.field = field;
        this.make = make;
        list.addClassName("part-entries");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", label);
        rows.addClassName("part-entry-rows");
        add = new Button(list.getTranslation("edition.entry.add", label), click -> {
            add(null);
            changed();
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        list.add(new H3(label), rows, add);
        if (value instanceof List<?> values) {
            values.forEach(this::add);
        }
    }

    private void add(@Nullable Object value) {
        var entry = new GroupInput("", field, make, value);
        var row = new Div(entry.component());
        row.addClassName("part-entry");
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            entries.remove(entry);
            row.removeFromParent();
            changed();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(list.getTranslation("edition.entry.remove", entries.size() + 1));
        remove.setTooltipText(list.getTranslation("edition.entry.remove", entries.size() + 1));
        row.add(remove);
        remove.setVisible(!readOnly);
        entries.add(entry);
        rows.add(row);
        entry.onChange(this::changed);
        entry.setReadOnly(readOnly);
    }

    private void changed() {
        if (change != null) {
            change.run();
        }
    }

    @Override
    public Component component() {
        return list;
    }

    @Override
    public Object value() {
        return entries.stream().map(GroupInput::value).toList();
    }

    @Override
    public boolean isValid() {
        return entries.stream().map(GroupInput::isValid).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void onChange(Runnable onChange) {
        change = onChange;
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        readOnly = isReadOnly;
        add.setVisible(!isReadOnly);
        rows.getChildren()
                .forEach(row -> row.getChildren()
                        .filter(Button.class::isInstance)
                        .forEach(button -> button.setVisible(!isReadOnly)));
        entries.forEach(entry -> entry.setReadOnly(isReadOnly));
    }
}
