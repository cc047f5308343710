package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ways to look at a posting, one at a time; each is made when it is looked at, out of what is stored then. */
class PostingViews extends Composite<Div> {

    private final Map<NativeButton, SerializableSupplier<Component>> views = new LinkedHashMap<>();
    private final Div buttons = new Div();
    private final Div content = new Div();
    private @Nullable NativeButton chosen;

    PostingViews() {
        buttons.addClassName("views");
        buttons.getElement().setAttribute("role", "group");
        buttons.getElement().setAttribute("aria-label", getTranslation("posting.views"));
        getContent().addClassName("posting-views");
        getContent().add(buttons, content);
    }

    /** The first that is added is looked at first. */
    void add(String label, SerializableSupplier<Component> view) {
        var button = new NativeButton(label);
        button.addClickListener(click -> choose(button));
        views.put(button, view);
        buttons.add(button);
        button.getElement().setAttribute("aria-pressed", "false");
        if (chosen == null) {
            choose(button);
        }
    }

    void chooseFirst() {
        choose(views.keySet().iterator().next());
    }

    /** Shows the present view as it is stored by now. */
    void refresh() {
        if (chosen != null) {
            choose(chosen);
        }
    }

    private void choose(NativeButton button) {
        chosen = button;
        views.keySet().forEach(one -> one.getElement().setAttribute("aria-pressed", String.valueOf(one == button)));
        content.removeAll();
        content.add(Objects.requireNonNull(views.get(button)).get());
    }
}
