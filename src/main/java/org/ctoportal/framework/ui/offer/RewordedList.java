package org.ctoportal.framework.ui.offer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.framework.offer.RewordedPart;
import org.ctoportal.framework.offer.Rewordings;

/** Which parts districts reword most, as counts. */
class RewordedList extends Composite<Section> {

    RewordedList(Rewordings rewordings, DistrictsPlace place) {
        var parts = rewordings.parts();
        var page = Pages.within(place.parts(), parts.size());
        getContent().addClassName("reworded-parts");
        var hint = new Paragraph(getTranslation(
                parts.isEmpty() ? "districts.reworded.none" : "districts.reworded.hint",
                rewordings.districts(),
                RewordedPart.FEWEST));
        hint.addClassName("hint");
        var list = new OrderedList();
        list.addClassNames("panel", "served-districts");
        parts.stream()
                .skip((page - 1L) * Pages.ROWS)
                .limit(Pages.ROWS)
                .map(this::row)
                .forEach(list::add);
        list.setVisible(!parts.isEmpty());
        getContent()
                .add(
                        new H2(getTranslation("districts.reworded")),
                        hint,
                        list,
                        new Pages(
                                page,
                                parts.size(),
                                (other, words) -> place.on(place.page(), other).link(words)));
    }

    private ListItem row(RewordedPart part) {
        var code = new Span(part.code());
        code.addClassName("hint");
        var words = new Paragraph(new Span(part.words() + " "), code);
        var count = new Span(
                part.isFew()
                        ? getTranslation("districts.few", RewordedPart.FEWEST)
                        : getTranslation("districts.count", part.districts()));
        count.addClassName("reworded-count");
        var row = new ListItem(words, count);
        row.addClassName("served-district");
        return row;
    }
}
