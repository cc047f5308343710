package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import org.ctoportal.jobdescription.posting.PostingAct;
import org.ctoportal.jobdescription.posting.PostingStep;
import org.ctoportal.jobdescription.posting.PostingStep.Change;
import org.ctoportal.jobdescription.posting.PostingStep.Kind;

/** Everything that was public: what changed, who did it, when and why. */
class HistoryPanel extends Composite<Div> {

    /** Terms that are one of several; the page says which. */
    private static final Set<String> CHOICES = Set.of("employment", "workplace");

    HistoryPanel(List<PostingStep> steps, ZoneId zone) {
        getContent().addClassNames("panel", "posting-history");
        if (steps.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("posting.history.none")));
            return;
        }
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        steps.forEach(step -> list.add(item(step, when)));
        getContent().add(list);
    }

    private ListItem item(PostingStep step, DateTimeFormatter when) {
        var by = new Paragraph(getTranslation("posting.history.by", when.format(step.at()), step.by()));
        by.addClassName("hint");
        var item = new ListItem(new H3(getTranslation("posting.act." + step.act())), by);
        if (!step.reason().isEmpty()) {
            item.add(new Paragraph(step.reason()));
        }
        if (step.act() == PostingAct.PUBLISHED) {
            item.add(new Paragraph(getTranslation("posting.history.first")));
        } else if (step.changes().isEmpty() && step.act() == PostingAct.CORRECTED) {
            item.add(new Paragraph(getTranslation("posting.history.same")));
        }
        step.changes().forEach(change -> item.add(details(change)));
        return item;
    }

    private Details details(Change change) {
        var title = change.kind() == Kind.TERM ? getTranslation("posting.change." + change.what()) : change.what();
        var list = new DescriptionList();
        list.add(new DescriptionList.Term(getTranslation("posting.change.before")), words(change, change.before()));
        list.add(new DescriptionList.Term(getTranslation("posting.change.after")), words(change, change.after()));
        return new Details(title, list);
    }

    private DescriptionList.Description words(Change change, String text) {
        if (change.kind() == Kind.TERM && CHOICES.contains(change.what()) && !text.isEmpty()) {
            return new DescriptionList.Description(getTranslation("posting." + change.what() + "." + text));
        }
        return new DescriptionList.Description(text.isEmpty() ? getTranslation("posting.change.nothing") : text);
    }
}
