package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;

/** The field to search with, and how much was found. */
class TemplateSearch extends Composite<Div> {

    private static final int LONGEST = 100;

    private final TextField field = new TextField();
    private final Checkbox validToday = new Checkbox();
    private final Span found = new Span();

    TemplateSearch() {
        field.setLabel(getTranslation("framework.search"));
        field.setHelperText(getTranslation("framework.search.hint"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        validToday.setLabel(getTranslation("framework.validToday"));
        found.addClassName("framework-found");
        found.getElement().setAttribute("role", "status");
        getContent().addClassName("framework-search");
        getContent().add(field, validToday, found);
    }

    void onSearch(SerializableConsumer<String> search) {
        field.addValueChangeListener(event -> search.accept(event.getValue()));
    }

    /** Tells whether only what is valid today is asked for, and of the words searched for. */
    void onValidToday(SerializableBiConsumer<Boolean, String> choice) {
        validToday.addValueChangeListener(event -> choice.accept(event.getValue(), field.getValue()));
    }

    /** Ends the search, and shows what is not valid today as well. */
    void clear() {
        field.clear();
        validToday.clear();
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
