package org.ctoportal.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.tasks.Agenda;

/** Days to come, the next first. */
public class AheadList extends Composite<UnorderedList> {

    public AheadList(Agenda agenda) {
        var moments = new TaskMoments(agenda.zone(), getLocale());
        getContent().addClassNames("recent", "tasks");
        for (var item : agenda.ahead()) {
            var day = new Span(
                    item.day().equals(agenda.today()) ? getTranslation("tasks.today") : moments.day(item.day()));
            day.addClassName("hint");
            getContent()
                    .add(new ListItem(
                            new Anchor(
                                    item.path(),
                                    getTranslation(
                                            item.words().label(),
                                            item.words().arguments().toArray())),
                            day));
        }
    }
}
