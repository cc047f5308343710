package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** A field of a part that is a single component on the screen. */
class SimpleInput<C extends Component & HasValue<?, V>, V> implements PartInput.Input {

    private final C field;
    private final SerializableFunction<V, @Nullable Object> give;

    /** {@code give} makes what packs have of what stands in the field. */
    SimpleInput(C field, @Nullable V value, SerializableFunction<V, @Nullable Object> give) {
        this.field = field;
        this.give = give;
        if (value != null) {
            field.setValue(value);
        }
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public @Nullable Object value() {
        return give.apply(field.getValue());
    }

    @Override
    public void onChange(Runnable change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change.run();
            }
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
