package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.framework.pack.PartField;
import org.jspecify.annotations.Nullable;

/** Fields that belong together, under a name. */
class GroupInput implements PartInput.Input {

    private final Div group = new Div();
    private final Map<String, PartInput.Input> inputs = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> untouched;

    GroupInput(String label, PartField field, PartInput make, @Nullable Object value) {
        group.addClassName("part-group");
        if (!label.isEmpty()) {
            group.add(new H3(label));
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-label", label);
        }
        untouched = new LinkedHashMap<>(PartValues.map(value));
        for (var part : field.fields()) {
            var input = make.of(part, untouched.get(part.name()));
            inputs.put(part.name(), input);
            group.add(input.component());
        }
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public Object value() {
        var values = new LinkedHashMap<>(untouched);
        inputs.forEach((name, input) -> values.put(name, input.value()));
        return values;
    }

    @Override
    public boolean isValid() {
        return inputs.values().stream().map(PartInput.Input::isValid).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void onChange(Runnable change) {
        inputs.values().forEach(input -> input.onChange(change));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        inputs.values().forEach(input -> input.setReadOnly(readOnly));
    }
}
