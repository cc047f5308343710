package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.ui.RedlineText;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.difference.Change;
import org.ctoportal.framework.difference.DifferenceWords;
import org.ctoportal.framework.difference.EntryChange;
import org.ctoportal.framework.difference.PackDifference;

/** Some entries of a difference, under the parts of the pack they belong to. */
class DifferenceList extends Composite<Div> {

    private final transient DifferenceWords words;
    private final transient PackDifference difference;
    private final boolean current;

    /** {@code current} where the newer version is the one the template store shows. */
    DifferenceList(PackDifference difference, List<EntryChange> shown, DifferenceWords words, boolean current) {
        this.words = words;
        this.difference = difference;
        this.current = current;
        getContent().addClassName("difference-list");
        var list = new UnorderedList();
        var place = "";
        for (var entry : shown) {
            var here = words.place(difference, entry);
            if (!here.equals(place)) {
                list = new UnorderedList();
                getContent().add(new Section(new H2(here), list));
                place = here;
            }
            list.add(item(entry));
        }
    }

    private ListItem item(EntryChange change) {
        var item = new ListItem(head(change));
        item.addClassName("difference-entry");
        words.lines(change).forEach(line -> item.add(new RedlineText(line.label(), line.words())));
        return item;
    }

    private Div head(EntryChange change) {
        var entry = change.entry();
        var list = new Span(words.list(entry));
        list.addClassName("hint");
        var head = new Div(code(change));
        head.addClassName("difference-head");
        var name = words.title(entry);
        if (!name.isEmpty()) {
            var title = new Span(name);
            title.addClassName("difference-name");
            head.add(title);
        }
        head.add(list);
        change.changes().stream().map(Change::kind).distinct().forEach(kind -> head.add(chip(kind)));
        return head;
    }

    private Component code(EntryChange change) {
        var entry = change.entry();
        var code = current && !change.has(Change.Kind.REMOVED)
                ? new Anchor(FrameworkRoutes.itemOf(difference.newer().code(), entry.id()), words.code(entry))
                : new Span(words.code(entry));
        code.addClassName("framework-code");
        return code;
    }

    private Span chip(Change.Kind kind) {
        var chip = new Span(words.kind(kind));
        chip.addClassNames("difference-kind", kind.name().toLowerCase(Locale.ROOT));
        return chip;
    }
}
