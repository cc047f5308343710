package org.ctoportal.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PersonState;

/** Which of the people are listed. */
class PeopleFilterBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final Select<PersonState> state = new Select<>();
    private final SerializableConsumer<PeopleFilter> wanted;
    private boolean telling = true;

    PeopleFilterBar(SerializableConsumer<PeopleFilter> wanted) {
        this.wanted = wanted;
        text.setLabel(getTranslation("people.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(getTranslation("people.column.state"));
        state.setItems(PersonState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("people.filter.any"));
        state.setItemLabelGenerator(one -> getTranslation(one == null ? "people.filter.any" : "people.state." + one));
        text.addValueChangeListener(event -> changed());
        state.addValueChangeListener(event -> changed());
        getContent().addClassName("search-bar");
        getContent().add(text, state);
    }

    /** Shows what the list is narrowed to already; tells nobody. */
    void show(PeopleFilter filter) {
        telling = false;
        text.setValue(filter.text());
        state.setValue(filter.state());
        telling = true;
    }

    private void changed() {
        if (telling) {
            wanted.accept(filter());
        }
    }

    PeopleFilter filter() {
        return new PeopleFilter(text.getValue(), state.getValue());
    }
}
