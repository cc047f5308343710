package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** The field to search with, and how much was found. */
class TemplateSearch extends Composite<Div> {

    private static final int LONGEST = 100;

    private final TextField field = new TextField();
    private final Span found = new Span();

    TemplateSearch() {
        field.setLabel(getTranslation("framework.search"));
        field.setHelperText(getTranslation("framework.search.hint"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        found.addClassName("framework-found");
        found.getElement().setAttribute("role", "status");
        getContent().addClassName("framework-search");
        getContent().add(field, found);
    }

    void onSearch(SerializableConsumer<String> search) {
        field.addValueChangeListener(event -> search.accept(event.getValue()));
    }

    /** Ends the search. */
    void clear() {
        field.clear();
    }

    /** Says what a search has found; nothing where nothing was searched. */
    void showFound(Optional<TemplateTree.Found> result) {
        found.setText(result.map(this::words).orElse(""));
    }

    private String words(TemplateTree.Found result) {
        if (result.all() == 0) {
            return getTranslation("framework.nothing") + ". " + getTranslation("framework.nothing.hint");
        }
        return result.shown() < result.all()
                ? getTranslation("framework.found.first", result.shown(), result.all())
                : getTranslation("framework.found", result.all());
    }
}
