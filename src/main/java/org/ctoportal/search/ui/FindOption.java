package org.ctoportal.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.search.Found;

/** One line of the dialog: a link that the arrow keys reach. */
class FindOption extends Anchor {

    FindOption(int number, String route, Component... words) {
        super(route, words);
        setId("find-option-" + number);
        addClassName("find-option");
        getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
        getElement().setAttribute("tabindex", "-1");
    }

    static FindOption of(int number, Found found) {
        var option = new FindOption(number, found.route(), new FoundWords(found.title(), "find-title"));
        if (!found.excerpt().isEmpty()) {
            option.add(new FoundWords(found.excerpt(), "find-excerpt"));
        }
        return option;
    }

    static FindOption of(int number, String route, String name, String hint) {
        var title = new Span(name);
        title.addClassName("find-title");
        var option = new FindOption(number, route, title);
        if (!hint.isEmpty()) {
            var words = new Span(hint);
            words.addClassName("find-hint");
            option.add(words);
        }
        return option;
    }
}
