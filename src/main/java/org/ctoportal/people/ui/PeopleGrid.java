package org.ctoportal.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.people.PersonSummary;
import org.ctoportal.shared.ui.NarrowWindow;

/** The people as rows; in a narrow window the first column says it all. */
class PeopleGrid extends Composite<Grid<PersonSummary>> {

    private static final int NARROW = 800;
    private static final String NAME = "name";

    private final PeopleWords words;

    PeopleGrid(PeopleWords words, SerializableConsumer<PersonSummary> open) {
        this.words = words;
        var grid = getContent();
        grid.addComponentColumn(person -> who(person, open))
                .setKey(NAME)
                .setHeader(getTranslation("people.column.name"))
                .setFlexGrow(3);
        grid.addColumn(person -> PeopleWords.roles(person.roles()))
                .setHeader(getTranslation("people.column.roles"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("people.column.state"))
                .setFlexGrow(2);
        grid.setEmptyStateText(getTranslation("people.none"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("list-grid");
    }

    void setPeople(List<PersonSummary> people) {
        getContent().setItems(people);
    }

    void followWindow(AttachEvent event) {
        NarrowWindow.follow(event, getContent(), NAME, NARROW);
    }

    private Component who(PersonSummary person, SerializableConsumer<PersonSummary> open) {
        var name = new Button(person.name(), click -> open.accept(person));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.addClassName("list-title");
        var lines = new Div(name, hint(person.seat().title()), hint(person.email()));
        var details = new Div(hint(PeopleWords.roles(person.roles())), state(person));
        details.addClassName("list-details");
        lines.add(details);
        lines.addClassName("people-words");
        return lines;
    }

    private Component state(PersonSummary person) {
        var state = new Span(getTranslation("people.state." + person.state()));
        state.addClassNames("people-state", person.state().name());
        var lines = new Div(
                state,
                hint(words.day(person)),
                hint(words.end(person)),
                hint(person.secondFactor() ? getTranslation("people.factor.has") : ""));
        lines.addClassName("people-words");
        return lines;
    }

    private static Span hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        hint.setVisible(!text.isEmpty());
        return hint;
    }
}
