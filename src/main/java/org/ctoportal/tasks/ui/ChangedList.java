package org.ctoportal.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.tasks.Agenda;

/** What changed last, when and by whom. */
public class ChangedList extends Composite<UnorderedList> {

    public ChangedList(Agenda agenda) {
        var moments = new TaskMoments(agenda.zone(), getLocale());
        getContent().addClassNames("recent", "tasks", "changed");
        for (var item : agenda.changed()) {
            var by = new Span(getTranslation("list.changedBy", moments.time(item.at()), item.by()));
            by.addClassName("hint");
            getContent()
                    .add(new ListItem(
                            new Anchor(
                                    item.path(),
                                    getTranslation(
                                            item.words().label(),
                                            item.words().arguments().toArray())),
                            by));
        }
    }
}
