package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.interview.kit.KitEdition;

/** What was frozen: numbers, seals, who and when, and why each differs from the one before. */
class KitEditionsPanel extends Composite<Div> {

    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();

    KitEditionsPanel(ZoneId zone) {
        this.zone = zone;
        list.addClassName("kit-editions");
        getContent().addClassNames("panel", "kit-panel");
        getContent().add(new H2(getTranslation("interviewKit.editions")), list);
    }

    void show(List<KitEdition> editions) {
        list.removeAll();
        editions.forEach(edition -> list.add(line(edition)));
        setVisible(!editions.isEmpty());
    }

    private ListItem line(KitEdition edition) {
        var line = new ListItem(new Span(getTranslation(
                "interviewKit.edition",
                edition.number(),
                edition.frozenBy(),
                KitWords.moment(edition.frozenAt(), zone),
                edition.approvedBy())));
        if (!edition.reason().isEmpty()) {
            line.add(new Span(getTranslation("interviewKit.edition.reason", edition.reason())));
        }
        var seal = new Span(getTranslation("interviewKit.edition.seal", edition.seal()));
        seal.addClassName("kit-seal");
        line.add(seal);
        if (!edition.intact()) {
            var damaged = new Span(getTranslation("interviewKit.edition.damaged"));
            damaged.addClassName("notice");
            line.add(damaged);
        }
        return line;
    }
}
