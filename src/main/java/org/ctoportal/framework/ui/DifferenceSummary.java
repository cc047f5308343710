package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.ctoportal.framework.difference.Change;
import org.ctoportal.framework.difference.DifferenceWords;
import org.ctoportal.framework.difference.PackDifference;
import org.jspecify.annotations.Nullable;

/** What happened to how many entries. Each part leads to those alone. */
class DifferenceSummary extends Composite<Nav> {

    private final UnorderedList parts = new UnorderedList();
    private final DifferencePlace place;

    DifferenceSummary(PackDifference difference, DifferencePlace place, DifferenceWords words) {
        this.place = place;
        getContent().addClassName("difference-summary");
        getContent().setAriaLabel(getTranslation("framework.difference.filter"));
        getContent().add(parts);
        add(getTranslation("framework.difference.all", difference.entries().size()), null);
        difference.counts().forEach((kind, count) -> add(words.count(kind, count), kind));
    }

    private void add(String count, Change.@Nullable Kind kind) {
        var link = place.showing(kind).link(count);
        if (Objects.equals(kind, place.only())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        parts.add(new ListItem(link));
    }
}
