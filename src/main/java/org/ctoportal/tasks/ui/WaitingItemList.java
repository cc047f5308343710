package org.ctoportal.tasks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ctoportal.tasks.Agenda;
import org.ctoportal.tasks.Urgency;
import org.ctoportal.tasks.WaitingItem;

/** What waits, each with its way, since when it waits and until when it is to be done. */
public class WaitingItemList extends Composite<UnorderedList> {

    private final TaskMoments moments;
    private final LocalDate today;

    public WaitingItemList(Agenda agenda) {
        this(agenda, agenda.waiting());
    }

    WaitingItemList(Agenda agenda, List<WaitingItem> shown) {
        this.moments = new TaskMoments(agenda.zone(), getLocale());
        this.today = agenda.today();
        getContent().addClassNames("recent", "tasks");
        shown.forEach(item -> getContent().add(row(item)));
    }

    private ListItem row(WaitingItem item) {
        var link = new Anchor(
                item.path(),
                getTranslation(item.words().label(), item.words().arguments().toArray()));
        var words = new Div(link, hint(item));
        words.addClassName("task-words");
        var row = new ListItem(words);
        if (item.due() != null) {
            row.add(due(item, item.due()));
        }
        return row;
    }

    private Span due(WaitingItem item, LocalDate day) {
        var urgency = item.urgency(today);
        var mark =
                new Span(getTranslation(urgency == Urgency.OVERDUE ? "tasks.overdue" : "tasks.due", moments.day(day)));
        mark.addClassNames("task-due", urgency.name().toLowerCase(Locale.ROOT));
        return mark;
    }

    /** The quiet words under the link. */
    private Span hint(WaitingItem item) {
        var kind = getTranslation("tasks.kind." + item.kind());
        var since = item.since();
        var text = since == null ? kind : getTranslation("tasks.since", kind, moments.day(since));
        var hint = new Span(item.anyone() ? getTranslation("tasks.anyone", text) : text);
        hint.addClassName("hint");
        return hint;
    }
}
