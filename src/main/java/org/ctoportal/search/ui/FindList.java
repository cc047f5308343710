package org.ctoportal.search.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What the dialog offers, in groups, for a screen reader a list of options. */
class FindList extends Div {

    static final String ID = "find-list";

    private int options;
    private Div last = new Div();

    FindList() {
        setId(ID);
        addClassName("find-list");
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("find.results"));
    }

    /** Empty, for what is found for the text. */
    void begin(String text) {
        removeAll();
        options = 0;
        getElement().setAttribute("data-text", text);
    }

    int options() {
        return options;
    }

    <T> void addGroup(String title, List<T> things, OptionMaker<T> maker) {
        addGroup(title, things.size(), place -> maker.make(options + place, things.get(place)));
    }

    private void addGroup(String title, int count, IntFunction<FindOption> option) {
        if (count == 0) {
            return;
        }
        var heading = new Div(title);
        heading.addClassName("find-group-title");
        heading.setId("find-group-" + options);
        var group = new Div(heading);
        group.addClassName("find-group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "find-group-" + options);
        IntStream.range(0, count).mapToObj(option).forEach(group::add);
        options += count;
        last = group;
        add(group);
    }

    /** One more at the end of the last group. */
    void addToLast(IntFunction<FindOption> option) {
        last.add(option.apply(options++));
    }

    @FunctionalInterface
    interface OptionMaker<T> {

        FindOption make(int number, T thing);
    }
}
