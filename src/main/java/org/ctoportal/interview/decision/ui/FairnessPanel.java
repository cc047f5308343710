package org.ctoportal.interview.decision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.ctoportal.interview.decision.FairnessLine;
import org.ctoportal.interview.decision.FairnessLine.Kind;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** What was done to keep the search fair, and what is worth a look before it ends. */
class FairnessPanel extends Composite<Div> {

    /** What reads otherwise when there is nobody and nothing to name. */
    private static final Set<Kind> NAMING =
            Set.of(Kind.WEIGHTS, Kind.TIE_BREAK, Kind.RECUSED, Kind.MISSING, Kind.SEVERITY, Kind.DROPPED);

    FairnessPanel(SearchId search, PanelRecord record) {
        var list = new UnorderedList();
        list.addClassName("fairness");
        FairnessLine.of(record).forEach(line -> list.add(item(search, line)));
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("interview.decision.fairness")),
                        new Paragraph(getTranslation("interview.decision.fairness.what")),
                        list);
    }

    private ListItem item(SearchId search, FairnessLine line) {
        var mark = new Span(
                getTranslation(line.kept() ? "interview.decision.fairness.kept" : "interview.decision.fairness.look"));
        mark.addClassNames("fairness-mark", line.kept() ? "kept" : "look");
        var item = new ListItem(mark, new Span(words(line)));
        if (line.kind() == Kind.IMPACT) {
            item.add(new Anchor(SearchRoutes.impactOf(search), getTranslation("interview.search.impact.title")));
        }
        return item;
    }

    private String words(FairnessLine line) {
        var key = "interview.decision.fairness." + line.kind();
        var names = String.join("; ", line.names());
        if (line.kind() == Kind.INDEPENDENCE) {
            return getTranslation(key + "." + names);
        }
        if (line.kind() == Kind.REOPENED) {
            return getTranslation(line.kept() ? key : key + ".shown", "", "", names);
        }
        return getTranslation(
                names.isEmpty() && NAMING.contains(line.kind()) ? key + ".none" : key,
                line.numbers().isEmpty() ? "" : line.numbers().getFirst(),
                line.numbers().isEmpty() ? "" : line.numbers().getLast(),
                names);
    }
}
