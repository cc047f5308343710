package org.ctoportal.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PersonState;

/** Which of the people are listed. */
class PeopleFilterBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final Select<PersonState> state = new Select<>();

    PeopleFilterBar(SerializableRunnable changed) {
        text.setLabel(getTranslation("people.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(getTranslation("people.column.state"));
        state.setItems(PersonState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("people.filter.any"));
        state.setItemLabelGenerator(one -> getTranslation(one == null ? "people.filter.any" : "people.state." + one));
        text.addValueChangeListener(event -> changed.run());
        state.addValueChangeListener(event -> changed.run());
        getContent().addClassName("search-bar");
        getContent().add(text, state);
    }

    PeopleFilter filter() {
        return new PeopleFilter(text.getValue(), state.getValue());
    }
}
